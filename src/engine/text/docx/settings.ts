import type { SaxHandler, Tag } from '../xml/sax.ts'
import { usualName } from './names.ts'
import type { NoteBook, NoteKind } from './note-book.ts'

/** The part of the settings that is printed: how notes are numbered. */
export class Settings implements SaxHandler {
  private readonly notes: NoteBook
  private kind: NoteKind | null = null

  constructor(notes: NoteBook) {
    this.notes = notes
  }

  open(tag: Tag): void {
    const name = usualName(tag)
    if (name === 'w:footnotePr') this.kind = 'footnote'
    if (name === 'w:endnotePr') this.kind = 'endnote'
    if (name === 'w:numFmt' && this.kind) this.notes.formats[this.kind] = tag.attribute('val') ?? 'decimal'
  }

  close(tag: Tag): void {
    if (/^w:(?:foot|end)notePr$/.test(usualName(tag))) this.kind = null
  }

  text(): void {}
}
