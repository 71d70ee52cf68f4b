import type { Hit, TimeFields } from '../../engine/facts/fact.ts'
import type { Reading } from '../../engine/read.ts'
import type { Flow } from '../../engine/structure/flow.ts'
import { spansIn } from '../../engine/structure/view.ts'
import { type ByWords, byWordsOf } from './by-words.ts'
import { isIn, meaningOf, piecesOf, type SentenceMeaning } from './sentence-meaning.ts'
import { type TablePlace, tablePlace } from './table-place.ts'

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
  /** What its words alone make of it; null outside running text, and where only rules read. */
  readonly byWords: ByWords | null
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
    byWords: flow && sentence ? byWordsOf(reading, flow, sentence) : null,
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
