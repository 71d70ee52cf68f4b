import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Hit, TimeFields } from '../../engine/facts/fact.ts'
import { type Reading, read } from '../../engine/read.ts'
import type { Flow } from '../../engine/structure/flow.ts'
import { geometrySteps } from '../../engine/structure/tables/geometry/geometry-tables.ts'
import { spansIn } from '../../engine/structure/view.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import type { Command, ExitCode } from '../command.ts'
import { isIn, meaningOf, piecesOf, type SentenceMeaning } from '../sentence-meaning.ts'
import { tableDrawing } from '../table-drawing.ts'
import { type TablePlace, tablePlace, tablePlaceInWords } from '../table-place.ts'
import { nothingAt, UsageProblem } from '../usage-problem.ts'

/** One rule that looked at the place that was asked about. */
export interface Look {
  readonly rule: string
  readonly passage: string
  readonly spans: readonly (readonly [number, number])[]
  readonly outcome: 'found' | 'gave way'
  readonly why: string
}

export interface Explanation {
  readonly name: string
  readonly offset: number
  readonly page: number
  /** The printed line with the place marked. */
  readonly line: string
  /** What the place is: running text, a note, a heading, page furniture. */
  readonly place: string
  readonly sentence: string | null
  /** What the sentence as a whole was taken for, and why it is no commitment; null outside running text. */
  readonly meaning: SentenceMeaning | null
  /** Where it stands in a table; null outside tables. */
  readonly cell: TablePlace | null
  readonly looks: readonly Look[]
}

/** Which rules looked at a place in a document, which won, and what the place was taken for. `offset` in UTF-16 units. */
export function explain(reading: Reading, offset: number): Explanation {
  const { text } = reading.source
  const flow = reading.flows.find((it) => positionIn(it, offset) !== null)
  const at = flow ? positionIn(flow, offset) : null
  const sentence = flow && at !== null ? flow.sentences.find((it) => it.start <= at && at < it.end) : undefined
  return {
    name: reading.name,
    offset,
    page: reading.pages.find((page) => offset < page.span.end)?.number ?? reading.pages.length,
    line: markedLine(text, offset),
    place:
      flow && at !== null
        ? placeOf(flow, at)
        : 'white space, a note mark or the hyphen of a broken word: no rule looks here',
    sentence: flow && sentence ? flow.view.text.slice(sentence.start, sentence.end) : null,
    meaning: flow && sentence ? meaningOf(reading.considered.filter((hit) => isIn(hit, flow, sentence))) : null,
    cell: tablePlace(reading, offset),
    looks: hitsAt(reading, offset).map((hit) => look(text, hit)),
  }
}

/**
 * The rows of a table are read from a flow of cells of their own, which is none of the flows of the document: a place is
 * looked up in the flow of each hit.
 */
function hitsAt({ considered }: Reading, offset: number): Hit<unknown>[] {
  const places = new Map<Flow, number | null>()
  return considered.filter((hit) => {
    const { flow } = hit
    const at = places.has(flow) ? places.get(flow) : positionIn(flow, offset)
    places.set(flow, at ?? null)
    return at !== null && at !== undefined && piecesOf(hit).some((it) => it.start <= at && at < it.end)
  })
}

/** Where a printed character stands in a flow; null when it is not in it. Offsets in a view rise, so halving finds it. */
function positionIn(flow: Flow, offset: number): number | null {
  const { at } = flow.view
  let [low, high] = [0, at.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = at[middle] as number
    if (here === offset) return middle
    if (here < offset) low = middle + 1
    else high = middle - 1
  }
  return null
}

function placeOf(flow: Flow, at: number): string {
  if (flow.kind === 'note') return `note ${flow.note}`
  if (flow.kind === 'cell') return 'a cell of a table'
  if (flow.kind === 'furniture')
    return `page furniture (${flow.zone}): kept for what it says of the document, not read as text`
  return `running text, ${flow.blocks.find((block) => block.start <= at && at < block.end)?.kind ?? 'between two paragraphs'}`
}

function markedLine(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 100)
  const end = Math.min(...[text.indexOf('\n', offset), offset + 100, text.length].filter((it) => it >= offset))
  return `${text.slice(start, offset)}⟦${text.slice(offset, offset + 1)}⟧${text.slice(offset + 1, end)}`
    .replace(/\s+/gu, ' ')
    .trim()
}

function look(text: string, hit: Hit<unknown>): Look {
  const pieces = piecesOf(hit)
  const spans = pieces.flatMap((it) => spansIn(text, hit.flow.view, it)).map((it) => [it.start, it.end] as const)
  const passage = pieces.map((it) => hit.flow.view.text.slice(it.start, it.end)).join(' ')
  if (hit.lost !== undefined) return { rule: hit.because, passage, spans, outcome: 'gave way', why: hit.lost }
  return { rule: hit.because, passage, spans, outcome: 'found', why: whatWasRead(hit) }
}

function whatWasRead(hit: Hit<unknown>): string {
  const fields = hit.fields as Partial<
    Record<'canonical' | 'kind' | 'strength' | 'stance' | 'direction' | 'role', string>
  >
  const { interval } = hit.fields as Partial<TimeFields>
  const value = fields.canonical ?? (interval ? interval.map((day) => day ?? '…').join(' – ') : null)
  const { kind, strength, stance, direction, role } = fields
  return [value, kind, strength, stance, direction, role, hit.certainty].filter((it) => it).join(', ')
}

interface Options {
  readonly json?: boolean
  readonly page?: string
  readonly tables?: boolean
}

export const explainCommand: Command<[file: string, offset: string | undefined], Options> = {
  name: 'explain',
  arguments: '<file> [offset]',
  summary:
    'Tell which rules looked at a place in a document, and which won; or draw how the tables of a page came about.',
  options: [
    ['--json', 'print the explanation as JSON'],
    ['--tables', 'draw, as SVG, how the tables of a page of a PDF came about'],
    ['--page <number>', 'the page to draw, counted from 1'],
  ],
  async run([file, offset], options, { output, settings }): Promise<ExitCode> {
    checkFile(file, settings.reading.limits.maxBytes)
    const tools = await loadTools(settings.reading)
    const reading = read(readFileSync(file), basename(file), tools)
    if (options.tables) output.line(drawnTables(reading, options.page))
    else {
      const explanation = explain(reading, placeIn(reading, offset))
      for (const line of options.json ? [JSON.stringify(explanation)] : lines(explanation)) output.line(line)
    }
    return reading.problems.some((it) => it.severity === 'error') ? 1 : 0
  },
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
    ...(looks.length > 0 ? looks : ['', 'No rule found anything here.']),
  ]
}
