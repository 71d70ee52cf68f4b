import { printedNumber } from '../writer/numbers.ts'
import type { TextWriter } from '../writer/text-writer.ts'
import { numberStyle } from './numbering.ts'

export type NoteKind = 'footnote' | 'endnote'

interface Note {
  /** As printed at its mark. */
  readonly number: string
  /** The mark is a sign of the writer's own, which the note repeats itself. */
  readonly isCustom: boolean
  writer: TextWriter | null
}

/** Numbers the notes in the order of their marks, as Word does when it prints, and keeps their texts. */
export class NoteBook {
  private readonly notes: Readonly<Record<NoteKind, Map<string, Note>>> = { footnote: new Map(), endnote: new Map() }
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 }
  /** Word's own choice for endnotes is i, ii, iii; documents may say otherwise. */
  readonly formats: Record<NoteKind, string> = { footnote: 'decimal', endnote: 'lowerRoman' }

  /** The number to print at a mark. */
  refer(kind: NoteKind, id: string, custom: string | null = null): string {
    const known = this.notes[kind].get(id)
    if (known) return known.number
    const number = custom ?? printedNumber(++this.counts[kind], numberStyle(this.formats[kind]))
    this.notes[kind].set(id, { number, isCustom: custom !== null, writer: null })
    return number
  }

  /** Where the text of a note is to be written, or null when nothing refers to it: then it is not printed either. */
  open(kind: NoteKind, id: string, writer: TextWriter): Note | null {
    const note = this.notes[kind].get(id)
    if (!note || note.writer) return null
    note.writer = writer
    return note
  }

  appendTo(main: TextWriter): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      for (const note of this.notes[kind].values()) if (note.writer) main.append(note.writer)
    }
  }
}
