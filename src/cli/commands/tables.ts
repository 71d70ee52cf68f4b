import type { TablesFile } from '../../engine/facts-file/tables-file.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import { forDocuments } from '../../intake/settings.ts'
import { tablesOfAnswer, tablesReader } from '../../intake/tables-answer.ts'
import type { Command } from '../command.ts'
import { nothingToRead, offeredAt } from '../offered.ts'
import type { Output } from '../output.ts'
import { progress } from '../progress.ts'
import { csvOf } from '../tables/csv.ts'
import { htmlOf } from '../tables/html.ts'
import { listingOf } from '../tables/listing.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options {
  readonly json?: boolean
  readonly csv?: boolean
  readonly html?: boolean
  readonly table?: string
}

export const tablesCommand: Command<[paths: string[]], Options> = {
  name: 'tables',
  arguments: '<path...>',
  summary: 'Print the tables of documents.',
  options: [
    ['--json', 'print one tables file (format 1) a line'],
    ['--csv', 'print the cells as CSV (RFC 4180), a blank line between two tables'],
    ['--html', 'print one HTML page with all tables'],
    ['--table <number>', 'only this table of each document, counted from 1'],
  ],
  async run([paths], options, { output, settings }) {
    const only = checked(options)
    const offered = await offeredAt(paths, settings)
    const pool = new ReadingPool(forDocuments(settings.reading, offered.length), tablesReader())
    const shown = progress(output, offered.length, 'Reading')
    const files: TablesFile[] = []
    try {
      for await (const answer of pool.readAll(offered, (it) => shown.step(it.source.name)))
        files.push(withOnly(tablesOfAnswer(answer), only))
    } finally {
      pool.close()
      shown.end()
    }
    if (offered.length === 0) output.aside(nothingToRead(paths))
    else print(files, options, output)
    return files.some((it) => it.problems.some((problem) => problem.severity === 'error')) ? 1 : 0
  },
}

/** The number of the table that is asked for, or null for all. */
function checked({ json, csv, html, table }: Options): number | null {
  const forms = [json && '--json', csv && '--csv', html && '--html'].filter((it) => it)
  if (forms.length > 1)
    throw new UsageProblem(`${forms.join(' and ')} cannot be printed together.`, 'Give one of them at a time.')
  if (table === undefined) return null
  if (!/^[1-9]\d{0,8}$/u.test(table))
    throw new UsageProblem(`--table is "${table}", which is not the number of a table.`, 'Give a number from 1 on.')
  return Number(table)
}

function withOnly(file: TablesFile, only: number | null): TablesFile {
  if (only === null || file.problems.some((it) => it.severity === 'error')) return file
  const table = file.tables[only - 1]
  if (table) return { ...file, tables: [table] }
  const has =
    file.tables.length === 1 ? 'one table' : file.tables.length === 0 ? 'no table' : `${file.tables.length} tables`
  throw new UsageProblem(
    `${file.source.name} has ${has}, so there is no table ${only}.`,
    'Leave --table out to see which there are.',
  )
}

function print(files: readonly TablesFile[], { json, csv, html }: Options, output: Output): void {
  if (json) for (const file of files) output.line(JSON.stringify(file))
  else if (csv) printCsv(files, output)
  else if (html) output.line(htmlOf(files))
  else for (const line of listingOf(files)) output.line(line)
  if (csv || html) for (const line of problemsOf(files)) output.aside(line)
}

function printCsv(files: readonly TablesFile[], output: Output): void {
  files
    .flatMap((file) => file.tables)
    .forEach((table, i) => {
      if (i > 0) output.line('\r')
      for (const line of csvOf(table)) output.line(line)
    })
}

const problemsOf = (files: readonly TablesFile[]): string[] =>
  files.flatMap(({ source, problems }) =>
    problems
      .filter((it) => it.severity !== 'info')
      .map((it) => `${it.severity}  ${source.name}: ${it.message} (${it.code})`),
  )
