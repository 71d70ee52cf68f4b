import type { Status } from '../../links/status/status.ts'
import { dayFrom, isDay, knownOf, type Query, yearsFrom } from '../parts/list/ask.ts'
import { statuses } from '../parts/reasons/status.tsx'

/** What a reader asks of the list. */
export interface AskCommitments {
  readonly on: string
  /** The day was chosen, and stays in the address. */
  readonly isOtherDay: boolean
  readonly statuses: readonly Status[]
  readonly ministries: readonly string[]
  readonly kinds: readonly CommitmentKind[]
  readonly years: readonly number[]
  /** As it was asked: a year, quarter, month, day, or two of these with «..» between. */
  readonly due: string | undefined
  readonly isOverdue: boolean
  readonly after: string | undefined
}

export const commitmentKinds = ['promise', 'planned_event', 'ongoing_action'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

export function askCommitments(query: Query, today: string): AskCommitments {
  const on = dayFrom(query.one('op'), today)
  const due = query.one('verloopt')
  return {
    on,
    isOtherDay: on !== today,
    statuses: knownOf(query.many('stand'), statuses),
    ministries: query.many('ministerie'),
    kinds: knownOf(query.many('soort'), commitmentKinds),
    years: yearsFrom(query.many('jaar')),
    due: due !== undefined && periodOf(due) ? due : undefined,
    isOverdue: query.one('verstreken') === 'ja',
    after: query.one('na'),
  }
}

/** The first and last day of what was asked; null when it is no period. */
export function periodOf(given: string): readonly [first: string, last: string] | null {
  const [from = '', to = from, ...rest] = given.split('..').map((it) => it.trim())
  const [first, last] = [endsOf(from)?.[0], endsOf(to)?.[1]]
  return first === undefined || last === undefined || rest.length > 0 || first > last ? null : [first, last]
}

function endsOf(given: string): readonly [string, string] | null {
  if (isDay(given)) return [given, given]
  const parts = /^(?<year>\d{4})(?:-?[QK](?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/i.exec(given)?.groups
  if (!parts) return null
  const { year = '', quarter, month } = parts
  const first = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const last = quarter ? first + 2 : Number(month ?? 12)
  const end = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10)
  return [`${year}-${String(first).padStart(2, '0')}-01`, end]
}
