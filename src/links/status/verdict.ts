import type { Link, Shows } from '../link.ts'
import type { Looked, Status, StatusCommitment, Successor, Verdict } from './status.ts'

/** All that a status follows from on one day. */
export interface Case {
  readonly fact: StatusCommitment['fact']
  /** What is told of the promise up to that day. */
  readonly links: readonly Link[]
  readonly successors: readonly Successor[]
  /** Last day of the term that holds. */
  readonly due: string | null
  readonly day: string
  readonly looked: Looked
}

/** What was done counts before what was said of a new term, and that before silence. */
export function verdictOn(the: Case): Verdict {
  const isPassed = the.due !== null && the.due < the.day
  return (
    shown(the, 'fulfilled', 'fulfilled', 'links/status-from-delivery@1') ??
    shown(the, 'withdrawn', 'withdrawn', 'links/status-from-withdrawal@1') ??
    shown(the, 'partially', 'partially', 'links/status-from-delivery@1') ??
    shown(the, 'followed_up', 'followed_up', 'links/status-from-measure@1') ??
    throughSuccessor(the.successors) ??
    (isPassed ? null : shown(the, 'postponed', 'postponed', 'links/status-from-new-term@1')) ??
    shown(the, 'in_progress', 'in_progress', 'links/status-from-work-under-way@1') ??
    (isPassed ? passed(the) : open(the))
  )
}

function shown({ links }: Case, shows: Shows, status: Status, rule: string): Verdict | null {
  const by = links.filter((it) => it.progress?.shows === shows).sort(heaviestFirst)
  return by.length > 0 ? { status, by, because: [rule] } : null
}

const THROUGH = 'links/status-from-later-promise@1'
const SETTLED: ReadonlySet<Status> = new Set(['fulfilled', 'partially', 'followed_up', 'withdrawn'])

/** What took the place of a promise was kept, taken back or put off again: so was the promise. */
function throughSuccessor(successors: readonly Successor[]): Verdict | null {
  const settled = successors.find((it) => SETTLED.has(it.newer.status))
  const { link, newer } = settled ?? successors.find((it) => it.newer.status === 'postponed') ?? {}
  if (!link || !newer) return null
  return {
    status: newer.status,
    by: [link, ...newer.by.filter((it) => it !== link)],
    because: [THROUGH, ...newer.because.filter((it) => it !== THROUGH)],
  }
}

const passed = ({ fact, due, looked }: Case): Verdict => ({
  status: 'deadline_passed_no_evidence',
  by: [],
  because: [
    'links/status-from-deadline@1',
    `the term ended on ${due}`,
    `nothing found in ${looked.documents} documents up to ${looked.upTo ?? 'an unknown day'}`,
    ...(fact.deadline?.interval ? [] : ['term of the report that covers it']),
  ],
})

const open = ({ due }: Case): Verdict => ({
  status: 'open',
  by: [],
  because: ['links/status-open@1', due === null ? 'no term' : `the term ends on ${due}`],
})

const heaviestFirst = (a: Link, b: Link): number =>
  (b.progress?.rank ?? 0) - (a.progress?.rank ?? 0) ||
  b.score - a.score ||
  compare(a.progress?.from ?? '', b.progress?.from ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
