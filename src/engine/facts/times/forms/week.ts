import { daysInMonth, isDay, isoDay } from '../../../calendar/day.ts'
import { isoWeek, weekOf, weeksInYear } from '../../../calendar/periods.ts'
import { DAY_MONTH, monthNumber } from '../../../vocabulary/months.ts'
import type { Reading, Site, TimeForm, Yearly } from '../form.ts'
import { DASH, matchAt, sticky } from '../match.ts'
import { withArticle } from '../words.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «week 23», «week 23 van 2024», «week 23-25», «in de week van 3 juni 2024»; Monday to Sunday, numbered as
 * in ISO 8601.
 * Leaves alone: weeks of something else («week 20 van de zwangerschap»).
 * Known problems: a week without a year is given one by the tense of its clause.
 */
export const week: TimeForm = {
  rule: 'times/week@1',
  triggers: ['week', 'weken'],
  read: (site) => readNumbered(site) ?? readWeekOfDay(site),
}

const NUMBERED = sticky(`wee?k(?:en)? (?<from>\\d{1,2})(?: ?(?:${DASH}| en | t/m | tot en met ) ?(?<to>\\d{1,2}))?`)
const OF_SOMETHING = / van (?:de|het|een|haar|zijn|hun) /iuy
const OF_DAY = sticky(`week van (?:(?:maan|dins|woens|donder|vrij)dag )?(?<day>\\d{1,2}) (?<month>${DAY_MONTH})`)

function readNumbered(site: Site): Reading | null {
  const match = matchAt(NUMBERED, site.text, site.at)
  if (!match || matchAt(OF_SOMETHING, site.text, match.end)) return null
  const from = Number(match.part('from'))
  const to = match.part('to') ? Number(match.part('to')) : from
  if (from < 1 || to < from || to > 53) return null
  const year = yearRefAt(site.text, match.end)
  return inItsYear(site, { start: site.at, end: year?.end ?? match.end }, weeks(from, to), year?.ref ?? null)
}

const weeks = (from: number, to: number): Yearly => ({
  kind: 'part_of_year',
  certainty: 'stated',
  in: (year) => [
    isoWeek(year, Math.min(from, weeksInYear(year)))[0],
    isoWeek(year, Math.min(to, weeksInYear(year)))[1],
  ],
})

function readWeekOfDay(site: Site): Reading | null {
  const match = matchAt(OF_DAY, site.text, site.at)
  if (!match) return null
  const year = yearRefAt(site.text, match.end)
  const [month, day] = [monthNumber(match.part('month')), Number(match.part('day'))]
  if (!isDay(2000, month, day)) return null
  const range = { start: withArticle(site.text, site.at), end: year?.end ?? match.end }
  return inItsYear(site, range, weekWith(month, day), year?.ref ?? null)
}

const weekWith = (month: number, day: number): Yearly => ({
  kind: 'part_of_year',
  certainty: 'stated',
  in: (year) => weekOf(isoDay(year, month, Math.min(day, daysInMonth(year, month)))),
})
