import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import { forDocuments } from '../../intake/settings.ts'
import type { Offered } from '../../sources/offered.ts'
import type { Command } from '../command.ts'
import { nothingToRead, offeredAt } from '../offered.ts'
import { progress } from '../progress.ts'
import { hasError, Summary } from '../summary.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options {
  readonly json?: boolean
  readonly out?: string
  readonly text: boolean
}

export const readCommand: Command<[paths: string[]], Options> = {
  name: 'read',
  arguments: '<path...>',
  summary: 'Read documents and print what is in them.',
  options: [
    ['--json', 'print one facts file (format 1) a line'],
    ['--out <folder>', 'write NAME.facts.json for each document'],
    ['--no-text', 'leave the text of the document out of the facts file'],
  ],
  async run([paths], options, { output, settings }) {
    const offered = await offeredAt(paths, settings)
    if (options.out) makeFolder(options.out, offered)
    const pool = new ReadingPool(forDocuments(settings.reading, offered.length))
    const shown = progress(output, offered.length, 'Reading')
    const summary = new Summary()
    let failed = 0
    try {
      for await (const file of pool.readAll(offered, (it) => shown.step(it.source.name))) {
        if (hasError(file)) failed++
        summary.add(file)
        if (options.out) write(options.out, options.text ? file : withoutText(file))
        if (options.json) output.line(JSON.stringify(options.text ? file : withoutText(file)))
      }
    } finally {
      pool.close()
      shown.end()
    }
    if (offered.length === 0) output.aside(nothingToRead(paths))
    else if (!options.json) for (const line of summary.lines()) output.line(line)
    return failed === 0 ? 0 : 1
  },
}

/** Before the reading begins: nothing is worse than an hour of reading and no place for the outcome. */
function makeFolder(folder: string, offered: readonly Offered[]): void {
  const names = offered.map((it) => it.name)
  const double = names.find((name, i) => names.indexOf(name) !== i)
  if (double !== undefined)
    throw new UsageProblem(
      `Two documents are named ${double}; one would overwrite the other in ${folder}.`,
      'Give one folder at a time, each with its own --out.',
    )
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UsageProblem(
      `The folder ${folder} cannot be made: ${(error as Error).message}.`,
      'Name another with --out.',
    )
  }
}

function write(folder: string, file: FactsFile): void {
  const path = join(folder, `${file.source.name}.facts.json`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(file)}\n`)
}

function withoutText(file: FactsFile): FactsFile {
  const { text: _, ...source } = file.source
  return { ...file, source }
}
