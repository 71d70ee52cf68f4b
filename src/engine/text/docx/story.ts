import type { TableWriter } from '../writer/table-writer.ts'
import type { TextWriter } from '../writer/text-writer.ts'
import { Fields } from './fields.ts'
import type { NoteBook, NoteKind } from './note-book.ts'
import type { Paragraph, ParagraphStarter } from './paragraphs.ts'
import type { Look, Styles } from './styles.ts'

/** What the parts of a document share. */
export interface Parts {
  readonly styles: Styles
  readonly starter: ParagraphStarter
  readonly notes: NoteBook
  readonly links: ReadonlyMap<string, string>
  /** Tables are counted over the whole document. */
  readonly count: { tables: number }
}

/** A stretch of text of one look. */
export interface Run {
  look: Look
  styleId: string | undefined
  isRaised: boolean
  /** The note whose mark is the text of this run. */
  customNote: { readonly kind: NoteKind; readonly id: string } | null
}

export interface OpenTable {
  readonly writer: TableWriter
  isHeaderRow: boolean
  /** A page ends once in a row, however many of its cells say so. */
  hasBrokenPage: boolean
  cell: { columnSpan: number; continuesAbove: boolean }
}

/** One stream of text: the body, or a text box or note inside it, which interrupts what is around it. */
export interface Story {
  readonly writer: TextWriter
  readonly fields: Fields
  readonly tables: OpenTable[]
  paragraph: Paragraph | null
  /** A paragraph whose end was deleted: the next one goes on in it. */
  carried: Paragraph | null
  run: Run | null
}

export const newStory = (writer: TextWriter): Story => ({
  writer,
  fields: new Fields(),
  tables: [],
  paragraph: null,
  carried: null,
  run: null,
})

export const newRun = (): Run => ({ look: {}, styleId: undefined, isRaised: false, customNote: null })

/** What entering an element gives: what to do when it is left, `skip` to leave out all in it, or nothing. */
export type Leave = (() => void) | 'skip' | null
