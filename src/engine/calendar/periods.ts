import { addDays, daysInMonth, type IsoDay, isoDay, type Period, partsOf, weekday, yearOf } from './day.ts'

export const year = (of: number): Period => [isoDay(of, 1, 1), isoDay(of, 12, 31)]

export const years = (from: number, to: number): Period => [isoDay(from, 1, 1), isoDay(to, 12, 31)]

export const month = (ofYear: number, number: number): Period => months(ofYear, number, number)

/** From the first day of one month to the last of another, of the same year; a `to` past 12 runs on into the next. */
export function months(ofYear: number, from: number, to: number): Period {
  const lastYear = ofYear + Math.floor((to - 1) / 12)
  const last = ((to - 1) % 12) + 1
  return [isoDay(ofYear, from, 1), isoDay(lastYear, last, daysInMonth(lastYear, last))]
}

export const quarter = (ofYear: number, number: number): Period => months(ofYear, number * 3 - 2, number * 3)

export const halfYear = (ofYear: number, number: number): Period => months(ofYear, number * 6 - 5, number * 6)

/** Monday to Sunday. Week 1 of ISO 8601 is the week that has 4 January. */
export function isoWeek(ofYear: number, number: number): Period {
  const first = mondayOf(isoDay(ofYear, 1, 4))
  return weekFrom(addDays(first, (number - 1) * 7))
}

/** 52 or 53. */
export function weeksInYear(ofYear: number): number {
  return isoWeek(ofYear, 53)[0] < isoWeek(ofYear + 1, 1)[0] ? 53 : 52
}

export const weekOf = (day: IsoDay, weeksLater = 0): Period => weekFrom(addDays(mondayOf(day), weeksLater * 7))

export function monthOf(day: IsoDay, monthsLater = 0): Period {
  const count = yearOf(day) * 12 + partsOf(day).month - 1 + monthsLater
  return month(Math.floor(count / 12), (count % 12) + 1)
}

export function quarterOf(day: IsoDay, quartersLater = 0): Period {
  const count = yearOf(day) * 4 + Math.floor((partsOf(day).month - 1) / 3) + quartersLater
  return quarter(Math.floor(count / 4), (count % 4) + 1)
}

export function halfYearOf(day: IsoDay, halvesLater = 0): Period {
  const count = yearOf(day) * 2 + (partsOf(day).month > 6 ? 1 : 0) + halvesLater
  return halfYear(Math.floor(count / 2), (count % 2) + 1)
}

const mondayOf = (day: IsoDay): IsoDay => addDays(day, 1 - weekday(day))

const weekFrom = (monday: IsoDay): Period => [monday, addDays(monday, 6)]
