import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Certainty, Hit } from '../fact.ts'
import type { EffectFields } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Scene } from './scene.ts'

/** A sentence that may hold effects, with the numbers that were read in it. */
export interface Candidate {
  readonly sentence: Sentence
  readonly quantities: readonly Quantity[]
  readonly context: Context
  /** The clause in which a token stands; made once for each clause. */
  readonly sceneAt: (at: number) => Scene
}

// A sentence with more words of one sort is a list or a table that came as one line.
const MOST_CUES = 12

/** Where words of a sort stand, and none of them when there are too many for a sentence of prose. */
export function cuesIn({ sentence }: Candidate, isCue: (word: string) => boolean): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < sentence.tokens.length; i++)
    if (isCue(sentence.tokens[i]?.word ?? '') && found.push(i) > MOST_CUES) return []
  return found
}

/** What a construction reads; token numbers of the sentence. `lost` says why it looks like an effect and is none. */
export interface Effect {
  readonly from: number
  readonly to: number
  readonly fields: EffectFields
  readonly certainty?: Certainty
  readonly lost?: string | null
}

/** A construction: one file each. */
export interface Construction {
  readonly rule: Rule
  readonly read: (candidate: Candidate) => readonly Effect[]
}

export function hitOf({ sentence }: Candidate, rule: Rule, effect: Effect): Hit<EffectFields> | null {
  const first = sentence.tokens[effect.from]
  const last = sentence.tokens[effect.to - 1]
  if (!first || !last) return null
  return {
    start: first.start,
    end: last.end,
    flow: sentence.flow,
    because: rule.id,
    certainty: effect.certainty ?? 'stated',
    fields: effect.fields,
    ...(effect.lost ? { lost: effect.lost } : {}),
  }
}
