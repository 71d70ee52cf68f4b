import { daysInMonth, isoDay, partsOf } from '../../../calendar/day.ts'
import { monthOf } from '../../../calendar/periods.ts'
import { MONTH, monthNumber } from '../../../vocabulary/months.ts'
import { conventions } from '../conventions.ts'
import type { Reading, Site, TimeForm, Yearly } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { asSeen } from '../today.ts'
import { withArticle } from '../words.ts'
import { yearOffset, yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'
import { startOf } from './part-of-year.ts'
import { PART, type Part, partNamed, partTriggers } from './parts.ts'

/**
 * Reads: «begin mei», «medio mei 2024», «half juni», «eind van de maand mei», «eerste helft van mei 2024», «in de
 * eerste week van mei», «eind deze maand», «begin volgende maand».
 * Leaves alone: the first week of anything but a month.
 * Known problems: «eerste week» counts from the first of the month, not from a Monday.
 */
export const partOfMonth: TimeForm = {
  rule: 'times/part-of-month@1',
  triggers: [...partTriggers, 'eerste', 'tweede', 'derde', 'laatste'],
  read: (site) => readNamed(site) ?? readRelative(site),
}

const PIECE = '(?<which>eerste|tweede|derde|laatste) (?<piece>helft|week|dagen)'
const OF_MONTH = sticky(`(?:${PART}|${PIECE})(?: van)?(?: de maand)? (?<month>${MONTH})`)
const OF_RELATIVE_MONTH = sticky(
  `${PART}(?: van)? (?:(?:de )?(?<month>deze|volgende|komende|vorige|afgelopen|lopende) maand|de maand(?! \\p{L}))`,
)

function readNamed(site: Site): Reading | null {
  const match = matchAt(OF_MONTH, site.text, site.at)
  if (!match) return null
  const days = match.part('part') ? conventions.partOfMonth[partNamed(match.part('part'))] : piece(match.part)
  if (!days) return null
  const year = yearRefAt(site.text, match.end)
  const start = match.part('part') ? startOf(site.text, site.at) : withArticle(site.text, site.at)
  const range = { start, end: year?.end ?? match.end }
  return inItsYear(site, range, inDays(monthNumber(match.part('month')), days), year?.ref ?? null)
}

/** First and last day; counted from the end of the month when not above 0, and 31 is its last day. */
type Days = readonly [number, number]

const PIECES: Readonly<Record<string, Days>> = {
  'eerste helft': [1, 15],
  'tweede helft': [16, 31],
  'laatste helft': [16, 31],
  'eerste week': [1, 7],
  'tweede week': [8, 14],
  'derde week': [15, 21],
  'laatste week': [-6, 31],
  'eerste dagen': [1, 7],
  'laatste dagen': [-6, 31],
}

const piece = (part: (name: string) => string): Days | undefined =>
  PIECES[`${part('which')} ${part('piece')}`.toLowerCase()]

function inDays(month: number, [first, last]: Days): Yearly {
  return {
    kind: 'part_of_year',
    certainty: 'assumed',
    in: (year) => {
      const length = daysInMonth(year, month)
      return [isoDay(year, month, first > 0 ? first : length + first), isoDay(year, month, Math.min(last, length))]
    },
  }
}

function readRelative(site: Site): Reading | null {
  const match = matchAt(OF_RELATIVE_MONTH, site.text, site.at)
  if (!match) return null
  const seen = asSeen(site.today, (today) => {
    const { year, month } = partsOf(monthOf(today, yearOffset(match.part('month') || 'deze'))[0])
    return inDays(month, daysOf(partNamed(match.part('part')))).in(year)
  })
  return { start: startOf(site.text, site.at), end: match.end, kind: 'part_of_year', ...seen, certainty: 'assumed' }
}

const daysOf = (part: Part): Days => conventions.partOfMonth[part]
