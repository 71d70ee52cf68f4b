/**
 * What the site tells of a rule, written beside its code. A test reads every example and sees the rule fire, and every
 * counter-example and sees that it does not. Texts are Dutch, for the reader of the site; sentences are our own.
 */
export interface Rule {
  /** Group, name and version: `commitments/first-person-future@2`. */
  readonly id: string
  /** One sentence: what it recognises. */
  readonly reads: string
  /** Why these words mean this: the linguistic reason. */
  readonly why: string
  readonly examples: readonly [Example, Example, ...Example[]]
  /** What looks like it and is left alone. */
  readonly leaves: readonly [string, ...string[]]
  readonly problems?: readonly string[]
}
export interface Example {
  /** The sort of document it could stand in: `kamerbrief`, `beslisnota`, `rapport`, `antwoord op Kamervragen` … */
  readonly in: string
  readonly text: string
}
