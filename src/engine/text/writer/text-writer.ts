import type { Span } from '../../positions.ts'
import type { Mark } from '../../source.ts'
import { addTouching, dropOnlyParagraph, shifted } from './mark-list.ts'

export type BlockKind = 'paragraph' | 'heading' | 'item'

/** A piece of a line that is being written; its start is known once its first character is. */
export interface OpenPiece {
  start: number
  /** The block it was opened in: a piece from outside holds the block's label too. */
  readonly within: unknown
}

interface OpenBlock {
  readonly kind: BlockKind
  readonly level: number
  /** What the format prints before the first words ("•", "2.1"); not printed when no words follow. */
  readonly label: string
  start: number
  /** Only a label ("Nr. 171", "a.", a bullet) was written: the next block goes on in this one. */
  labelled: boolean
}

// Folding a text of megabytes at once takes twenty times its memory.
const PIECE = 65_536

/**
 * Writes the text of a format that has blocks of its own (DOCX, HTML, XML): one block per line, each with its mark.
 * White space between blocks, and the starts of pieces, are written only when words follow, so that no mark is empty
 * and none begins with a space.
 */
export class TextWriter {
  readonly marks: Mark[] = []
  /** Offsets just after each `\f`. */
  readonly pageEnds: number[] = []
  private readonly parts: string[] = []
  private size = 0
  private wordsEnd = 0
  private lastUnit = '\n'
  private owesLine = false
  private owesSpace = false
  private atCellStart = false
  private block: OpenBlock | null = null
  private readonly waiting: OpenPiece[] = []

