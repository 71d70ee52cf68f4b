// How well tables are read from the general set of test/tables/general: `npx tsx tools/measure-tables.ts`, and with
// `--documents` a line for each document of the dev half; of the held half only counts are ever printed.
// `--reader FILE` names a module with another `geometryTables`; `--pdfs FOLDER` also writes the dev half there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pdfiumForTests } from '../test/pdf-making.ts'
import { documentsFor, madeDocuments } from '../test/tables/general/made.ts'
import type { Half } from '../test/tables/general/model.ts'
import { measured, type TableReader } from '../test/tables/measured.ts'
import { documentLine, scoreLines } from '../test/tables/report.ts'
import type { ScoredDocument } from '../test/tables/score.ts'

const OWN_READER = fileURLToPath(new URL('../src/engine/structure/tables/geometry/geometry-tables.ts', import.meta.url))
const option = (name: string): string | null => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

const { geometryTables }: { geometryTables: TableReader } = await import(
  pathToFileURL(resolve(option('--reader') ?? OWN_READER)).href
)
const pdfium = await pdfiumForTests()
const wantsDocuments = process.argv.includes('--documents')
for (const half of ['dev', 'held'] as const) process.stdout.write(`${(await report(half)).join('\n')}\n`)

async function report(half: Half): Promise<string[]> {
  const folder = half === 'dev' ? option('--pdfs') : null
  if (folder) mkdirSync(folder, { recursive: true })
  const documents: ScoredDocument[] = []
  for await (const made of madeDocuments(documentsFor(half))) {
    if (folder) writeFileSync(join(folder, `${made.name}.pdf`), made.bytes)
    documents.push(measured(made, pdfium, geometryTables))
  }
  const lines = half === 'dev' && wantsDocuments ? documents.map(documentLine) : []
  return [...lines, ...scoreLines(half, documents)]
}
