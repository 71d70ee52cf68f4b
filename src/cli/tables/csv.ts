import type { PublicTable } from '../../engine/facts-file/tables-file.ts'
import { rowsOf, sizeOf } from './grid.ts'

/**
 * A table as lines of RFC 4180, without the line feed: each ends in a carriage return. A cell over several places stands
 * at the first of them; the others stay empty, so that every line has as many fields.
 */
export function csvOf(table: PublicTable): string[] {
  const { columns } = sizeOf(table)
  return rowsOf(table).map((row) => {
    const fields = Array.from({ length: columns }, () => '')
    for (const cell of row) fields[cell.column] = quoted(cell.text)
    return `${fields.join(',')}\r`
  })
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text)
