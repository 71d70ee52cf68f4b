import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { TablesFile } from '../engine/facts-file/tables-file.ts'

/** A facts file without facts that brings the tables along: readers answer with facts files only. */
export type WithTables = FactsFile & { readonly tablesFile?: TablesFile }

/** Where a pool finds this reader. */
export const tablesReader = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './tables-reader.ts' : './tables-reader.js', import.meta.url)

/** The tables of what a reader answered; of a document that could not be read only why. */
export function tablesOfAnswer(file: WithTables): TablesFile {
  const { name, sha256 } = file.source
  return file.tablesFile ?? { format: 1, source: { name, sha256 }, tables: [], problems: file.problems }
}
