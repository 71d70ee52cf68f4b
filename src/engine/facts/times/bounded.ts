import { addDays, type IsoDay } from '../../calendar/day.ts'
import { months } from '../../calendar/periods.ts'
import type { Range } from '../../structure/view.ts'
import type { Certainty, Interval } from '../fact.ts'
import { conventions } from './conventions.ts'
import type { Reading, Site } from './form.ts'
import { isExact, isKnown, leastOf, seenFrom } from './today.ts'

/** What a bounding word makes of the time it stands before. */
export type BoundMode = keyof typeof modes

/** The interval of `inner` with one of its sides moved, over a wider range of the text. */
export function bounded(site: Site, inner: Reading, range: Range, mode: BoundMode): Reading {
  const { make, certainty, isFromToday } = modes[mode]
  const { interval: x, onDay } = inner
  const seen = onDay ? (today: IsoDay) => make(onDay(today), today) : x && ((today: IsoDay) => make(x, today))
  const interval = seen && isKnown(site.today) ? seenFrom(site.today, seen) : x && make(x, null)
  const derived = isFromToday && isKnown(site.today) && !isExact(site.today) ? 'derived' : 'stated'
  return {
    start: range.start,
    end: range.end,
    kind: inner.kind,
    interval,
    certainty: leastOf(inner.certainty, certainty, derived),
    ...(onDay && seen ? { onDay: seen } : {}),
  }
}

type Make = (x: Interval, today: IsoDay | null) => Interval

interface Mode {
  readonly make: Make
  readonly certainty: Certainty
  readonly isFromToday: boolean
}

const mode = (make: Make, certainty: Certainty = 'stated', isFromToday = false): Mode => ({
  make,
  certainty,
  isFromToday,
})

/** [the day of the document, `day`]; open at the start when the document's day is unknown or later. */
const upTo = (day: IsoDay | null, today: IsoDay | null): Interval => [
  today !== null && (day === null || today <= day) ? today : null,
  day,
]

const dayAfter = (day: IsoDay | null): IsoDay | null => day && addDays(day, 1)
const dayBefore = (day: IsoDay | null): IsoDay | null => day && addDays(day, -1)

const modes = {
  /** "uiterlijk in mei", "vóór 1 mei", "vóór eind mei". */
  'up-to-last': mode((x, today) => upTo(x[1], today), 'stated', true),
  /** "voor het zomerreces". */
  'up-to-first': mode((x, today) => upTo(x[0], today), 'stated', true),
  /** "vóór mei". */
  'up-to-before': mode((x, today) => upTo(dayBefore(x[0]), today), 'stated', true),
  /** "vanaf mei", "sinds mei". */
  from: mode((x) => [x[0], null]),
  /** "na mei". */
  after: mode((x) => [dayAfter(x[1]), null]),
  /** "na het reces". */
  'weeks-after': mode((x) => [x[1], x[1] && addDays(x[1], conventions.weeksAfter * 7)], 'assumed'),
  /** "na de zomer". */
  'season-after': mode((x) => [dayAfter(x[1]), x[1] && endOfNextSeason(x[1])], 'assumed'),
  /** "tot en met mei", "tot 1 mei". */
  'until-last': mode((x) => [null, x[1]]),
  /** "tot mei". */
  'until-before': mode((x) => [null, dayBefore(x[0])]),
} as const

// Seasons are three months, counted from the month after.
function endOfNextSeason(last: IsoDay): IsoDay {
  const next = addDays(last, 1)
  const [year, month] = [Number(next.slice(0, 4)), Number(next.slice(5, 7))]
  return months(year, month, month + 2)[1]
}
