import { addDays, type IsoDay, isoDay, type Period, weekday } from './day.ts'

/** The third Tuesday of September, on which the parliamentary year begins (Constitution, article 65). */
export const prinsjesdag = (year: number): IsoDay => nthWeekday(year, 9, 2, 3)

/** The third Wednesday of May, on which the annual reports come out; earlier or later in some years. */
export const verantwoordingsdag = (year: number): IsoDay => nthWeekday(year, 5, 3, 3)

/** The parliamentary year that begins in `year`: from Prinsjesdag to the day before the next one. */
export const sessionYear = (year: number): Period => [prinsjesdag(year), addDays(prinsjesdag(year + 1), -1)]

/** The year in which the parliamentary year of a day began. */
export function sessionYearOf(day: IsoDay): number {
  const year = Number(day.slice(0, 4))
  return day < prinsjesdag(year) ? year - 1 : year
}

/** `number` 1 is the first such weekday of the month; weekdays count from 1 for Monday. */
export function nthWeekday(year: number, month: number, weekdayNumber: number, number: number): IsoDay {
  return addDays(onOrAfter(isoDay(year, month, 1), weekdayNumber), (number - 1) * 7)
}

/** The first such weekday that is not before `day`. */
export function onOrAfter(day: IsoDay, weekdayNumber: number): IsoDay {
  return addDays(day, (weekdayNumber - weekday(day) + 7) % 7)
}
