import type { Sentence } from '../../language/sentence.ts'
import type { Act } from '../commitments/act.ts'
import type { Around } from '../commitments/construction.ts'
import type { StatementKind } from '../meaning.ts'
import type { Rule } from '../rule.ts'

/** One way in which a sentence says something that is no commitment. */
export interface StatementRule extends Rule {
  readonly kind: StatementKind
  /** `before`: no commitment is looked for in such a sentence. `after`: said of it when no commitment was found. */
  readonly when: 'before' | 'after'
  /** One of these words must stand in the sentence; without a list the rule looks at every sentence. */
  readonly triggers?: readonly string[]
  /** Pieces of words that do as well as the words in `triggers`. */
  readonly triggerParts?: readonly string[]
  readonly holds: (said: Said) => boolean
}

export interface Said {
  readonly sentence: Sentence
  readonly text: string
  readonly acts: readonly Act[]
  /** The act of the first main clause; null in a sentence without a verb. */
  readonly main: Act | null
  readonly around: Around
}
