import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { TablesFile } from '../engine/facts-file/tables-file.ts'
import { readTables } from '../engine/read-tables.ts'
import { loadTools } from './engine-tools.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'

/** A facts file without facts that brings the tables along: threads answer with facts files only. */
export type WithTables = FactsFile & { readonly tablesFile?: TablesFile }

/** The reader of tables as a thread runs it. */
export async function openReader(settings: ToolSettings): Promise<Reader> {
  let tools = await loadTools(settings)
  return async (bytes, name) => {
    const tables = readTables(bytes, name, tools)
    if (!tools.pdfium.usable) tools = await loadTools(settings)
    return carrying(tables)
  }
}

/** Where a pool finds this reader. */
export const tablesReader = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './tables-reader.ts' : './tables-reader.js', import.meta.url)

const carrying = (tablesFile: TablesFile): WithTables => {
  const { name, sha256 } = tablesFile.source
  return {
    format: 1,
    source: { name, mediaType: '', sha256, textSha256: sha256, reader: 'tables@1', pages: [] },
    document: unknownDocument(sha256),
    sections: [],
    facts: noFacts(),
    zones: [],
    problems: [],
    tablesFile,
  }
}

/** The tables of what a thread answered; of a document that could not be read only why. */
export function tablesOfAnswer(file: WithTables): TablesFile {
  const { name, sha256 } = file.source
  return file.tablesFile ?? { format: 1, source: { name, sha256 }, tables: [], problems: file.problems }
}
