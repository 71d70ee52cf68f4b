import { type IsoDay, yearOf } from '../../calendar/day.ts'
import type { Range } from '../../structure/view.ts'
import type { Interval } from '../fact.ts'
import type { OnDay, Reading, Site, Yearly } from './form.ts'
import type { Direction } from './tense.ts'
import { asSeen, leastOf } from './today.ts'
import type { YearRef } from './year-ref.ts'

/** Gives a period that comes back every year the year that the text, or else the tense of its clause, points to. */
export function inItsYear(site: Site, range: Range, yearly: Yearly, ref: YearRef | null): Reading {
  const { start, end } = range
  const { kind } = yearly
  if (ref?.kind === 'year') return { start, end, kind, interval: yearly.in(ref.year), certainty: yearly.certainty }
  if (ref === null) {
    const seen = asSeen(site.today, nearest(yearly, site.directionAt(range)))
    return { start, end, kind, certainty: 'assumed', yearless: yearly, ...seen }
  }
  const seen = asSeen(site.today, onDayOf(yearly, ref))
  const certainty = leastOf('derived', yearly.certainty)
  if (ref.kind === 'every') return { start, end, kind: 'recurrence', certainty, recurrence: 'P1Y', ...seen }
  return { start, end, kind, certainty, ...seen }
}

function onDayOf(yearly: Yearly, ref: Exclude<YearRef, { kind: 'year' }>): OnDay {
  switch (ref.kind) {
    case 'offset':
      return (today) => yearly.in(yearOf(today) + ref.years)
    case 'direction':
      return nearest(yearly, ref.direction)
    case 'every':
      return nearest(yearly, 'next')
  }
}

/** The first such period that has not ended when the document is written, or the last that has begun. */
export function nearest(yearly: Yearly, direction: Direction): OnDay {
  return direction === 'next' ? (today) => notEnded(yearly, today) : (today) => begun(yearly, today)
}

function notEnded(yearly: Yearly, today: IsoDay): Interval {
  const year = yearOf(today)
  for (const at of [year - 1, year]) if (endOf(yearly.in(at)) >= today) return yearly.in(at)
  return yearly.in(year + 1)
}

function begun(yearly: Yearly, today: IsoDay): Interval {
  const year = yearOf(today)
  for (const at of [year + 1, year]) if (startOf(yearly.in(at)) <= today) return yearly.in(at)
  return yearly.in(year - 1)
}

/** The first such period that begins after the document is written: "komend voorjaar". */
export const firstAfter =
  (yearly: Yearly): OnDay =>
  (today) => {
    const year = yearOf(today)
    return startOf(yearly.in(year)) > today ? yearly.in(year) : yearly.in(year + 1)
  }

/** The last such period that had ended when the document was written: "afgelopen zomer". */
export const lastBefore =
  (yearly: Yearly): OnDay =>
  (today) => {
    const year = yearOf(today)
    for (const at of [year, year - 1]) if (endOf(yearly.in(at)) < today) return yearly.in(at)
    return yearly.in(year - 2)
  }

const startOf = (interval: Interval): IsoDay => interval[0] ?? '0000-01-01'
const endOf = (interval: Interval): IsoDay => interval[1] ?? '9999-12-31'
