import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { TablesFile } from '../engine/facts-file/tables-file.ts'
import { readTables } from '../engine/read-tables.ts'
import { loadTools } from './engine-tools.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'
import type { WithTables } from './tables-answer.ts'

/** The reader of tables as a process of the pool runs it. */
export async function openReader(settings: ToolSettings): Promise<Reader> {
  let tools = await loadTools(settings)
  return async (bytes, name) => {
    const tables = readTables(bytes, name, tools)
    if (!tools.pdfium.usable) tools = await loadTools(settings)
    return carrying(tables)
  }
}

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
