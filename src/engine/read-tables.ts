import { type TablesFile, tablesFile } from './facts-file/tables-file.ts'
import { hashOfBytes } from './hashes.ts'
import { readable, type Tools } from './read.ts'
import { structureOf } from './structure/structure.ts'
import { readText } from './text/read-text.ts'

/** Reads the tables of one document and nothing else. Never throws for anything the bytes may hold. */
export function readTables(bytes: Uint8Array, name: string, tools: Tools): TablesFile {
  const text = readText(bytes, { name, limits: tools.limits, ...(tools.pdf ? { pdf: tools.pdf } : {}) })
  const sha256 = hashOfBytes(bytes)
  const source = readable(text)
  const { tables, problems } = structureOf(source, sha256, tools.words)
  return tablesFile({
    name,
    sha256,
    source,
    tables,
    problems: [...text.problems, ...problems],
    words: tools.words,
  })
}
