import type { FactKind } from '../../engine/facts-file/schema.ts'

export const verdicts = ['accept', 'reject', 'correct', 'add'] as const
export type Verdict = (typeof verdicts)[number]

/** What a person decided about a fact. It belongs to words of a document and not to a reading, so that it outlives that. */
export interface Judgement {
  readonly verdict: Verdict
  readonly documentId: string
  readonly factKind: FactKind
  readonly anchor: Anchor
  readonly reason: string
  /** With `correct` and `add`: the fields that the person gives, by the names of the facts file. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Words with what stands around them (W3C Web Annotation: a quote selector, with a position as a hint). */
export interface Anchor {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

/** Where a judgement stands in the texts that count now. */
export interface Anchored {
  readonly textSeq: number
  readonly start: number
  readonly end: number
  /** The fact it is about; for one that was added, its own id. */
  readonly factId: string
}
