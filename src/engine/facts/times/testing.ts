import { type Act, type Context, type DocumentIdentity, nothingSaid } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import { plainView } from '../../structure/view.ts'
import type { CitationFields, Hit, Interval, TimeFields } from '../fact.ts'
import { times } from './times.ts'

/*
 * For the tests of the forms: a case is a text with what should be read between ⟦ and ⟧, and how each is read: interval, kind
 * and, where there is one, recurrence. Unless a test says otherwise the text stands in a letter of Friday 15 March 2024.
 */

export type Case = readonly [marked: string, read: readonly string[]]

/** What a test says of the document. */
export type About = Partial<DocumentIdentity>

const letter: DocumentIdentity = {
  ...nothingSaid,
  kind: 'kamerbrief',
  id: 'kst-19637-1',
  date: '2024-03-15',
  chamber: 'TK',
}

export function contextOf(about: About = {}, acts: readonly Act[] = []): Context {
  return {
    document: { ...letter, ...about },
    field: { name: 'test', acts },
    knownIds: null,
    likelihood: null,
    footnotes: [],
  }
}

/** A flow of one block whose sentences end at a full stop before a space and a capital. */
export function flowOf(text: string): Flow {
  const view = plainView(text)
  const end = view.text.length
  const stops = [...view.text.matchAll(/[.?!] (?=\p{Lu})/gu)].map((it) => it.index + 1)
  const starts = [0, ...stops.map((it) => it + 1)]
  return {
    kind: 'body',
    view,
    blocks: [{ start: 0, end, kind: 'paragraph', level: 0 }],
    sentences: starts.map((start, i) => ({ start, end: stops[i] ?? end })),
  }
}

/** All that was looked at, with what gave way. */
export const allIn = (
  text: string,
  about: About = {},
  taken: readonly Hit<CitationFields>[] = [],
): readonly Hit<TimeFields>[] => times([flowOf(text)], text, contextOf(about), taken)

export const timesIn = (text: string, about: About = {}): Hit<TimeFields>[] =>
  allIn(text, about).filter((hit) => hit.lost === undefined)

/** As in `2024-01-01..2024-12-31`, `2024-07-01`, `..2024-06-01` for one that is open at the start, `-` for none. */
export function written(interval: Interval | null): string {
  if (interval === null) return '-'
  const [first, last] = interval
  return first !== null && first === last ? first : `${first ?? ''}..${last ?? ''}`
}

export function described({ fields }: Hit<TimeFields>): string {
  const recurrence = fields.recurrence === null ? [] : [fields.recurrence]
  return [written(fields.interval), fields.kind, ...recurrence].join(' ')
}

export const wordsOf = (hit: Hit<TimeFields>): string => hit.flow.view.text.slice(hit.start, hit.end)

export interface Read {
  readonly passages: readonly string[]
  readonly read: readonly string[]
}

/** What is read from a marked text, its marks taken out. */
export function readMarked(marked: string, about: About = {}): Read {
  const hits = timesIn(marked.replace(/[⟦⟧]/gu, ''), about)
  return { passages: hits.map(wordsOf), read: hits.map(described) }
}

/** What the marks say should be read, and as what. */
export function marksOf(marked: string, read: readonly string[]): Read {
  return { passages: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((it) => (it[1] ?? '').replace(/\s+/gu, ' ')), read }
}
