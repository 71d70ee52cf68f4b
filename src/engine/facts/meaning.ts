import type { Span } from '../positions.ts'
import type { TimeFields } from './fact.ts'

// What documents say about policy: findings, recommendations, reactions, commitments, and what only looks like one.

/** A piece of a passage and where it is printed. */
export interface Phrase {
  readonly text: string
  readonly spans: readonly Span[]
}

export interface CommitmentFields {
  readonly kind: 'promise' | 'planned_event' | 'ongoing_action'
  readonly strength: Strength
  /** `canonical` is null when nobody is named and the document does not say who speaks. */
  readonly actor: { readonly canonical: string | null; readonly spans: readonly Span[] }
  readonly coActors: readonly Phrase[]
  readonly recipient: string | null
  /** The infinitive of the promised act with its separable particle, as in `overnemen`. */
  readonly action: string | null
  readonly object: string | null
  readonly deadline: Deadline | null
  readonly condition: Phrase | null
  readonly qualifiers: readonly Phrase[]
  readonly exception: Phrase | null
  /** Of an item in a list: the words above the list. */
  readonly head: Phrase | null
  /** Either of several acts is promised; the strength is that of the weakest. */
  readonly disjuncts: readonly (Phrase & { readonly strength: Strength })[]
  /** The text itself calls it an expectation: «naar verwachting», «is voorzien». */
  readonly isExpected: boolean
  /** Id of the commitment of which this is a detail. */
  readonly partOf: string | null
  /** Ids of the commitments that an anaphor such as «bovengenoemde acties» points to. */
  readonly covers: readonly string[]
}
export type Strength = 'firm' | 'effort' | 'explore' | 'successor'
export interface Deadline extends TimeFields, Phrase {}

/** A passage that may look like a commitment or a finding and is none: the trace is later made of these. */
export interface StatementFields {
  readonly kind: StatementKind
  /** Of a postponement: the new date. */
  readonly deadline: Deadline | null
}
export const statementKinds = [
  'performative',
  'past_action',
  'promise_mention',
  'fulfilment',
  'postponement',
  'refusal',
  'third_party',
  'request',
  'hypothetical',
  'definition',
  'research_question',
  'research_goal',
  'research_design',
  'description',
  'aim',
  'expectation',
  'policy_position',
  'quotation',
  'fragment',
  'other',
] as const
export type StatementKind = (typeof statementKinds)[number]

export interface FindingFields {
  /** Null: the finding has no direction («speelt een rol in»). `gap`: something is missing or asked for. */
  readonly direction: 'positive' | 'negative' | 'mixed' | 'none' | 'increase' | 'decrease' | 'gap' | null
  /** The words that say how strong the evidence is, as in `blijkt` or `zou kunnen`. */
  readonly strengthOfEvidence: string | null
  readonly instrument: string | null
  readonly outcome: string | null
  /** Id of the study; null as long as studies are not read. */
  readonly study: string | null
}

export interface RecommendationFields {
  /** `recommendation_reference` only says that there are recommendations, perhaps how many. */
  readonly kind: 'recommendation' | 'advised_decision' | 'recommendation_reference'
  readonly study: string | null
  readonly head: Phrase | null
  readonly count: number | null
  /** How many recommendations of the document were found beside a stated `count`; null without one. */
  readonly countFound: number | null
  readonly addressee: string | null
}

export interface ReactionFields {
  readonly stance: 'adopted' | 'partly' | 'explored' | 'rejected' | 'noted'
  /** Id of the recommendation that is answered; null when the text does not say which. */
  readonly recommendation: string | null
}

export interface EffectFields {
  readonly low: number | null
  readonly high: number | null
  /** `percent`, `percentage_points`, `euro`, `days`, `months`, `years`, `times`, `people` or the noun that was counted. */
  readonly unit: string | null
  readonly direction: 'increase' | 'decrease' | null
  readonly outcome: string | null
  readonly instrument: string | null
  readonly comparator: string | null
  readonly population: string | null
  readonly basis: 'relative' | 'percentage_points' | 'unknown'
  /** The text says that there was no effect: a result without a number, never 0. */
  readonly isNull: boolean
}

export interface MentionFields {
  readonly type: 'organisation' | 'scheme' | 'law' | 'person'
  readonly canonical: string
  /** Of a person: the office that is named with the name. */
  readonly role: string | null
}
