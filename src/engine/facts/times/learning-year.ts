import { type IsoDay, isoDay, yearOf } from '../../calendar/day.ts'
import type { Interval } from '../fact.ts'
import { conventions } from './conventions.ts'

/** The school or academic year that begins in a year. */
export const learningYear = (first: number, startMonth: number): Interval => [
  isoDay(first, startMonth, 1),
  // July and August have 31 days: the year ends on the last day of the month before its first.
  isoDay(first + 1, startMonth - 1, 31),
]

/** The school or academic year of a day, or one beside it. */
export function learningYearOn(today: IsoDay, offset: number, sort: 'school' | 'academic'): Interval {
  const start = conventions.schoolYear[sort]
  const first = Number(today.slice(5, 7)) >= start ? yearOf(today) : yearOf(today) - 1
  return learningYear(first + offset, start)
}
