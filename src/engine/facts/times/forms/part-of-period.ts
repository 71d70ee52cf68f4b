import { addDays, addMonths, numberOfDay } from '../../../calendar/day.ts'
import type { Interval } from '../../fact.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { yearRefOrTheYearAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'
import { startOf } from './part-of-year.ts'
import { PART, type Part, partNamed, partTriggers } from './parts.ts'
import { quarterAt } from './quarter.ts'
import { seasonAt } from './season.ts'

/**
 * Reads: «eind Q3 2024», «begin van het derde kwartaal», «eind van de zomer», «begin dit najaar» as the first,
 * middle or last third of the quarter or season.
 * Leaves alone: recesses and parliamentary years.
 * Known problems: none known.
 */
export const partOfPeriod: TimeForm = {
  rule: 'times/part-of-period@1',
  triggers: [...partTriggers, 'vroege', 'late'],
  read: (site) => {
    const match = matchAt(BEFORE_PERIOD, site.text, site.at)
    const named = match && (quarterAt(site.text, match.end) ?? seasonAt(site.text, match.end))
    if (!match || !named) return null
    const year = yearRefOrTheYearAt(site.text, named.end)
    const part = match.part('part') ? partNamed(match.part('part')) : match.part('late') ? 'end' : 'begin'
    const range = { start: startOf(site.text, site.at), end: year?.end ?? named.end }
    return inItsYear(site, range, thirdOf(named.yearly, part), year?.ref ?? null)
  },
}

const BEFORE_PERIOD = new RegExp(
  `${sticky(PART).source}(?: van)? (?:(?:het|de|dit|deze) )?|(?:vroege|(?<late>late)) `,
  'iuy',
)

function thirdOf(yearly: Yearly, part: Part): Yearly {
  return { kind: 'part_of_year', certainty: 'assumed', in: (year) => third(yearly.in(year), part) }
}

// Quarters and seasons are whole threes of months.
function third([first, last]: Interval, part: Part): Interval {
  if (first === null || last === null) return [first, last]
  const length = Math.round((numberOfDay(last) - numberOfDay(first)) / 91.3)
  const from = addMonths(first, length * (part === 'begin' ? 0 : part === 'middle' ? 1 : 2))
  return [from, addDays(addMonths(from, length), -1)]
}
