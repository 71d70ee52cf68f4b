import type { Context, MiddlewareHandler } from 'hono'
import { csvOf } from '../../exports/csv.ts'
import { docxOf } from '../../exports/docx.ts'
import type { Table } from '../../exports/table.ts'
import { xlsxOf } from '../../exports/xlsx.ts'
import { during } from '../../pages/parts/visit.ts'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type TableFormat = keyof typeof TYPES

export const isFormat = (text: string): text is TableFormat => Object.hasOwn(TYPES, text)

/** Files go on to others, and their columns are official: they are Dutch, whatever the reader chose for the pages. */
export const inDutch: MiddlewareHandler = (c, next) => {
  c.header('Content-Language', 'nl')
  return during({}, next)
}

export interface TableFile {
  /** Without its ending; only what a header may hold. */
  readonly name: string
  readonly title: string
  readonly tables: readonly Table[]
}

export async function sendTables(
  c: Context,
  format: TableFormat,
  { name, title, tables }: TableFile,
): Promise<Response> {
  c.header('Content-Type', TYPES[format])
  c.header('Content-Disposition', `attachment; filename="${name}.${format}"`)
  if (format === 'csv') return c.body(tables.map(csvOf).join(''))
  const bytes = format === 'xlsx' ? await xlsxOf(tables) : await docxOf(title, tables)
  return c.body(new Uint8Array(bytes))
}
