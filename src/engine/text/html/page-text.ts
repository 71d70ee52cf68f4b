import type { Mark } from '../../source.ts'
import { spanCount, TableWriter } from '../writer/table-writer.ts'
import { type OpenPiece, TextWriter } from '../writer/text-writer.ts'
import { blocks, hasClass, isLeftOut, isSection, short } from './elements.ts'
import { Lists, NUMBER_CLASSES } from './lists.ts'
import type { HtmlNotes } from './notes.ts'
import { attribute, type HtmlNode } from './tree.ts'
import { shortText, type Visit, walk } from './walk.ts'

const STYLES: ReadonlyMap<string, 'bold' | 'italic' | 'raised'> = new Map(
  Object.entries({
    b: 'bold',
    strong: 'bold',
    i: 'italic',
    em: 'italic',
    sup: 'raised',
  }),
)

const EXACT = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext'])

/** Writes the text of a page: what is in its main part, and its notes wherever they stand. */
export class PageText {
  readonly writer = new TextWriter()
  private readonly body: HtmlNode
  private readonly main: HtmlNode
  private readonly notes: HtmlNotes
  private readonly lists = new Lists()
  private readonly tables: (TableWriter | null)[] = []
  private tableCount = 0
  private sections = 0
  /** How many elements are open that make what is in them part of the text. */
  private wanted = 0
  private exact = 0
  private headRows = 0
  /** A note is open whose number was not printed yet. */
  private awaitsNumber = false

  constructor(body: HtmlNode, main: HtmlNode, notes: HtmlNotes) {
    this.body = body
    this.main = main
    this.notes = notes
  }

  write(): void {
    walk(this.body, (node) => this.visit(node))
  }

  private visit(node: HtmlNode): Visit {
    if (node.kind === 'text') return this.text(node)
    if (isLeftOut(node, this.sections > 0) && node !== this.main) return 'skip'
    const around = both(this.enterRegion(node), this.enterNote(node))
    if (this.wanted === 0) return around
    return both(around, both(this.enterElement(node), this.enterNumber(node)))
  }

  private text(node: HtmlNode): null {
    if (this.wanted === 0) return null
    if (this.exact > 0) this.writer.exact(node.text)
    else this.writer.words(node.text)
    return null
  }

  // The main part counts as a section, so that its own header is read.
  private enterRegion(node: HtmlNode): (() => void) | null {
    const isWanted = node === this.main || (this.wanted === 0 && this.notes.texts.has(node))
    const section = isSection(node) || (node === this.main && node !== this.body) ? 1 : 0
    if (!isWanted && section === 0) return null
    this.sections += section
    if (isWanted) this.wanted++
    return () => {
      this.sections -= section
      if (isWanted) this.wanted--
    }
  }

  private enterNote(node: HtmlNode): (() => void) | null {
    const number = this.notes.texts.get(node)
    if (number === undefined) return null
    const note = this.writer.startNote()
    this.awaitsNumber = true
    return () => {
      this.awaitsNumber = false
      this.writer.endNote(note, number)
    }
  }

  private enterElement(node: HtmlNode): (() => void) | null {
    const level = headingLevel(node)
    if (level) return this.enterBlock(() => this.writer.startBlock('heading', level))
    if (node.name === 'li')
      return this.enterBlock(() => this.writer.startBlock('item', this.lists.depth, this.lists.label(node)))
    if (node.name === 'ul' || node.name === 'ol') return this.enterList(node)
    if (node.name === 'table') return this.enterTable(node)
    const cell = this.enterTablePart(node)
    if (cell) return cell
    if (EXACT.has(node.name)) return this.enterExact()
    if (blocks.has(node.name)) return this.enterBlock(() => this.writer.startBlock('paragraph'))
    return this.enterInline(node)
  }

  private enterBlock(start: () => void): () => void {
    start()
    return () => this.writer.endBlock()
  }

