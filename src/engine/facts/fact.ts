import type { Span } from '../positions.ts'
import type { Flow } from '../structure/flow.ts'
import type { Range } from '../structure/view.ts'

/** Stated in the text, computed from what is stated, or filled in by a documented convention. */
export type Certainty = 'stated' | 'derived' | 'assumed'

/** What every fact carries besides the fields of its kind. */
export interface FactBase {
  readonly id: string
  readonly spans: readonly Span[]
  readonly text: string
  readonly because: string
  readonly certainty: Certainty
  readonly page: number
}
export type Fact<F> = FactBase & F

/**
 * What a recogniser hands on: a piece of a flow, the fields it read there, and the rule that read them. A hit that
 * gives way carries `lost`, the reason, so that `explain` can show what else looked at a spot.
 */
export interface Hit<F> extends Range {
  readonly flow: Flow
  /** Rule and version, as in `citations/kamerstuk@1`. */
  readonly because: string
  readonly certainty: Certainty
  readonly fields: F
  readonly lost?: string
  /** The pieces of a passage that has several, as the head of a list and one item; in order. */
  readonly pieces?: readonly Range[]
  /** Fields that name other facts. They are filled in when every fact has its id; a hit that gave way has none. */
  readonly pointers?: (idOf: (hit: Hit<unknown>) => string | null) => Partial<F>
}

/** Both ends count; one may be open. `null` as a whole: no date can be given. */
export type Interval = readonly [string | null, string | null]

export interface TimeFields {
  readonly interval: Interval | null
  readonly kind: TimeKind
  /** Other readings of the same words, each a full interval. */
  readonly alternatives: readonly Interval[]
  /** ISO 8601 period of a recurring time (`P1Y`), else null. */
  readonly recurrence: string | null
}
export type TimeKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'part_of_year'
  | 'season'
  | 'year'
  | 'year_range'
  | 'session_year'
  | 'recess'
  | 'relative'
  | 'recurrence'
  | 'duration'
  | 'vague'

export interface CitationFields {
  /** Null when the words point at something that has no identifier. */
  readonly canonical: string | null
  readonly type: CitationType
  readonly role: CitationRole
  readonly resolution: 'explicit' | 'alias' | 'name' | 'inferred' | 'title' | 'footnote' | 'unresolved'
  readonly pinpointPage: number | null
  /** Number of the note in which the citation stands. */
  readonly footnote: number | null
  readonly sessionYear: string | null
  /** Whether the target is among the ids that were given to the resolver; null when none were given. */
  readonly known: 'one' | 'several' | 'none' | null
  /** Further pieces the citation carries, as in `relation: bijlageBij` or `rijkswet: R2064`. */
  readonly details: Readonly<Record<string, string>>
}
export type CitationType =
  | 'kamerstuk'
  | 'dossier'
  | 'handelingen'
  | 'aanhangsel'
  | 'kamervragen'
  | 'tk_document'
  | 'toezegging'
  | 'motion'
  | 'staatsblad'
  | 'staatscourant'
  | 'tractatenblad'
  | 'national_legislation'
  | 'eu_legislation'
  | 'official_journal'
  | 'case_law'
  | 'budget_article'
  | 'report'
  | 'policy_programme'
  | 'annex'
  | 'document_reference'
  | 'url'
  | 'issn'
  | 'isbn'
  | 'doi'
  | 'handle'
export type CitationRole =
  | 'reference'
  | 'self'
  | 'repealed'
  | 'amended'
  | 'implemented'
  | 'table_cell'
  | 'letterhead'
  | 'attachment'
  | 'subject'
  | 'footnote'

export interface WithheldFields {
  readonly ground: string | null
  readonly what: string
}

export interface FootnoteFields {
  readonly number: number
  readonly anchor: readonly Span[]
}
