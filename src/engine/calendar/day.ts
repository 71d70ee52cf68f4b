/** A calendar day as `2024-07-01`: no time, no zone. Days compare as text because a year always has four digits. */
export type IsoDay = string

/** Two days, both of which count. */
export type Period = readonly [first: IsoDay, last: IsoDay]

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const isoDay = (year: number, month: number, day: number): IsoDay =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

export function partsOf(day: IsoDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4))

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A day that exists, written as `2031-03-14`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  return isDay(year, month, day)
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export const addDays = (day: IsoDay, days: number): IsoDay => dayOfNumber(numberOfDay(day) + days)

/** A month later has the same day, or the last day of that month where it is too short: 31 January and one is 28 February. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const at = partsOf(day)
  const count = at.year * 12 + at.month - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return isoDay(year, month, Math.min(at.day, daysInMonth(year, month)))
}

export const addYears = (day: IsoDay, years: number): IsoDay => addMonths(day, years * 12)

/** Monday to Friday only. Public holidays count as working days: no list of them is kept here. */
export function addWorkingDays(day: IsoDay, days: number): IsoDay {
  const weeks = Math.floor(days / 5)
  let at = addDays(day, weeks * 7)
  for (let left = days % 5; left > 0; left--) {
    do at = addDays(at, 1)
    while (weekday(at) > 5)
  }
  return at
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: IsoDay): number {
  // Day 0 of the count was a Thursday.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1
}

/** Days since 1970-01-01, negative before it. */
export function numberOfDay(day: IsoDay): number {
  const at = partsOf(day)
  // Counting from March puts the leap day at the end of the year (Hinnant, "chrono-compatible low-level date algorithms").
  const year = at.month <= 2 ? at.year - 1 : at.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (at.month + (at.month > 2 ? -3 : 9)) + 2) / 5) + at.day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function dayOfNumber(number: number): IsoDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return isoDay(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')
