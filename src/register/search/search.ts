import type { DocumentKind } from '../../engine/context.ts'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { Problem, Span } from '../../engine/positions.ts'

export interface SearchQuery {
  /** As a person types it; `docs/search.md` says what can be typed. */
  readonly words: string
  readonly filters?: SearchFilters
  readonly limit: number
  /** Of the answer before: what comes after it. */
  readonly cursor?: string
  /** Also count; left out, `counts` is null. */
  readonly withCounts?: boolean
}

/** Of each that is given one must hold; of all that are given all. */
export interface SearchFilters {
  /** The words stand in a fact of this kind. */
  readonly factKinds?: readonly FactKind[]
  readonly documentKinds?: readonly DocumentKind[]
  readonly years?: readonly number[]
  /** As in `departmentOf`. */
  readonly departments?: readonly string[]
}

export interface SearchAnswer {
  /** Why there is no answer: what was typed cannot be read, or the cursor is none. */
  readonly problems: readonly Problem[]
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** For what comes next; null at the end. Documents that are added in between may move hits over the border. */
  readonly cursor: string | null
  readonly counts: SearchCounts | null
}

export interface SearchHit {
  readonly document: SearchedDocument
  /** Null when the document itself was found, by its title, number or sender. */
  readonly passage: SearchedPassage | null
  readonly snippet: Snippet
  /** Those that begin in the passage. */
  readonly facts: readonly SearchedFact[]
  /** Higher is better; only to be compared with others of the same answer. */
  readonly score: number
}
export interface SearchedDocument {
  readonly id: string
  readonly kind: DocumentKind
  readonly title: string | null
  readonly date: string | null
  readonly senderRole: string | null
}
/** Offsets are of the text as it is printed. */
export interface SearchedPassage extends Span {
  readonly textSeq: number
  readonly page: number
}
export interface Snippet {
  readonly text: string
  /** Where it begins in the text of the document; 0 for its title. */
  readonly start: number
  /** What was looked for, in `text`. */
  readonly marks: readonly Span[]
}
export interface SearchedFact {
  readonly id: string
  readonly kind: FactKind
  readonly start: number
}

/** Hits by the values of each filter, with the other filters in place: what choosing that value would leave. */
export interface SearchCounts {
  readonly total: number
  readonly factKinds: readonly Counted<FactKind>[]
  readonly documentKinds: readonly Counted<DocumentKind>[]
  readonly years: readonly Counted<number>[]
  readonly departments: readonly Counted<string>[]
}
export interface Counted<T> {
  readonly value: T
  readonly hits: number
}

export const noAnswer = (problems: readonly Problem[]): SearchAnswer => ({
  problems,
  hits: [],
  cursor: null,
  counts: null,
})
