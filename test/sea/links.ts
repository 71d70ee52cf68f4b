import type { ColumnKey } from './models.ts'
import type { PrintedRow, SeaTable } from './table.ts'

/** The address behind a row's study. */
export const hrefOf = (table: SeaTable, index: number): string =>
  `https://voorbeeld.example/rapporten/${table.agenda.chapter.toLowerCase()}-${table.model.name}-${index + 1}`

/** Whether the words of a cell carry the link: those of its own column, or the status of a study that is done. */
export function linksFrom(table: SeaTable, row: PrintedRow, key: ColumnKey): boolean {
  const isDone = row.study.status.toLowerCase() === 'afgerond'
  return row.study.hasLink && (key === 'link' || (key === 'status' && table.model.linksOnStatus && isDone))
}
