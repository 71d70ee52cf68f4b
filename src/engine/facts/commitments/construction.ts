import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Hit, TimeFields } from '../fact.ts'
import type { CommitmentFields, Strength } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import type { Act } from './act.ts'
import type { Who } from './actor.ts'

/** One way in which Dutch says that something is promised or planned. One file each, listed in `constructions.ts`. */
export interface Construction extends Rule {
  /** One of these words must stand in the sentence; without a list the rule looks at every clause. */
  readonly triggers?: readonly string[]
  /** Whether this clause says so. Looked at only when nothing in the sentence speaks against it. */
  read(act: Act, around: Around): Reading | null
}

export interface Reading {
  readonly kind: CommitmentFields['kind']
  /** The acts that count for the strength; without it those of the clause. */
  readonly lemmas?: readonly string[]
  /** Where the construction itself decides. */
  readonly strength?: Strength
  readonly isExpected?: boolean
}

/** What lies around a clause and is asked for by several constructions. */
export interface Around {
  readonly sentence: Sentence
  readonly context: Context
  /** Standing times of the sentence, in order. */
  readonly times: readonly Hit<TimeFields>[]
  /** Whether one of them lies ahead of the document, or is a vague or recurring time to come. */
  readonly isAhead: boolean
  /** Whether the sentence itself calls it a guess: «vermoedelijk», «wellicht». */
  readonly isGuess: boolean
  /** Whether a word puts the act after another: «daarna», «vervolgens». */
  readonly isNext: boolean
  /** Whether the only time ahead recurs: «elk jaar», which a habit has as well as a plan. */
  readonly isHabit: boolean
  /** Who the subject of the sentence before was, for «zij zal». */
  readonly previous: Who
  /** Words of the sentence, lower case. */
  readonly has: (...words: string[]) => boolean
}
