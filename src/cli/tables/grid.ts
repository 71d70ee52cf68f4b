import type { PublicCell, PublicTable } from '../../engine/facts-file/tables-file.ts'

export interface Size {
  readonly rows: number
  readonly columns: number
}

export const sizeOf = ({ cells }: PublicTable): Size => ({
  rows: cells.reduce((most, it) => Math.max(most, it.row + it.rowSpan), 0),
  columns: cells.reduce((most, it) => Math.max(most, it.column + it.columnSpan), 0),
})

/** The cells by row, each row by column. */
export function rowsOf(table: PublicTable): PublicCell[][] {
  const rows: PublicCell[][] = Array.from({ length: sizeOf(table).rows }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  for (const row of rows) row.sort((a, b) => a.column - b.column)
  return rows
}

/** `12` or `12–13`. */
export const pagesOf = ({ pages }: PublicTable): string => {
  const [first, last] = [pages[0], pages.at(-1)]
  return first === undefined ? '' : first === last ? String(first) : `${first}–${last}`
}
