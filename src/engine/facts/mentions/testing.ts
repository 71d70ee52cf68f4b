import { type Context, type DocumentIdentity, type Field, nothingSaid } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import { citations } from '../citations/citations.ts'
import { flowOf } from '../citations/testing.ts'
import type { Hit } from '../fact.ts'
import type { MentionFields } from '../meaning.ts'
import { mentions } from './mentions.ts'

/*
 * For the tests of mentions: a case is a text with what should be read between ⟦ and ⟧, and the canonical names in order.
 */

/** Enough names to try the rules with; the real lists have tests of their own. */
export const smallField: Field = {
  name: 'test',
  acts: [
    { canonical: 'BWBR0011823', names: ['Vreemdelingenwet 2000'], abbreviations: ['Vw 2000'] },
    { canonical: 'CELEX:32021L1883', names: ['Richtlijn Europese blauwe kaart'] },
    { canonical: 'nlwet:wet-coa', names: ['Wet Centraal Orgaan opvang asielzoekers'] },
  ],
  schemes: [
    { canonical: 'kennismigrantenregeling', names: ['kennismigrantenregeling', 'regeling voor kennismigranten'] },
    { canonical: 'startupregeling', names: ['start-up-regeling'] },
    { canonical: 'erkend-referent', names: ['erkend referent', 'erkende referent'] },
    { canonical: 'landelijke-vreemdelingenvoorziening', names: ['LVV'] },
    { canonical: 'europese-blauwe-kaart', names: ['Europese blauwe kaart'] },
  ],
}

export interface Setting {
  readonly field?: Field
  readonly document?: Partial<DocumentIdentity>
  readonly kind?: Flow['kind']
  readonly zone?: Flow['zone']
}

/** Every hit, also those that gave way. */
export function considered(text: string, setting: Setting = {}): Hit<MentionFields>[] {
  const { kind, zone } = setting
  const flow = flowOf(text, { ...(kind ? { kind } : {}), ...(zone ? { zone } : {}) })
  const document = { ...nothingSaid, id: 'sha256:0', ...setting.document }
  const context: Context = {
    document,
    field: setting.field ?? smallField,
    knownIds: null,
    likelihood: null,
    footnotes: [],
  }
  return mentions([flow], text, context, citations([flow], text, context))
}

export const standing = (text: string, setting: Setting = {}): Hit<MentionFields>[] =>
  considered(text, setting).filter((it) => it.lost === undefined)

export const printed = (hit: Hit<MentionFields>): string => hit.flow.view.text.slice(hit.start, hit.end)

export interface Read {
  readonly passages: readonly string[]
  readonly names: readonly string[]
}

/** What is read from a marked text, its marks taken out. */
export function readMarked(marked: string, setting: Setting = {}): Read {
  const hits = standing(marked.replace(/[⟦⟧]/g, ''), setting)
  return { passages: hits.map(printed), names: hits.map((it) => it.fields.canonical) }
}

/** What the marks say should be read; a name that is not given is the passage itself. */
export function marksOf(marked: string, names?: readonly string[]): Read {
  const passages = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((it) => (it[1] as string).replace(/\s+/g, ' '))
  return { passages, names: names ?? passages }
}

export type Case = readonly [marked: string, names?: readonly string[], setting?: Setting]
