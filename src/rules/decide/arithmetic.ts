import { daysInMonth, type IsoDay, numberOfDay } from '../../engine/calendar/day.ts'
import type { Calculation, Comparison } from '../scheme/tree.ts'

export function isTrue(left: number, is: Comparison, right: number): boolean {
  switch (is) {
    case '>=':
      return left >= right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '<':
      return left < right
    case '=':
      return left === right
    case '!=':
      return left !== right
  }
}

/** A half goes away from zero. Twelve digits first: 1.005 × 1000 is a hair below 1005 in binary. */
export const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(Number(value.toPrecision(12))))

export function calculated(how: Calculation['how'], values: readonly number[]): number {
  switch (how) {
    case 'sum':
      return values.reduce((sum, it) => sum + it, 0)
    case 'difference':
      return values.slice(1).reduce((rest, it) => rest - it, values[0] ?? 0)
    case 'product':
      return values.reduce((product, it) => product * it, 1)
    case 'least':
      return Math.min(...values)
    case 'greatest':
      return Math.max(...values)
    case 'round':
      return rounded(values[0] ?? 0)
  }
}

export type Span = 'years' | 'months' | 'weeks' | 'days'
export const spans: readonly Span[] = ['years', 'months', 'weeks', 'days']

// Days outside have no year of four digits; a case that comes here is absurd, and stays at the edge.
const [EARLIEST, LATEST] = [numberOfDay('0001-01-01'), numberOfDay('9999-12-31')]
const MOST_MONTHS = 9_999 * 12

/** A day number so much later; a month that is too short gives its last day. Parts of a unit do not count. */
export function dayLater(day: number, amount: number, span: Span): number {
  const whole = Math.trunc(amount)
  const later = span === 'days' ? day + whole : span === 'weeks' ? day + 7 * whole : monthsLater(day, whole, span)
  return Math.max(EARLIEST, Math.min(LATEST, later))
}

function monthsLater(day: number, amount: number, span: 'months' | 'years'): number {
  const { year, month, date } = civil(day)
  const count = year * 12 + month - 1 + (span === 'years' ? 12 * amount : amount)
  if (count < 12) return EARLIEST
  if (count >= MOST_MONTHS + 12) return LATEST
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return firstOf(toYear, toMonth) + Math.min(date, daysInMonth(toYear, toMonth)) - 1
}

/** The number of the first day of a month, by the same count as `civil`. */
function firstOf(year: number, month: number): number {
  const counted = month <= 2 ? year - 1 : year
  const era = Math.floor(counted / 400)
  const yearOfEra = counted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Days since 1970-01-01 of a text such as `2031-03-14`, without taking it apart into other texts. */
export function dayNumber(day: IsoDay): number {
  const digits = (at: number) => day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528
  return firstOf(digits(0) * 100 + digits(2), digits(5)) + digits(8) - 1
}

/** Hinnant, "chrono-compatible low-level date algorithms": the calendar day of a number, without text in between. */
function civil(number: number): { year: number; month: number; date: number } {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, date: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}
