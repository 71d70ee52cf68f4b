import type { CommitmentQuery } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { remembered } from '../parts/remembered.ts'

type Status = NonNullable<CommitmentQuery['statuses']>[number]

/** What a status comes down to for who looks at all commitments at once. */
export type Group = 'done' | 'busy' | 'silent'
export const groupOf: Readonly<Record<Status, Group | null>> = {
  fulfilled: 'done',
  partially: 'done',
  followed_up: 'done',
  open: 'busy',
  in_progress: 'busy',
  postponed: 'busy',
  deadline_passed_no_evidence: 'silent',
  withdrawn: null,
}
export const statusesOf = (group: Group): Status[] =>
  (Object.keys(groupOf) as Status[]).filter((it) => groupOf[it] === group)

/** How many commitments stand where on a day, and of those whose terms end around that day, by month. */
export interface Standing {
  readonly open: number
  readonly soon: number
  readonly overdue: number
  readonly done: number
  readonly months: readonly MonthOfTerms[]
}
export interface MonthOfTerms extends Readonly<Record<Group, number>> {
  /** As in `2032-01`. */
  readonly month: string
}

/** What goes on already is no promise that could be kept. */
export const WITHOUT = ['ongoing_action']
const BEFORE = 3
const AFTER = 12

export const standingOf = remembered(async (register: Register, on: string): Promise<Standing> => {
  const [{ statuses }, overdue, soon] = await Promise.all([
    register.commitmentCounts({ on, withoutKinds: WITHOUT }),
    register.commitments({ on, withoutKinds: WITHOUT, isOverdue: true, limit: 1 }),
    register.commitments({ on, withoutKinds: WITHOUT, due: soonAfter(on), statuses: statusesOf('busy'), limit: 1 }),
  ])
  const months = [...Array(BEFORE + AFTER + 1).keys()].map((it) => monthAfter(on, it - BEFORE))
  const sum = sumsOf(statuses)
  return {
    open: sum.busy,
    soon: soon.total,
    overdue: overdue.total,
    done: sum.done,
    months: await Promise.all(months.map((month) => monthOf(register, on, month))),
  }
})

async function monthOf(register: Register, on: string, month: string): Promise<MonthOfTerms> {
  const due = [`${month}-01`, `${month}-31`] as const
  return { month, ...sumsOf((await register.commitmentCounts({ on, withoutKinds: WITHOUT, due })).statuses) }
}

function sumsOf(counted: readonly { readonly value: Status; readonly count: number }[]): Record<Group, number> {
  const sums = { done: 0, busy: 0, silent: 0 }
  for (const { value, count } of counted) {
    const group = groupOf[value]
    if (group) sums[group] += count
  }
  return sums
}

/** Today and the three months that follow. */
export const soonAfter = (day: string): readonly [string, string] => {
  const month = monthAfter(day, 3)
  // The 31st of a month that has none is after its last day all the same.
  return [day, `${month}-${day.slice(8)}`]
}

function monthAfter(day: string, months: number): string {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`
}
