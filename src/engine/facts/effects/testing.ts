import { sentencesOf } from '../../language/sentences.ts'
import type { Hit } from '../fact.ts'
import type { EffectFields } from '../meaning.ts'
import { type About, contextOf, flowOf } from '../times/testing.ts'
import { effects } from './effects.ts'

/*
 * For the tests of the constructions: a case is a text with the effects between ⟦ and ⟧, and how each is read. The text
 * stands in a letter of Friday 15 March 2024.
 */

export const allIn = (text: string, about: About = {}): readonly Hit<EffectFields>[] =>
  effects(sentencesOf([flowOf(text)]), text, contextOf(about))

export const effectsIn = (text: string, about: About = {}): Hit<EffectFields>[] =>
  allIn(text, about).filter((it) => it.lost === undefined)

export const wordsOf = (hit: Hit<EffectFields>): string => hit.flow.view.text.slice(hit.start, hit.end)

/** As in `5–10 percent up`, `–15 euro down` for one that is open below, `none` for a result without an effect. */
export function described({ fields }: Hit<EffectFields>): string {
  const { low, high, unit, direction, isNull } = fields
  if (isNull) return 'none'
  const size = low === high ? `${low}` : `${low ?? ''}–${high ?? ''}`
  return `${size} ${unit ?? 'of it'} ${direction === 'increase' ? 'up' : 'down'}`
}

export interface Read {
  readonly passages: readonly string[]
  readonly read: readonly string[]
}

export function readMarked(marked: string): Read {
  const hits = effectsIn(marked.replace(/[⟦⟧]/gu, ''))
  return { passages: hits.map(wordsOf), read: hits.map(described) }
}

export const marksOf = (marked: string, read: readonly string[]): Read => ({
  passages: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((it) => it[1] ?? ''),
  read,
})
