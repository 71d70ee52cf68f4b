import type { Status } from '../../links/status/status.ts'
import { type CommitmentOn, type CommitmentQuery, GOING_ON } from '../../register/commitments.ts'
import type { LookedThrough, Register } from '../../register/contract.ts'

export interface DigestQuery {
  /** What happened from this day on. */
  readonly since: string
  /** Today; what is asked for is as it stands on it. */
  readonly on: string
  /** The day before `since` and that before `on`: a term passes the day after it ended. */
  readonly before: { readonly since: string; readonly on: string }
  /** The last day of terms that are told ahead. */
  readonly until: string
  readonly departments?: readonly string[]
}

/** `due`: the term ends soon. `passed`: it ended, and nothing shows that it was done. */
export const sectionKinds = ['due', 'passed', 'done', 'added'] as const
export type SectionKind = (typeof sectionKinds)[number]

export interface Section {
  readonly kind: SectionKind
  readonly total: number
  /** The first of them. */
  readonly commitments: readonly CommitmentOn[]
}

export interface Digest {
  readonly query: DigestQuery
  /** Those that have something to tell. */
  readonly sections: readonly Section[]
  readonly looked: LookedThrough
}

const MOST = 40
const RUNNING: readonly Status[] = ['open', 'in_progress', 'postponed']
const DONE: readonly Status[] = ['fulfilled', 'followed_up']

/** What somebody who follows promises wants to know once a week, by what documents say and not by when they were read. */
export async function digestOf(register: Register, query: DigestQuery): Promise<Digest> {
  const { since, on, before, until, departments } = query
  const among = { on, ...(departments ? { departments } : {}) }
  const section = async (narrowed: Partial<CommitmentQuery>) =>
    register.commitments({ ...among, ...narrowed, withoutKinds: GOING_ON, limit: MOST })
  const found = {
    due: await section({ statuses: RUNNING, due: [on, until] }),
    passed: await section({ statuses: ['deadline_passed_no_evidence'], due: [before.since, before.on] }),
    done: await section({ statuses: DONE, notOn: { day: before.since, statuses: DONE } }),
    // A document that is dated by a month or a year is told of once: with the first day of it.
    added: await section({ promised: [since, on] }),
  }
  const sections = sectionKinds
    .map((kind) => ({ kind, total: found[kind].total, commitments: found[kind].commitments }))
    .filter((it) => it.total > 0)
  return { query, sections, looked: await register.lookedThrough(on) }
}