  /** Text as HTML and XML mean it: any run of white space is one space. */
  words(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) this.foldedWords(text.slice(at, at + PIECE))
  }

  /** Text whose white space counts. White space alone does not begin a block. */
  exact(text: string): void {
    const clean = text.includes('\f') ? text.replaceAll('\f', '\n') : text
    const from = this.startsBlock() || this.block?.labelled ? clean.length - clean.trimStart().length : 0
    const end = clean.trimEnd().length
    if (from < clean.length) this.put(clean.slice(from), Math.max(0, end - from))
  }

  /** Words are kept apart from what comes next, unless the line has none yet. */
  space(): void {
    if (!this.startsBlock()) this.owesSpace = true
  }

  /** What numbers a block ("2.1", "a.", "•"): the block that begins next goes on behind it. */
  label(text: string): void {
    this.words(text)
    this.endLabel()
  }

  /** What was written of this block so far was its label. */
  endLabel(): void {
    if (!this.block || this.block.start < 0) return
    this.block.labelled = true
    this.owesSpace = true
  }

  startBlock(kind: BlockKind, level = 1, label = ''): void {
    if (this.block?.labelled) return
    // The first paragraph in an item is the item.
    if (kind === 'paragraph' && this.block?.kind === 'item' && this.block.start < 0) return
    this.endBlock()
    this.block = { kind, level, label, start: -1, labelled: false }
  }

  endBlock(): void {
    const { block } = this
    if (block && block.start >= 0) {
      this.marks.push(blockMark(block, { start: block.start, end: this.wordsEnd }))
      this.owesLine = true
    }
    this.block = null
    this.owesSpace = false
  }

  /** A line end inside a block; two in a row end the block, as pages without paragraphs mean them to. */
  lineBreak(): void {
    const { block } = this
    if (!block || block.start < 0) return
    if (this.owesLine) {
      this.endBlock()
      this.block = { kind: block.kind, level: block.level, label: '', start: -1, labelled: false }
    }
    this.owesLine = true
    this.owesSpace = false
  }

  /** `onlyAfterWords`: the break says again what another break already said, unless words stand between. */
  pageBreak(onlyAfterWords: boolean): void {
    if (onlyAfterWords && this.size === (this.pageEnds.at(-1) ?? 0)) return
    if (this.owesLine && this.lastUnit !== '\f') this.write('\n')
    this.write('\f')
    this.pageEnds.push(this.size)
  }

  openPiece(): OpenPiece {
    const piece = { start: -1, within: this.block }
    this.waiting.push(piece)
    return piece
  }

  closePiece(piece: OpenPiece, make: (span: Span) => Mark): void {
    if (piece.start < 0) this.forget(piece)
    else if (piece.start < this.size) addTouching(this.marks, make({ start: piece.start, end: this.size }))
  }

  /** Begins a line of cells. */
  startRow(): void {
    this.endBlock()
    if (this.size > 0 && !this.atCellStart && this.lastUnit !== '\n' && this.lastUnit !== '\f') this.write('\n')
    this.owesLine = false
  }

  startCell(isFirst: boolean): { readonly start: number; readonly marksBefore: number } {
    this.endBlock()
    this.owesLine = false
    if (!isFirst) this.write('\t')
    this.atCellStart = true
    return { start: this.size, marksBefore: this.marks.length }
  }

  /** A cell of one paragraph needs no mark for the paragraph too; a cell of several blocks keeps theirs. */
  endCell(cell: { readonly start: number; readonly marksBefore: number }): Span {
    this.endBlock()
    this.owesLine = false
    this.atCellStart = false
    dropOnlyParagraph(this.marks, cell.marksBefore)
    return { start: cell.start, end: Math.max(cell.start, this.wordsEnd) }
  }

  endRows(): void {
    this.owesLine = this.size > 0
  }

  /** A note: everything written until `endNote` is its text. */
  startNote(): { readonly piece: OpenPiece; readonly marksBefore: number } {
    this.endBlock()
    return { piece: this.openPiece(), marksBefore: this.marks.length }
  }

  endNote(note: { readonly piece: OpenPiece; readonly marksBefore: number }, name: string): void {
    this.endBlock()
    dropOnlyParagraph(this.marks, note.marksBefore)
    const { start } = note.piece
    if (start >= 0) this.marks.push({ kind: 'note-text', note: name, span: { start, end: this.wordsEnd } })
    else this.forget(note.piece)
  }

  /** What another writer wrote, as blocks of its own. */
  append(other: TextWriter): void {
    other.endBlock()
    this.endBlock()
    if (other.size === 0) return
    if (this.owesLine) this.write('\n')
    const by = this.size
    for (const part of other.parts) this.parts.push(part)
    for (const mark of other.marks) this.marks.push(shifted(mark, by))
    for (const end of other.pageEnds) this.pageEnds.push(end + by)
    this.size += other.size
    this.wordsEnd = by + other.wordsEnd
    this.lastUnit = other.lastUnit
    this.owesLine = true
  }

  isEmpty(): boolean {
    return this.size === 0
  }

  /** No words stand in the block that is open. */
  startsBlock(): boolean {
    return this.block === null || this.block.start < 0
  }

  /** A block that begins here splits nothing. */
  canStartBlock(): boolean {
    return this.startsBlock() || this.block?.labelled === true
  }

  /** A space, where two words would otherwise touch: formats that give each part of a name its own element. */
  separateWords(): void {
    if (/[\p{L}\p{N}.,;:)]/u.test(this.lastUnit)) this.space()
  }

  finish(): { readonly text: string; readonly marks: Mark[]; readonly pageEnds: number[] } {
    this.endBlock()
    return { text: this.parts.join(''), marks: this.marks, pageEnds: this.pageEnds }
  }

  private foldedWords(text: string): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (folded.startsWith(' ')) this.space()
    const words = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined)
    if (words !== '') this.put(words, words.length)
    if (folded.length > 1 && folded.endsWith(' ')) this.space()
  }

  // One that is not the last stays and gets a start nobody looks at: searching for it would cost time for nothing.
  private forget(piece: OpenPiece): void {
    if (this.waiting.at(-1) === piece) this.waiting.pop()
  }

  private put(text: string, wordsLength: number): void {
    // Behind the end of a page a line begins anyway.
    if (this.owesLine && this.lastUnit !== '\f') this.write('\n')
    else if (this.owesSpace && !/[\n\t\f]/.test(this.lastUnit)) this.write(' ')
    this.owesSpace = false
    this.block ??= { kind: 'paragraph', level: 1, label: '', start: -1, labelled: false }
    const blockAt = this.size
    if (this.block.start < 0) this.beginBlock(this.block)
    this.block.labelled = false
    for (const piece of this.waiting) piece.start = piece.within === this.block ? this.size : blockAt
    this.waiting.length = 0
    if (wordsLength > 0) this.wordsEnd = this.size + wordsLength
    this.write(text)
  }

  private beginBlock(block: OpenBlock): void {
    block.start = this.size
    if (block.label !== '') this.write(`${block.label} `)
  }

  private write(text: string): void {
    this.owesLine = false
    this.atCellStart = false
    this.parts.push(text)
    this.size += text.length
    this.lastUnit = text.at(-1) ?? this.lastUnit
  }
}

function blockMark(block: OpenBlock, span: Span): Mark {
  return block.kind === 'paragraph' ? { kind: 'paragraph', span } : { kind: block.kind, level: block.level, span }
}