  private enterExact(): () => void {
    this.writer.startBlock('paragraph')
    this.exact++
    return () => {
      this.exact--
      this.writer.endBlock()
    }
  }

  private enterList(node: HtmlNode): () => void {
    this.lists.open(node)
    if (!this.writer.canStartBlock()) this.writer.endBlock()
    return () => {
      this.lists.close()
      this.writer.endBlock()
    }
  }

  // A table that only lays out a page is no table.
  private enterTable(node: HtmlNode): () => void {
    this.writer.endBlock()
    const isLayout = /^(?:presentation|none)$/.test(short(node, 'role'))
    this.tables.push(isLayout ? null : new TableWriter(this.writer, this.tableCount++))
    return () => {
      this.writer.endBlock()
      this.tables.pop()?.endTable()
    }
  }

  private enterTablePart(node: HtmlNode): (() => void) | null {
    const table = this.tables.at(-1)
    if (!table) return null
    if (node.name === 'thead') return this.enterHead()
    if (node.name === 'tr') return this.enterRow(table)
    if (node.name !== 'td' && node.name !== 'th') return null
    table.startCell()
    const isHeader = node.name === 'th' || this.headRows > 0
    const rowSpan = spanCount(attribute(node, 'rowspan'))
    const columnSpan = spanCount(attribute(node, 'colspan'))
    return () => table.endCell({ rowSpan, columnSpan, isHeader })
  }

  private enterHead(): () => void {
    this.headRows++
    return () => {
      this.headRows--
    }
  }

  private enterRow(table: TableWriter): () => void {
    table.startRow()
    return nothing
  }

  private enterInline(node: HtmlNode): (() => void) | null {
    if (node.name === 'br') this.writer.lineBreak()
    const number = this.notes.marks.get(node)
    if (number) return this.enterPiece((span) => ({ kind: 'note-mark', note: number, span }))
    const style = STYLES.get(node.name)
    if (style) return this.enterPiece((span) => ({ kind: style, span }))
    const href = node.name === 'a' ? linkOf(node) : null
    return href ? this.enterPiece((span) => ({ kind: 'link', href, span })) : null
  }

  private enterPiece(make: (span: Mark['span']) => Mark): () => void {
    const piece: OpenPiece = this.writer.openPiece()
    return () => this.writer.closePiece(piece, make)
  }

  // "1" in an element of its own, and the note or item in the next: in print they stand on one line.
  private enterNumber(node: HtmlNode): (() => void) | null {
    const isNumber =
      node.attributes.length > 0 && NUMBER_CLASSES.some((it) => hasClass(node, it)) && !this.notes.marks.has(node)
    const isFirst = this.awaitsNumber && /^(?:a|sup|span|b|strong|dt)$/.test(node.name)
    if (!isNumber && !isFirst) return null
    if (!/^[[(]?(?:\d{1,4}[a-z]?|[a-z]{1,5}|[*†‡–•-])[\])]?[.°:]?[\])]?$/i.test(shortText(node, 12))) return null
    return () => {
      this.awaitsNumber = false
      this.writer.endLabel()
    }
  }
}

type Leave = (() => void) | null

const nothing = (): void => {}

/** Leaves what was entered last first. */
function both(outer: Leave, inner: Leave): Leave {
  if (!outer || !inner) return outer ?? inner
  return () => {
    inner()
    outer()
  }
}

function headingLevel(node: HtmlNode): number | null {
  if (/^h[1-6]$/.test(node.name)) return Number(node.name.slice(1))
  if (node.attributes.length === 0 || short(node, 'role') !== 'heading') return null
  const level = Number.parseInt(short(node, 'aria-level'), 10)
  return level >= 1 && level <= 9 ? level : 2
}

// Other schemes ("javascript:", "data:") lead to no document.
function linkOf(node: HtmlNode): string | null {
  const href = (attribute(node, 'href') ?? '').trim()
  if (href === '' || href === '#' || href.length > 4_000) return null
  return /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(href.slice(0, 200)) ? href : null
}
