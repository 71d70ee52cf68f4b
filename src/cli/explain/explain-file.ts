import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Reading, read } from '../../engine/read.ts'
import { geometrySteps } from '../../engine/structure/tables/geometry/geometry-tables.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import type { CommandContext, ExitCode } from '../command.ts'
import { nothingAt, UsageProblem } from '../usage-problem.ts'
import { byWordsInWords } from './by-words.ts'
import { type Explanation, explain } from './explanation.ts'
import { tableDrawing } from './table-drawing.ts'
import { tablePlaceInWords } from './table-place.ts'

export interface ExplainOptions {
  readonly json?: boolean
  readonly page?: string
  readonly tables?: boolean
}

/** Reads one document and prints what was asked of it. */
export async function explainFile(
  file: string,
  offset: string | undefined,
  options: ExplainOptions,
  { output, settings }: CommandContext,
): Promise<ExitCode> {
  checkFile(file, settings.reading.limits.maxBytes)
  const tools = await loadTools(settings.reading)
  const reading = read(readFileSync(file), basename(file), tools)
  if (options.tables) output.line(drawnTables(reading, options.page))
  else {
    const explanation = explain(reading, placeIn(reading, offset))
    for (const line of options.json ? [JSON.stringify(explanation)] : lines(explanation)) output.line(line)
  }
  return reading.problems.some((it) => it.severity === 'error') ? 1 : 0
}

function checkFile(file: string, maxBytes: number): void {
  if (!existsSync(file)) throw nothingAt(file)
  const { size } = statSync(file)
  if (!statSync(file).isFile()) throw new UsageProblem(`${file} is a folder.`, 'Give one document.')
  if (size > maxBytes)
    throw new UsageProblem(`${file} has ${size} bytes; the limit is ${maxBytes}.`, 'Raise BELEIDSSPOOR_MAX_BYTES.')
}

function drawnTables({ source, name }: Reading, page = '1'): string {
  if (source.geometry === undefined)
    throw new UsageProblem(`${name} does not say where its text stands.`, 'Only tables of a PDF can be drawn.')
  const number = Number(page)
  if (/^\d+$/.test(page) && number >= 1 && number <= source.pages.length)
    return tableDrawing(geometrySteps(source, number), number)
  throw new UsageProblem(
    `${name} has ${source.pages.length} pages; there is no page ${page}.`,
    `Give --page a whole number from 1 to ${source.pages.length}.`,
  )
}

function placeIn(reading: Reading, offset = ''): number {
  const place = Number(offset)
  const { length } = reading.source.text
  const failure = reading.problems.find((it) => it.severity === 'error')
  if (length === 0)
    throw new UsageProblem(`${reading.name} has no text.`, failure?.message ?? 'Give a document with text.')
  if (/^\d+$/.test(offset) && place < length) return place
  throw new UsageProblem(
    offset === ''
      ? 'No place in the document was given.'
      : `The text of ${reading.name} has ${length} characters; there is no place ${offset}.`,
    `Give a whole number from 0 to ${Math.max(0, length - 1)}.`,
  )
}

function lines(it: Explanation): string[] {
  const looks = it.looks.flatMap((look) => [
    '',
    `${look.outcome === 'found' ? '✓' : '·'} ${look.rule}  ${look.spans.map(([start, end]) => `${start}–${end}`).join(', ')}`,
    `  «${look.passage}»`,
    `  ${look.outcome}: ${look.why}`,
  ])
  return [
    `${it.name}, page ${it.page}, place ${it.offset}`,
    `  ${it.line}`,
    `  This is ${it.place}.`,
    ...(it.cell ? [`  It stands in ${tablePlaceInWords(it.cell)}.`] : []),
    ...(it.sentence ? [`  Sentence: ${it.sentence}`] : []),
    ...(it.meaning ? it.meaning.takenFor.map((what) => `  Taken for ${what}.`) : []),
    ...(it.meaning?.noCommitment ? [`  No commitment: ${it.meaning.noCommitment}.`] : []),
    ...(it.byWords ? byWordsInWords(it.byWords).map((line) => `  ${line}`) : []),
    ...(looks.length > 0 ? looks : ['', 'No rule found anything here.']),
  ]
}
