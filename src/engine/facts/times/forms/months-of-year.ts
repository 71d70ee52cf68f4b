import { addDays, isoDay } from '../../../calendar/day.ts'
import { months } from '../../../calendar/periods.ts'
import { conventions } from '../conventions.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { type Match, matchAt, sticky } from '../match.ts'
import { NUMBER, numberOf } from '../numbers.ts'
import { withArticle } from '../words.ts'
import { yearRefOrTheYearAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «in de eerste drie maanden van 2024», «laatste twee kwartalen van dit jaar», «de eerste weken van 2024»,
 * «in de eerste maanden van volgend jaar».
 * Leaves alone: the first months of anything but a year («van het project»).
 * Known problems: without a number, «maanden» counts as three and «weken» as a month, by convention.
 */
export const monthsOfYear: TimeForm = {
  rule: 'times/months-of-year@1',
  triggers: ['eerste', 'laatste'],
  read: (site) => {
    const match = matchAt(EDGE, site.text, site.at)
    const year = match && yearRefOrTheYearAt(site.text, match.end)
    const yearly = match && readEdge(match)
    if (!year || !yearly) return null
    return inItsYear(site, { start: withArticle(site.text, site.at), end: year.end }, yearly, year.ref)
  },
}

const EDGE = sticky(`(?<edge>eerste|laatste) (?:(?<count>${NUMBER}) )?(?<unit>weken|maanden|kwartalen)`)

function readEdge(match: Match): Yearly | null {
  const count = match.part('count') ? numberOf(match.part('count')) : null
  const isFirst = match.part('edge').toLowerCase() === 'eerste'
  const certainty = count === null ? 'assumed' : 'stated'
  const unit = match.part('unit').toLowerCase()
  if (unit === 'weken') return atEdge(certainty, (year) => days(year, isFirst, daysIn(count)))
  const length = (count ?? conventions.someMonths) * (unit === 'kwartalen' && count !== null ? 3 : 1)
  if (length < 1 || length > 12) return null
  return atEdge(certainty, (year) => (isFirst ? months(year, 1, length) : months(year, 13 - length, 12)))
}

const atEdge = (certainty: Yearly['certainty'], within: Yearly['in']): Yearly => ({
  kind: 'part_of_year',
  certainty,
  in: within,
})

const daysIn = (weeks: number | null): number =>
  weeks === null ? conventions.someWeeksInDays : Math.min(Math.max(weeks, 1), 52) * 7

function days(year: number, isFirst: boolean, count: number): readonly [string, string] {
  if (isFirst) return [isoDay(year, 1, 1), addDays(isoDay(year, 1, 1), count - 1)]
  return [addDays(isoDay(year, 12, 31), 1 - count), isoDay(year, 12, 31)]
}
