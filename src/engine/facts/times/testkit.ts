import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import { plainView, type Range } from '../../structure/view.ts'
import type { Hit, Interval, TimeFields } from '../fact.ts'
import { times } from './times.ts'

/** For tests: a text as one flow of one paragraph, with sentences that end at a full stop, a blank and a capital. */
export function flowOf(text: string): Flow {
  const view = plainView(text)
  const block = { kind: 'paragraph', level: 0, start: 0, end: view.text.length } as const
  return { kind: 'body', view, blocks: [block], sentences: sentencesOf(view.text) }
}

function sentencesOf(text: string): Range[] {
  const ends = [...text.matchAll(/(?<=[.!?]) (?=\p{Lu})/gu)].map((match) => match.index)
  return [...ends, text.length].map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end }))
}

/** What a test says of the document; by default a letter of 15 March 2024. */
export type About = Partial<Context['document']>

export function contextOf(about: About = {}, acts: Context['field']['acts'] = []): Context {
  const document: Context['document'] = {
    ...{ kind: 'kamerbrief', id: 'kst-1-1', title: null, date: '2024-03-15', dateInterval: null, chamber: 'TK' },
    ...{ sessionYear: null, dossiers: [], number: null, reference: null, sender: null, coSenders: [], recipient: null },
    ...{ truncatedStart: false, truncatedEnd: false, evidence: {} },
    ...about,
  }
  return { document, field: { name: 'test', acts }, knownIds: null, footnotes: [] }
}

/** The times that stand. */
export function timesIn(text: string, about: About = {}): Hit<TimeFields>[] {
  return times([flowOf(text)], text, contextOf(about)).filter((hit) => hit.lost === undefined)
}

/** As in `2024-01-01..2024-12-31`, `..2024-06-01` for one that is open at the start, `-` for none. */
export const written = (interval: Interval | null): string =>
  interval === null
    ? '-'
    : interval[0] === interval[1]
      ? `${interval[0]}`
      : `${interval[0] ?? ''}..${interval[1] ?? ''}`

/** A hit as tests write it: interval, kind, and the recurrence where there is one. */
export function described({ fields }: Hit<TimeFields>): string {
  const { interval, kind, recurrence } = fields
  return [written(interval), kind, ...(recurrence === null ? [] : [recurrence])].join(' ')
}

export const wordsOf = (hit: Hit<TimeFields>): string => hit.flow.view.text.slice(hit.start, hit.end)
