import type { Ruled, Site, TimeForm } from './form.ts'
import { budgetMoments } from './forms/budget-moments.ts'
import { day } from './forms/day.ts'
import { dayNumeric } from './forms/day-numeric.ts'
import { decade } from './forms/decade.ts'
import { halfYear } from './forms/half-year.ts'
import { month } from './forms/month.ts'
import { monthsOfYear } from './forms/months-of-year.ts'
import { partOfMonth } from './forms/part-of-month.ts'
import { partOfPeriod } from './forms/part-of-period.ts'
import { partOfYear } from './forms/part-of-year.ts'
import { quarter } from './forms/quarter.ts'
import { recess } from './forms/recess.ts'
import { relativePeriod } from './forms/relative-period.ts'
import { relativeYear } from './forms/relative-year.ts'
import { season } from './forms/season.ts'
import { sessionYear } from './forms/session-year.ts'
import { turnOfYear } from './forms/turn-of-year.ts'
import { week } from './forms/week.ts'
import { year } from './forms/year.ts'
import { yearRange } from './forms/year-range.ts'
import { pastArticle, sieveOf, triggerOf, wordEnd } from './words.ts'

/** Forms that name a stretch of the calendar by themselves, so that "uiterlijk" or "tot en met" can stand before them. */
export const unitForms: readonly TimeForm[] = [
  day,
  dayNumeric,
  sessionYear,
  yearRange,
  partOfMonth,
  partOfPeriod,
  partOfYear,
  monthsOfYear,
  quarter,
  halfYear,
  season,
  week,
  month,
  recess,
  budgetMoments,
  turnOfYear,
  relativePeriod,
  relativeYear,
  decade,
  year,
]

/** The forms by the words they are tried at. */
export function byTrigger(forms: readonly TimeForm[]): ReadonlyMap<string, readonly TimeForm[]> {
  const map = new Map<string, TimeForm[]>()
  for (const form of forms) {
    for (const trigger of new Set(form.triggers)) map.set(trigger, [...(map.get(trigger) ?? []), form])
  }
  return map
}

const units = byTrigger(unitForms)
const mayBeUnit = sieveOf(units.keys())

/** The longest stretch of the calendar named at a place, after an "in", "op" or article. */
export function unitAt(site: Site, at: number): Ruled | null {
  const start = pastArticle(site.text, at)
  const end = wordEnd(site.text, start)
  const forms = mayBeUnit(site.text, start, end) ? units.get(triggerOf(site.text, start, end)) : undefined
  return forms ? longest({ ...site, at: start }, forms) : null
}

export function longest(site: Site, forms: readonly TimeForm[]): Ruled | null {
  let best: Ruled | null = null
  for (const form of forms) {
    const reading = form.read(site)
    if (reading && !reading.lost && reading.end > (best?.reading.end ?? 0)) best = { rule: form.rule, reading }
  }
  return best
}
