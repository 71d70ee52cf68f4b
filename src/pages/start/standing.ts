import { type Status, statuses } from '../../links/status/status.ts'
import type { Register } from '../../register/contract.ts'
import { type StatusGroup, statusGroup } from '../parts/reasons/status.tsx'
import { remembered } from '../parts/remembered.ts'

/** What was taken back asks for nothing and is no result. */
export type Group = Exclude<StatusGroup, 'gone'>
export const statusesOf = (group: Group): Status[] => statuses.filter((it) => statusGroup(it) === group)

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
    const group = statusGroup(value)
    if (group !== 'gone') sums[group] += count
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
