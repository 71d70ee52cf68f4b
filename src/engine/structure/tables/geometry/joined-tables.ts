import { firstFrom, type Span } from '../../../positions.ts'
import type { SourceText } from '../../../source.ts'
import type { Cell, PageBox, Table } from '../table.ts'
import { columnCount, type Draft, type DraftCell, rowCount } from './drafts.ts'
import { shownBox } from './frames.ts'
import type { PageDrafts } from './geometry-tables.ts'
import { isFigure } from './numbers.ts'
import { type Box, isInside, type Word } from './shapes.ts'
import { spansOfWords } from './spans.ts'

/** The drafts of all pages as tables: those that go on over a page break are one. */
export function joinedTables(source: SourceText, pages: readonly PageDrafts[]): Table[] {
  const tables: Growing[] = []
  const open = new Map<number, { table: Growing; page: number }>()
  for (const { frame, drafts, lines } of pages) {
    const before = open.get(frame.angle)
    open.delete(frame.angle)
    drafts.forEach((draft, i) => {
      const isFirst = i === 0 && lines.every((line) => line.y1 > draft.y0 - 2 || isInside(line, draft))
      const goesOn = isFirst && before && before.page === frame.page - 1 && sameColumns(before.table.first, draft)
      const table = goesOn ? before.table : newTable(draft)
      if (goesOn) append(table, draft)
      else tables.push(table)
      const isLast = i === drafts.length - 1 && lines.every((line) => line.y0 < draft.y1 + 2)
      if (isLast) open.set(frame.angle, { table, page: frame.page })
    })
  }
  const links = linksOf(source)
  return tables.map((it) => tableOf(source, it, links))
}

interface Placed {
  readonly draft: Draft
  readonly cell: DraftCell
}

interface GrowingCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly parts: Placed[]
}

interface Growing {
  readonly first: Draft
  readonly drafts: Draft[]
  readonly cells: GrowingCell[]
  readonly groupRows: number[]
  readonly furniture: Word[]
  rows: number
}

function newTable(draft: Draft): Growing {
  const cells = draft.cells.map((cell) => ({ ...placeOf(cell), parts: [{ draft, cell }] }))
  return { first: draft, drafts: [draft], cells, groupRows: [...draft.groupRows], furniture: [], rows: rowCount(draft) }
}

const placeOf = ({ row, column, rowSpan, columnSpan }: DraftCell) => ({ row, column, rowSpan, columnSpan })

const SAME_EDGE_PT = 12

/** The same number of columns, and their edges nearly in the same places. */
function sameColumns(a: Draft, b: Draft): boolean {
  if (columnCount(a) !== columnCount(b)) return false
  const inner = a.edges.slice(1, -1)
  const off = inner.filter((edge, i) => Math.abs(edge - (b.edges[i + 1] as number)) > SAME_EDGE_PT)
  return off.length <= 0.25 * inner.length
}

function append(table: Growing, draft: Draft): void {
  const repeated = repeatedRows(table.first, draft)
  const rows = rowsFrom(draft, repeated)
  for (const cell of draft.cells) if (cell.row < repeated) table.furniture.push(...cell.words)
  const isTail = rows.length > 0 && isTailOf(table, rows[0] as DraftCell[])
  const shift = table.rows - repeated - (isTail ? 1 : 0)
  for (const cell of rows.flat()) {
    const last = isTail && cell.row === repeated ? cellAt(table, table.rows - 1, cell.column) : undefined
    if (last) last.parts.push({ draft, cell })
    else table.cells.push({ ...placeOf(cell), row: cell.row + shift, parts: [{ draft, cell }] })
  }
  table.groupRows.push(...draft.groupRows.filter((it) => it >= repeated + (isTail ? 1 : 0)).map((it) => it + shift))
  table.rows = rowCount(draft) + shift
  table.drafts.push(draft)
}

const cellAt = (table: Growing, row: number, column: number): GrowingCell | undefined =>
  table.cells.findLast(
    (it) => it.row <= row && row < it.row + it.rowSpan && it.column <= column && column < it.column + it.columnSpan,
  )

