import { type Act, type Context, type DocumentIdentity, type Field, type KnownIds, nothingSaid } from '../../context.ts'
import type { Block, Flow, ZoneKind } from '../../structure/flow.ts'
import { plainView } from '../../structure/view.ts'
import type { CitationFields, Hit } from '../fact.ts'
import { citations } from './citations.ts'

/*
 * For the tests of the forms: a case is a text with what should be read between ⟦ and ⟧, and the ids in order. Targets of a
 * list stand each in marks of their own; where spans lie inside each other, a test looks at the hits itself.
 */

/** Enough acts to try the forms with; the real lists have tests of their own. */
const acts: readonly Act[] = [
  { canonical: 'BWBR0011823', names: ['Vreemdelingenwet 2000', 'Vreemdelingenwet'], abbreviations: ['Vw 2000', 'Vw'] },
  { canonical: 'BWBR0011825', names: ['Vreemdelingenbesluit 2000'], abbreviations: ['Vb 2000'] },
  {
    canonical: 'CELEX:32016L0801',
    names: [
      'richtlijn internationale onderzoekers',
      'richtlijn internationale studenten en onderzoekers',
      'Studentenrichtlijn',
    ],
  },
  { canonical: 'CELEX:32003L0009', names: ['Opvangrichtlijn'] },
  { canonical: 'CELEX:32013L0033', names: ['Opvangrichtlijn'] },
]
const field: Field = { name: 'test', acts }

const identity: DocumentIdentity = { ...nothingSaid, id: 'sha256:0' }

export interface Setting {
  readonly kind?: Flow['kind']
  readonly zone?: ZoneKind
  readonly note?: string
  readonly block?: Block['kind']
  readonly document?: Partial<DocumentIdentity>
  readonly field?: Field
  readonly knownIds?: KnownIds
}

export function contextFor(setting: Setting = {}): Context {
  const document = { ...identity, ...setting.document }
  return {
    document,
    field: setting.field ?? field,
    knownIds: setting.knownIds ?? null,
    likelihood: null,
    footnotes: [],
  }
}

/** A flow of one block whose sentences end at a full stop before a space and a capital. */
export function flowOf(text: string, setting: Setting = {}): Flow {
  const view = plainView(text)
  const end = view.text.length
  const stops = [...view.text.matchAll(/[.?!] (?=\p{Lu})/gu)].map((it) => it.index + 1)
  const starts = [0, ...stops.map((it) => it + 1)]
  return {
    kind: setting.kind ?? 'body',
    view,
    blocks: [{ start: 0, end, kind: setting.block ?? 'paragraph', level: 0 }],
    sentences: starts.map((start, i) => ({ start, end: stops[i] ?? end })),
    ...(setting.note === undefined ? {} : { note: setting.note }),
    ...(setting.zone === undefined ? {} : { zone: setting.zone }),
  }
}

/** What is cited in a text: the hits that did not give way. */
export function hitsIn(text: string, setting: Setting = {}): Hit<CitationFields>[] {
  return citations([flowOf(text, setting)], text, contextFor(setting)).filter((it) => it.lost === undefined)
}

export const idsIn = (text: string, setting: Setting = {}): (string | null)[] =>
  hitsIn(text, setting).map((it) => it.fields.canonical)

export const printed = (hit: Hit<CitationFields>): string => hit.flow.view.text.slice(hit.start, hit.end)

export interface Read {
  readonly ids: readonly (string | null)[]
  readonly passages: readonly string[]
}

/** What is read from a marked text, its marks taken out. */
export function readMarked(marked: string, setting: Setting = {}): Read {
  const hits = hitsIn(marked.replace(/[⟦⟧]/g, ''), setting)
  return { ids: hits.map((it) => it.fields.canonical), passages: hits.map(printed) }
}

/** What the marks say should be read, and the ids that belong to them. */
export function marksOf(marked: string, ids: readonly (string | null)[]): Read {
  return { ids, passages: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((it) => (it[1] as string).replace(/\s+/g, ' ')) }
}

/** A case: a marked text, and the ids of what is between its marks. */
export type Case = readonly [marked: string, ids: readonly (string | null)[]]
