import type { Interval } from '../engine/facts/fact.ts'
import type { OfficialPromise } from '../links/official.ts'
import type { Status, Term } from '../links/status/status.ts'
import type { LookedThrough, OfficialMatch } from './contract.ts'

/** Commitments with where they stand on a day. What is given narrows; of a list one must hold. */
export interface CommitmentQuery {
  /** The day, as 2031-03-14. What was written later does not count. */
  readonly on: string
  readonly statuses?: readonly Status[]
  /** As in `departmentOf`: of who promised it. */
  readonly departments?: readonly string[]
  readonly kinds?: readonly string[]
  /** «Is going on already» is no promise that could be kept, and is asked for by name. */
  readonly withoutKinds?: readonly string[]
  readonly strengths?: readonly string[]
  /** The last day of the term that holds then lies in it, both days included. */
  readonly due?: readonly [first: string, last: string]
  /** The term has passed, and nothing shows that it was done. */
  readonly isOverdue?: boolean
  /** Years in which they were promised. */
  readonly years?: readonly number[]
  /** The first day on which their document can have been made lies in it, both days included. */
  readonly promised?: readonly [first: string, last: string]
  /** On that earlier day they had none of these statuses. */
  readonly notOn?: { readonly day: string; readonly statuses: readonly Status[] }
  readonly documentId?: string
  /** What is due last first. */
  readonly isLastFirst?: boolean
  readonly limit: number
  /** Of the answer before: what comes after it. */
  readonly cursor?: string
}

/** What lists leave out unless it is asked for: work that is going on is no promise that could be kept. */
export const GOING_ON: readonly string[] = ['ongoing_action']

/** The first `limit` of them, or all. */
export type EveryQuery = Omit<CommitmentQuery, 'limit' | 'cursor'> & { readonly limit?: number }

export interface CommitmentPage {
  /** What is due first, without a term last; then by document and place. */
  readonly commitments: readonly CommitmentOn[]
  /** For what comes next; null at the end. */
  readonly cursor: string | null
}

export interface CommitmentList extends CommitmentPage {
  readonly total: number
  readonly looked: LookedThrough
}

/** By the values of each property, with all other filters in place: what choosing that value would leave. */
export interface CommitmentCounts {
  readonly statuses: readonly CountedBy<Status>[]
  readonly departments: readonly CountedBy<string>[]
  readonly years: readonly CountedBy<number>[]
}

/** How many commitments of one status have a term that ends in a month. */
export interface TermMonth {
  /** As in `2032-01`. */
  readonly month: string
  readonly status: Status
  readonly count: number
}

export interface CountedBy<T> {
  readonly value: T
  readonly count: number
}

/** A commitment as a list shows it: all that is stored with its status. */
export interface CommitmentOn {
  /** Of the fact. */
  readonly id: string
  readonly textSeq: number
  readonly documentId: string
  readonly title: string | null
  /** First and last day on which its document can have been made. */
  readonly dates: readonly [from: string | null, to: string | null]
  readonly department: string | null
  /** As printed; `about` of an item of a list is the item alone, for its head is that of all. */
  readonly text: string
  readonly about: string
  readonly page: number
  readonly kind: string
  readonly strength: string
  readonly status: Status
  /** Last day of the term that holds; null when the text gives none. */
  readonly due: string | null
  /** What its own words say of its term, whatever holds by now. */
  readonly ownTerm: { readonly interval: Interval; readonly text: string } | null
  readonly isLate: boolean
  readonly withoutDeadline: boolean
}

/** One commitment with all its reasons. */
export interface CommitmentDetail extends CommitmentOn, CommitmentReasons {}

/** Why a commitment stands where it does. */
export interface CommitmentReasons {
  /** The rules it follows from; the first says which. */
  readonly because: readonly string[]
  readonly deadlines: readonly Term[]
  readonly evidence: readonly Evidence[]
  /** What official registers say of it, beside what the documents show; null when none has it. */
  readonly register: Registered | null
  readonly looked: LookedThrough
}

/** A passage that shows something of the commitment, and the link that says so. */
export interface Evidence {
  readonly type: string
  readonly documentId: string
  readonly fact: string | null
  /** First day on which its document can have been made. */
  readonly on: string | null
  readonly text: string
  readonly because: readonly string[]
  readonly score: number
}

export interface Registered extends Pick<OfficialPromise, 'key' | 'status' | 'deadline' | 'fulfilledOn' | 'letter'> {
  /** UTC. */
  readonly seenAt: string
  readonly because: OfficialMatch['because']
}
