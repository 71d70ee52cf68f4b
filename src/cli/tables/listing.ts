import type { PublicTable, TablesFile } from '../../engine/facts-file/tables-file.ts'
import { shortened, table } from '../output.ts'
import { count } from '../summary.ts'
import { pagesOf, rowsOf, sizeOf } from './grid.ts'

/** A list of tables for a person at a terminal: where each stands, how large it is, and how its head begins. */
export function listingOf(files: readonly TablesFile[]): string[] {
  const rows = files.flatMap(({ source, tables }) =>
    tables.map((it, i) => [
      shortened(source.name, 40),
      String(i + 1),
      pagesOf(it),
      dimensions(it),
      headOf(it),
      noteOf(it),
    ]),
  )
  const total = `${count(files.length, 'document')}: ${count(rows.length, 'table')}.`
  const problems = files.flatMap(({ source, problems }) =>
    problems
      .filter((it) => it.severity !== 'info')
      .map((it) => `${it.severity}  ${source.name}: ${it.message} (${it.code})`),
  )
  const list = rows.length > 0 ? [...table(['document', 'table', 'page', 'size', 'begins with', ''], rows), ''] : []
  return [...list, total, ...(problems.length > 0 ? ['', ...problems] : [])]
}

function dimensions(it: PublicTable): string {
  const { rows, columns } = sizeOf(it)
  return `${rows} × ${columns}`
}

function headOf(it: PublicTable): string {
  const first = rowsOf(it).find((row) => row.some((cell) => cell.text !== '')) ?? []
  return shortened(
    first
      .map((cell) => cell.text)
      .filter((text) => text !== '')
      .join(' | '),
    60,
  )
}

const noteOf = ({ confidence }: PublicTable): string => (confidence === 'low' ? 'uncertain' : '')
