import { stringify } from 'csv-stringify/sync'
import { type Cell, type Table, textOf } from './table.ts'

// Without it Excel takes UTF-8 for the old Western set.
const BYTE_ORDER_MARK = '\ufeff'

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula is given an apostrophe, for words of a document must not
 * run. Notes have no place in it: the file is for machines too.
 */
export function csvOf({ columns, rows }: Table): string {
  const cells = [columns.map((it) => it.head), ...rows.map((row) => row.map(fieldOf))]
  return BYTE_ORDER_MARK + stringify(cells, { escape_formulas: true, record_delimiter: 'windows', quoted_match: ENDS })
}

// The library quotes the line end of its records only, and a cell may hold another one.
const ENDS = /[\r\n]/

/** A number is no formula, whatever its sign. */
const fieldOf = (cell: Cell): string | number => (typeof cell === 'number' ? cell : textOf(cell))
