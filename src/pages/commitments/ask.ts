import { periodOf } from '../../engine/calendar/period.ts'
import { commitmentKinds } from '../../engine/facts-file/meaning-shapes.ts'
import { type Status, statuses } from '../../links/status/status.ts'
import { dayFrom, knownOf, type Query, yearsFrom } from '../parts/list/ask.ts'

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

type CommitmentKind = (typeof commitmentKinds)[number]

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
