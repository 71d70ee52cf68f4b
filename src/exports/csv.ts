import { stringify } from 'csv-stringify/sync'
import { type Table, textOf } from './table.ts'

// Without it Excel takes UTF-8 for the old Western set.
const BYTE_ORDER_MARK = '\ufeff'

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula is given an apostrophe, for words of a document must not
 * run. Notes have no place in it: the file is for machines too.
 */
export function csvOf({ columns, rows }: Table): string {
  const cells = [columns.map((it) => it.head), ...rows.map((row) => row.map(textOf))]
  return stringify(cells, { bom: false, escape_formulas: true, record_delimiter: 'windows' }).replace(
    /^/,
    BYTE_ORDER_MARK,
  )
}
