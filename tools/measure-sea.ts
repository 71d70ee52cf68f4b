// Scores the reading of evaluation agendas against generated ones:
//   npx tsx tools/measure-sea.ts [--rows] [--only WRITER] [--part N] [--held] [--self] [--write FOLDER]
// Rows that failed are printed of the dev half alone; of the held half nothing but counts. --self scores the truth
// against itself, --part reads every Nth file of a writer, --write writes the files of the dev half to look at.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Half } from '../test/sea/agendas.ts'
import { type SeaDocument, seaDocuments } from '../test/sea/documents.ts'
import { scored, studyReader, truthReader } from '../test/sea/reading.ts'
import { type Compared, type Score, studyFields, totals } from '../test/sea/score.ts'

const has = (flag: string) => process.argv.includes(flag)
const argument = (flag: string) => (has(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined)
const half: Half = has('--held') ? 'held' : 'dev'
const only = argument('--only') ?? ''
const folder = argument('--write')
const isHeld = half === 'held'

const part = Number(argument('--part') ?? 1)
const turns = new Map<string, number>()
const documents = seaDocuments(half).filter((it) => it.writer.startsWith(only) && turnOf(it.writer) % part === 0)
if (folder && !isHeld) await write(documents, folder)
else await measure(documents)

function turnOf(writer: string): number {
  const turn = turns.get(writer) ?? 0
  turns.set(writer, turn + 1)
  return turn
}

async function write(all: readonly SeaDocument[], to: string): Promise<void> {
  mkdirSync(to, { recursive: true })
  for (const document of all) {
    writeFileSync(join(to, document.name), await document.bytes())
    writeFileSync(join(to, `${document.name}.truth.json`), `${JSON.stringify(document.truth(), null, 2)}\n`)
  }
  console.log(`${all.length} files in ${to}`)
}

async function measure(all: readonly SeaDocument[]): Promise<void> {
  const readStudies = has('--self') ? truthReader : await studyReader()
  const byWriter = new Map<string, Score[]>()
  for (const document of all) {
    const result = await scored(document, readStudies)
    byWriter.set(document.writer, [...(byWriter.get(document.writer) ?? []), result])
    if (has('--rows') && !isHeld) printFailures(document, result)
  }
  print(byWriter)
}

function printFailures(document: SeaDocument, { rows, falseRows }: Score): void {
  const failed = rows.filter((row) => row.wrong.length > 0)
  if (failed.length + falseRows.length === 0) return
  console.log(`\n${document.writer}: ${document.name}`)
  for (const row of failed) console.log(failureOf(row))
  for (const row of falseRows)
    console.log(`  no row: ${JSON.stringify(row.title)} ${JSON.stringify(row.summary)?.slice(0, 90)}`)
}

function failureOf({ truth, found, wrong }: Compared): string {
  const name = truth.row.title ?? truth.row.summary?.slice(0, 60)
  if (!found) return `  missed: ${name}`
  const fields = wrong.map(
    (field) => `    ${field}: ${JSON.stringify(found[field])}\n      not ${JSON.stringify(truth.row[field])}`,
  )
  return `  ${name}\n${fields.join('\n')}`
}

function print(byWriter: ReadonlyMap<string, readonly Score[]>): void {
  const names = [...byWriter.keys()].sort()
  const width = Math.max(...names.map((name) => name.length), 5) + 1
  console.log(`${half}: ${'writer'.padEnd(width)} rows exact       missed false`)
  for (const name of [...names, 'all']) {
    const scores = name === 'all' ? [...byWriter.values()].flat() : (byWriter.get(name) ?? [])
    const { rows, exact, missed, falseRows } = totals(scores)
    const share = rows === 0 ? '-' : `${((100 * exact) / rows).toFixed(1)} %`
    console.log(
      `${half}: ${name.padEnd(width)} ${String(rows).padStart(4)} ${String(exact).padStart(4)} ${share.padStart(7)} ${String(missed).padStart(6)} ${String(falseRows).padStart(5)}`,
    )
  }
  const { rows, right } = totals([...byWriter.values()].flat())
  for (const field of studyFields) console.log(`  ${field.padEnd(26)} ${String(right[field]).padStart(5)} of ${rows}`)
}