function rowsFrom(draft: Draft, first: number): DraftCell[][] {
  const rows: DraftCell[][] = Array.from({ length: Math.max(0, rowCount(draft) - first) }, () => [])
  for (const cell of draft.cells) if (cell.row >= first) rows[cell.row - first]?.push(cell)
  return rows
}

/** How many rows at the top say the same as the header of the first page. */
function repeatedRows(first: Draft, draft: Draft): number {
  const header = textOfRows(first, first.headerRows)
  if (header === '') return 0
  for (let rows = 1; rows <= Math.min(rowCount(draft), first.headerRows + 3); rows++)
    if (textOfRows(draft, rows) === header) return rows
  return 0
}

const textOfRows = (draft: Draft, rows: number): string =>
  draft.cells
    .filter((it) => it.row < rows && it.words.length > 0)
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .map((it) => it.words.map((word) => word.text).join(''))
    .join('')

/**
 * A row whose texts go on those of the row above. A row that begins with a small letter in each cell does, and so does one
 * with an empty first cell, unless a figure in it follows a whole figure.
 */
function isTailOf(table: Growing, row: readonly DraftCell[]): boolean {
  const filled = row.filter((it) => it.words.length > 0)
  if (filled.length === 0) return false
  if (filled.every((it) => /^\p{Ll}/u.test(it.words[0]?.text ?? ''))) return true
  if (filled.some((it) => it.column === 0)) return false
  const above = filled.map((cell) => cellAt(table, table.rows - 1, cell.column)?.parts.at(-1)?.cell)
  const follows = filled.map((cell, i) => isOpenText(above[i], cell))
  return follows.every((it) => it)
}

function isOpenText(above: DraftCell | undefined, cell: DraftCell): boolean {
  if (above === undefined || above.words.length === 0) return false
  if (isFigure(textOfCell(above)) && isFigure(textOfCell(cell))) return false
  return /^[\p{Ll}(]/u.test(cell.words[0]?.text ?? '') || !/[.!?:;]$/u.test(above.words.at(-1)?.text ?? '')
}

const textOfCell = (cell: DraftCell): string => cell.words.map((it) => it.text).join(' ')

function tableOf(source: SourceText, table: Growing, links: readonly Link[]): Table {
  const cells = table.cells.map((it) => cellOf(source, it, links)).sort((a, b) => a.row - b.row || a.column - b.column)
  const inCells = new Set(
    table.cells.flatMap((it) => it.parts.flatMap((part) => part.cell.words.map((word) => word.start))),
  )
  const left = table.drafts.flatMap((draft) =>
    draft.frame.words.filter((it) => isInside(it, draft) && !inCells.has(it.start)),
  )
  const furniture = uniqueByStart([...table.furniture, ...left])
  return {
    origin: 'geometry',
    pages: table.drafts.map((it) => it.frame.page),
    boxes: table.drafts.map((it) => pageBox(it, it)),
    headerRows: table.first.headerRows,
    groupRows: table.groupRows,
    cells,
    furniture: spansOfWords(source.text, furniture),
    confidence: 'sure',
  }
}

const uniqueByStart = (words: readonly Word[]): Word[] =>
  [...new Map(words.map((it) => [it.start, it])).values()].sort((a, b) => a.start - b.start)

function cellOf(source: SourceText, { parts, ...place }: GrowingCell, links: readonly Link[]): Cell {
  const words = parts.flatMap((it) => it.cell.words)
  const spans: Span[] = spansOfWords(source.text, words)
  const boxes = parts
    .filter((it) => it.cell.words.length > 0 || it.draft.origin === 'rules')
    .map((it) => pageBox(it.draft, it.cell))
  return { ...place, spans, boxes, href: hrefIn(links, spans) }
}

function pageBox({ frame }: Draft, box: Box): PageBox {
  return { page: frame.page, ...shownBox(frame, box) }
}

interface Link {
  readonly href: string
  readonly span: Span
}

const linksOf = ({ marks }: SourceText): Link[] => marks.filter((it) => it.kind === 'link')

/** The first link on the words of a cell. Links do not overlap, so they are in order of their ends as well. */
function hrefIn(links: readonly Link[], spans: readonly Span[]): string | null {
  for (const { start, end } of spans) {
    const link = links[firstFrom(links, start + 1, (it) => it.span.end)]
    if (link && link.span.start < end) return link.href
  }
  return null
}
