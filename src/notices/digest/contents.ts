import type { Status } from '../../links/status/status.ts'
import type { CommitmentOn, CommitmentQuery } from '../../register/commitments.ts'
import type { LookedThrough, Register } from '../../register/contract.ts'
import { everyCommitment } from '../every.ts'

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
  const known = new Set<string>()
  for await (const it of everyCommitment(register, { ...among, on: before.since, statuses: DONE })) known.add(it.id)
  const found = {
    due: await section(register, { ...among, statuses: RUNNING, due: [on, until] }),
    passed: await section(register, {
      ...among,
      statuses: ['deadline_passed_no_evidence'],
      due: [before.since, before.on],
    }),
    done: await section(register, { ...among, statuses: DONE }, (it) => !known.has(it.id)),
    added: await section(register, { ...among, years: yearsBetween(since, on) }, (it) => isFrom(it, since)),
  }
  const sections = sectionKinds.map((kind) => ({ kind, ...found[kind] })).filter((it) => it.total > 0)
  return { query, sections, looked: await register.lookedThrough(on) }
}

/** A document that is dated by a month may be of any day of it. */
const isFrom = ({ dates }: CommitmentOn, since: string): boolean => dates[1] !== null && dates[1] >= since

async function section(
  register: Register,
  query: Omit<CommitmentQuery, 'limit'>,
  isWanted: (it: CommitmentOn) => boolean = () => true,
): Promise<Omit<Section, 'kind'>> {
  const commitments: CommitmentOn[] = []
  let total = 0
  for await (const it of everyCommitment(register, query)) {
    if (!isWanted(it)) continue
    if (total < MOST) commitments.push(it)
    total++
  }
  return { total, commitments }
}

function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [from, to].map((it) => Number(it.slice(0, 4))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
