import { type Status, statuses } from '../../links/status/status.ts'
import { GOING_ON } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { type StatusGroup, statusGroup } from '../parts/reasons/status.tsx'

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
export const WITHOUT = GOING_ON
const BEFORE = 3
const AFTER = 12

export async function standingOf(register: Register, on: string): Promise<Standing> {
  const [{ statuses }, terms, overdue, soon] = await Promise.all([
    register.commitmentCounts({ on, withoutKinds: WITHOUT }),
    register.commitmentMonths({ on, withoutKinds: WITHOUT }),
    register.commitmentCounts({ on, withoutKinds: WITHOUT, isOverdue: true }),
    register.commitmentCounts({ on, withoutKinds: WITHOUT, due: soonAfter(on) }),
  ])
  const months = [...Array(BEFORE + AFTER + 1).keys()].map((it) => monthAfter(on, it - BEFORE))
  const sum = sumsOf(statuses.map(inStatus))
  return {
    open: sum.busy,
    soon: sumsOf(soon.statuses.map(inStatus)).busy,
    overdue: overdue.statuses.reduce((all, it) => all + it.count, 0),
    done: sum.done,
    months: months.map((month) => ({ month, ...sumsOf(terms.filter((it) => it.month === month)) })),
  }
}

const inStatus = ({ value, count }: { readonly value: Status; readonly count: number }) => ({ status: value, count })

function sumsOf(counted: readonly { readonly status: Status; readonly count: number }[]): Record<Group, number> {
  const sums = { done: 0, busy: 0, silent: 0 }
  for (const { status, count } of counted) {
    const group = statusGroup(status)
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
