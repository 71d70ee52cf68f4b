import type { Problem, Span } from '../positions.ts'
import type { SourceText } from '../source.ts'
import { cellTexts } from '../structure/tables/cell-texts.ts'
import type { Cell, PageBox, Table } from '../structure/tables/table.ts'

type Pair = readonly [start: number, end: number]

/** What `beleidsspoor tables --json` prints for one document: the tables, format 1. Keys may be added. */
export interface TablesFile {
  readonly format: 1
  readonly source: { readonly name: string; readonly sha256: string }
  readonly tables: readonly PublicTable[]
  readonly problems: readonly (Omit<Problem, 'spans'> & { readonly spans: readonly Pair[] })[]
}
export interface PublicTable {
  readonly pages: readonly number[]
  readonly boxes: readonly PageBox[]
  readonly headerRows: number
  readonly groupRows: readonly number[]
  readonly origin: Table['origin']
  readonly confidence: Table['confidence']
  readonly cells: readonly PublicCell[]
}
export interface PublicCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** As a person reads it: broken words joined, single spaces. Empty for an empty cell. */
  readonly text: string
  readonly spans: readonly Pair[]
  readonly boxes: readonly PageBox[]
  readonly href: string | null
}

/** A document as far as its tables go. */
export interface TablesRead {
  readonly name: string
  readonly sha256: string
  readonly source: SourceText
  readonly tables: readonly Table[]
  readonly problems: readonly Problem[]
  readonly words: (word: string) => boolean
}

export function tablesFile({ name, sha256, source, tables, problems, words }: TablesRead): TablesFile {
  const texts = cellTexts(source.text, tables, words)
  const { text } = texts.flow.view
  const textOf = (cell: Cell): string => {
    const range = texts.rangeOf(cell)
    return range ? text.slice(range.start, range.end) : ''
  }
  return {
    format: 1,
    source: { name, sha256 },
    tables: tables.map((table) => publicTable(table, textOf)),
    problems: problems.map((it) => ({ ...it, spans: pairs(it.spans) })),
  }
}

const publicTable = (table: Table, textOf: (cell: Cell) => string): PublicTable => ({
  pages: table.pages,
  boxes: table.boxes.map(rounded),
  headerRows: table.headerRows,
  groupRows: table.groupRows,
  origin: table.origin,
  confidence: table.confidence,
  cells: table.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    text: textOf(cell),
    spans: pairs(cell.spans),
    boxes: cell.boxes.map(rounded),
    href: cell.href,
  })),
})

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])

/** A tenth of a point is finer than print. */
const rounded = ({ page, x0, y0, x1, y1 }: PageBox): PageBox => ({
  page,
  x0: tenth(x0),
  y0: tenth(y0),
  x1: tenth(x1),
  y1: tenth(y1),
})
const tenth = (points: number): number => Math.round(points * 10) / 10
