import { firstFrom, type Span } from '../../positions.ts'
import type { Table } from '../tables/table.ts'
import { linesIn, minus } from './blocks-of-marks.ts'

/** A table as it is read: each cell by itself, in the order of the table, whatever is printed between its lines. */
export interface TableBlocks {
  /** From the first to the last character of the table. */
  readonly span: Span
  readonly cells: readonly (readonly (readonly Span[])[])[]
  /** Cells of the column of budget articles. They are numbers without words, which only their column explains. */
  readonly articles: readonly Span[]
}

const ARTICLES = /artikel/iu

/** `isDropped`: whether what is printed at an offset is page furniture, as the heads of an evaluation table are. */
export function tableBlocks(
  text: string,
  table: Table,
  isDropped: (offset: number) => boolean,
  cuts: readonly Span[],
): TableBlocks {
  const articleColumns = new Set(
    table.cells
      .filter(
        (it) => it.row < table.headerRows && it.spans.some((span) => ARTICLES.test(text.slice(span.start, span.end))),
      )
      .map((it) => it.column),
  )
  const cells: Span[][][] = []
  const articles: Span[] = []
  for (const cell of table.cells) {
    const first = cell.spans[0]
    if (!first || (cell.row < table.headerRows && isDropped(first.start))) continue
    if (cell.row >= table.headerRows && articleColumns.has(cell.column)) articles.push(...cell.spans)
    else cells.push(cell.spans.flatMap((span) => linesIn(text, span)).map((line) => minus(line, cuts)))
  }
  return { span: outline(table), cells, articles }
}

function outline(table: Table): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of [...table.furniture, ...table.cells.flatMap((it) => it.spans)]) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** The table in whose outline an offset lies. `tables` are in order and apart. */
export function tableAt(tables: readonly TableBlocks[], offset: number): TableBlocks | null {
  const table = tables[firstFrom(tables, offset, (it) => it.span.end - 1)]
  return table && table.span.start <= offset && offset < table.span.end ? table : null
}
