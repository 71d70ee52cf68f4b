import { contains } from '../../engine/positions.ts'
import type { Reading } from '../../engine/read.ts'
import type { Cell, Table } from '../../engine/structure/tables/table.ts'

/** The cell of a table in which a printed character stands. Rows and columns count from 1, heads with them. */
export interface TablePlace {
  /** Number of the table in the document, from 1. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHead: boolean
  /** The words above its column; null where the table has no heads, or the cell is one. */
  readonly head: string | null
}

export function tablePlace({ tables, source }: Reading, offset: number): TablePlace | null {
  for (const [index, table] of tables.entries()) {
    const cell = table.cells.find((it) => holds(it, offset))
    if (!cell) continue
    const isHead = cell.row < table.headerRows
    const head = isHead ? '' : headOf(table, cell.column, source.text)
    return { table: index + 1, row: cell.row + 1, column: cell.column + 1, isHead, head: head === '' ? null : head }
  }
  return null
}

const holds = ({ spans }: Cell, offset: number): boolean => spans.some((it) => contains(it, offset))

const headOf = ({ cells, headerRows }: Table, column: number, text: string): string =>
  cells
    .filter((it) => it.row < headerRows && it.column <= column && column < it.column + it.columnSpan)
    .flatMap((it) => it.spans.map((span) => text.slice(span.start, span.end)))
    .join(' ')
    .replace(/\s+/gu, ' ')

export const tablePlaceInWords = ({ table, row, column, isHead, head }: TablePlace): string =>
  `table ${table}, row ${row}, column ${column}${isHead ? ', a head of the table' : head === null ? '' : `, under «${head}»`}`
