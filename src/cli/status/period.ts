import { periodOf } from '../../engine/calendar/period.ts'
import { UsageProblem } from '../usage-problem.ts'

/** The first and last day of what `--due` names. */
export function dueOf(given: string): readonly [string, string] {
  const period = periodOf(given)
  if (period) return period
  throw new UsageProblem(
    `--due is "${given}", which is no period.`,
    'Give it as 2027, 2027-Q1, 2027-03 or 2027-01..2027-06.',
  )
}
