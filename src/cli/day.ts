import { isIsoDay } from '../engine/calendar/day.ts'
import { UsageProblem } from './usage-problem.ts'

/** A calendar day that was given with an option. */
export function dayOf(option: string, given: string): string {
  if (!isIsoDay(given))
    throw new UsageProblem(`${option} is "${given}", which is no date.`, `Give a day as in ${option} 2031-03-14.`)
  return given
}

/** Today in the Netherlands. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
