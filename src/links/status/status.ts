import type { Commitment, LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'

/**
 * The one list of statuses, in the order in which people see them: what asks for something first. There is no
 * «broken»: silence proves nothing.
 */
export const statuses = [
  'deadline_passed_no_evidence',
  'open',
  'postponed',
  'in_progress',
  'partially',
  'followed_up',
  'fulfilled',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

export type Interval = readonly [string | null, string | null]

/** A term of a commitment, and the passage that set it. The first is its own, each later one moved it. */
export interface Term {
  readonly interval: Interval
  readonly setBy: Place
  /** The first day on which the document that set it can have existed; null when it is undated. */
  readonly on: string | null
}

/** What was looked through: so many documents, up to the newest. */
export interface Looked {
  readonly documents: number
  readonly upTo: string | null
}

/** A status with the links that are the evidence, heaviest first, and the rules it follows from. */
export interface Verdict {
  readonly status: Status
  readonly by: readonly Link[]
  readonly because: readonly string[]
}

export interface CommitmentStatus extends Verdict {
  readonly commitment: Place
  readonly asOf: string
  readonly deadlines: readonly Term[]
  /** The text gives no day by which it is done. */
  readonly withoutDeadline: boolean
  /** Evidence that came after the deadline, or none yet after it. Computed, never stored. */
  readonly isLate: boolean
  readonly looked: Looked
}

/** What must be known of a document to tell the statuses of its commitments. */
export interface StatusDocument extends Pick<LinkDocument, 'from' | 'to'> {
  readonly commitments: readonly StatusCommitment[]
}
export interface StatusCommitment {
  readonly place: Place
  /** `saidKey` of its words, where the words themselves are not at hand. */
  readonly said?: string
  readonly fact: { readonly deadline: Pick<NonNullable<Commitment['deadline']>, 'interval'> | null }
}

/** A promise that took the place of another, by which link, and what became of it. */
export interface Successor {
  readonly link: Link
  readonly newer: CommitmentStatus
}
