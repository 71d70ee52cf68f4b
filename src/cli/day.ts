import { UsageProblem } from './usage-problem.ts'

export const isDay = (given: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(given) && new Date(given).toJSON()?.startsWith(given) === true

/** A calendar day that was given with an option. */
export function dayOf(option: string, given: string): string {
  if (!isDay(given))
    throw new UsageProblem(`${option} is "${given}", which is no date.`, `Give a day as in ${option} 2031-03-14.`)
  return given
}

/** Today in the Netherlands. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
