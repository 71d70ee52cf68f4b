/** A pair `[start, end)` in UTF-16 units of the document's text, as in a facts file. */
export type Pair = readonly [number, number]

/** One side of a link: a passage of a document, so that a reader can check it without knowing any id. */
export interface Place {
  /** `source.name` of the facts file. */
  readonly name: string
  /** Canonical id of the document. */
  readonly document: string
  readonly spans: readonly Pair[]
  readonly text: string
  /** Id of the fact that stands there, when it is one. */
  readonly fact: string | null
}

/** Links that tell something of a commitment. */
export const progressTypes = [
  'fulfilment',
  'commitment_followed_up_by_measure',
  'commitment_progress_statement',
  'commitment_progress_candidate',
  'repeats',
  'postpones',
  'withdraws',
] as const

export const linkTypes = [
  'same_source_document',
  'same_study',
  'related_but_different_study',
  'same_scheme',
  'same_organisation',
  'same_legislation',
  'part_of_organisation',
  'coreference',
  'duplicate',
  'part_of',
  'reporting_covers',
  'responds_to',
  'promised_in',
  'registered_as',
  'evaluates',
  'offered_in',
  'reacts_to',
  'adopts',
  'adopts_partly',
  'explores',
  'rejects',
  'notes',
  ...progressTypes,
  'repeals',
  'amends',
  'replaces',
  'implements',
  'contrasts',
  'policy_direction_change',
] as const
export type LinkType = (typeof linkTypes)[number]

/** What a link from a commitment to something later says about the commitment. */
export type Shows =
  | 'fulfilled'
  | 'partially'
  | 'followed_up'
  | 'in_progress'
  | 'postponed'
  | 'withdrawn'
  | 'repeated'
  | 'candidate'

export interface Link {
  readonly type: LinkType
  /** Directed types run from `a` to `b`; for the others the earlier document stands first. */
  readonly a: Place
  readonly b: Place
  /** Between 0 and 1, from the log-odds of the features that fired. */
  readonly score: number
  /** The rule with its version, then the features that fired. */
  readonly because: readonly [rule: string, ...features: string[]]
  /** For links that tell something of a commitment: what, from which day on, and how heavy the evidence is. */
  readonly progress?: Progress
}

export interface Progress {
  readonly shows: Shows
  /** The side that is the promise. */
  readonly promise: 'a' | 'b'
  /** The first day on which the document that says so can have existed. */
  readonly from: string
  /** 4 changed law or rule, 3 decision, pilot or report, 2 a statement that it was done, 1 an announcement. */
  readonly rank: 1 | 2 | 3 | 4
  /** Of a postponement: the new term. */
  readonly deadline: readonly [string | null, string | null] | null
}
