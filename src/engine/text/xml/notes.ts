import { TextWriter } from '../writer/text-writer.ts'
import type { Tag } from './sax.ts'

interface OpenNote {
  readonly outer: TextWriter
  readonly writer: TextWriter
  readonly piece: ReturnType<TextWriter['startNote']>
  number: string
  /** The text of `noot.nr` while it is open, else null. */
  hearing: string | null
  readonly isPrinted: boolean
}

/**
 * Notes stand in the XML where their mark is printed. The mark goes into the text there, the note behind all text.
 * In publications from before 2011 a `nootref` is the mark, and the note stands elsewhere.
 */
export class NoteBook {
  writer: TextWriter
  private readonly main: TextWriter
  private readonly written: TextWriter[] = []
  private readonly open_: OpenNote[] = []
  private hasReferences = false

  constructor(main: TextWriter) {
    this.main = main
    this.writer = main
  }

  opens(name: string): boolean {
    return name === 'noot' || name === 'voetnoot' || name === 'noot.nr' || name === 'nootref' || name === 'voetref'
  }

  /** Begins a note, its number or a reference to one; returns what to do when that element closes. */
  open(tag: Tag): () => void {
    const note = this.open_.at(-1)
    if (tag.local === 'noot' || tag.local === 'voetnoot') return this.openNote(tag)
    if (tag.local !== 'noot.nr') return this.openReference(tag)
    if (note?.number !== '') return () => {}
    note.hearing = ''
    return () => {
      const heard = note.hearing ?? ''
      note.hearing = null
      this.number(note, heard)
    }
  }

  /** True when the text was the number of a note, and so is not to be written. */
  hears(text: string): boolean {
    const note = this.open_.at(-1)
    if (!note) return false
    if (note.hearing !== null) note.hearing += text.slice(0, 40)
    else if (note.number === '' && text.trim() !== '') this.number(note, '')
    return note.hearing !== null
  }

  finish(): void {
    for (const writer of this.written) this.main.append(writer)
  }

  private openNote(tag: Tag): () => void {
    const writer = new TextWriter()
    this.written.push(writer)
    const isPrinted = !(this.hasReferences && this.writer.canStartBlock())
    const note = { outer: this.writer, writer, piece: writer.startNote(), number: '', hearing: null, isPrinted }
    this.open_.push(note)
    this.writer = writer
    if (tag.attribute('nr')) this.number(note, tag.attribute('nr') ?? '')
    return () => this.closeNote(note)
  }

  private closeNote(note: OpenNote): void {
    if (note.number === '') this.number(note, '')
    note.writer.endNote(note.piece, note.number)
    this.open_.pop()
    this.writer = note.outer
  }

  // A note without a number gets the next one, as it would in print.
  private number(note: OpenNote, stated: string): void {
    note.number = stated.trim().slice(0, 20) || String(this.written.length)
    if (note.isPrinted) writeMark(note.outer, note.number)
    note.writer.label(note.number)
  }

  private openReference(tag: Tag): () => void {
    this.hasReferences = true
    const { writer } = this
    const number = tag.attribute('nr')
    if (number) writeMark(writer, number.slice(0, 20))
    const piece = writer.openPiece()
    return () => writer.closePiece(piece, (span) => ({ kind: 'raised', span }))
  }
}

function writeMark(writer: TextWriter, number: string): void {
  const piece = writer.openPiece()
  writer.words(number)
  writer.closePiece(piece, (span) => ({ kind: 'note-mark', note: number, span }))
}
