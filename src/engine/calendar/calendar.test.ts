import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  dayOfNumber,
  isDay,
  isoDay,
  numberOfDay,
  weekday,
} from './day.ts'
import { nthWeekday, onOrAfter, prinsjesdag, sessionYear, sessionYearOf, verantwoordingsdag } from './parliament.ts'
import { halfYearOf, isoWeek, monthOf, months, quarter, quarterOf, weekOf, weeksInYear } from './periods.ts'
import { recess, recessNames } from './recesses.ts'

const days = fc.integer({ min: -130_000, max: 80_000 }).map(dayOfNumber)
const { PlainDate } = Temporal

describe('days agree with Temporal', () => {
  test('adding days, months and years, the weekday and the count', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, some) => {
        const date = PlainDate.from(day)
        expect(addDays(day, some)).toBe(date.add({ days: some }).toString())
        expect(addMonths(day, some % 300)).toBe(date.add({ months: some % 300 }).toString())
        expect(addYears(day, some % 90)).toBe(date.add({ years: some % 90 }).toString())
        expect(weekday(day)).toBe(date.dayOfWeek)
        expect(numberOfDay(day)).toBe(PlainDate.from('1970-01-01').until(date).days)
      }),
      { numRuns: 500 },
    )
  })
  test('the weeks of a year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = PlainDate.from(day)
        const year = date.yearOfWeek ?? 0
        expect(isoWeek(year, date.weekOfYear ?? 0)).toEqual(weekOf(day))
        expect(weeksInYear(year)).toBe(PlainDate.from(`${String(year).padStart(4, '0')}-12-28`).weekOfYear)
      }),
    )
  })
  test('which days exist', () => {
    const exists = (year: number, month: number, day: number) => {
      try {
        return PlainDate.from({ year, month, day }, { overflow: 'reject' }).year === year
      } catch {
        return false
      }
    }
    for (const year of [1900, 2000, 2023, 2024])
      for (let month = 0; month < 14; month++)
        for (let day = 0; day < 33; day++) expect(isDay(year, month, day)).toBe(exists(year, month, day))
  })
})

test('a month after 31 January is the last day of February', () => {
  expect([addMonths('2023-01-31', 1), addMonths('2024-01-31', 1)]).toEqual(['2023-02-28', '2024-02-29'])
})
test('working days pass over the weekend', () => {
  expect(addWorkingDays('2024-03-15', 1)).toBe('2024-03-18')
  expect(addWorkingDays('2024-03-15', 10)).toBe('2024-03-29')
  expect(addWorkingDays('2024-03-16', 1)).toBe('2024-03-18')
})

test('periods around a day', () => {
  expect(quarter(2024, 3)).toEqual(['2024-07-01', '2024-09-30'])
  expect(months(2023, 12, 14)).toEqual(['2023-12-01', '2024-02-29'])
  expect(monthOf('2024-01-15', -1)).toEqual(['2023-12-01', '2023-12-31'])
  expect(quarterOf('2024-11-15', 1)).toEqual(['2025-01-01', '2025-03-31'])
  expect(halfYearOf('2024-07-01', -1)).toEqual(['2024-01-01', '2024-06-30'])
})

test('Prinsjesdag is the third Tuesday of September', () => {
  expect([2018, 2019, 2022, 2023, 2024, 2026].map(prinsjesdag)).toEqual([
    '2018-09-18',
    '2019-09-17',
    '2022-09-20',
    '2023-09-19',
    '2024-09-17',
    '2026-09-15',
  ])
})
test('a parliamentary year runs to the day before the next', () => {
  expect(sessionYear(2018)).toEqual(['2018-09-18', '2019-09-16'])
  expect(['2019-09-16', '2019-09-17', '2019-01-01'].map(sessionYearOf)).toEqual([2018, 2019, 2018])
})
test('Verantwoordingsdag is the third Wednesday of May', () => {
  expect(verantwoordingsdag(2025)).toBe('2025-05-21')
})
test('the first weekday on or after a day may be that day', () => {
  expect([onOrAfter('2024-03-15', 5), onOrAfter('2024-03-16', 5)]).toEqual(['2024-03-15', '2024-03-22'])
  expect(nthWeekday(2024, 9, 2, 1)).toBe('2024-09-03')
})

describe('recesses', () => {
  test('announced ones are as announced', () => {
    expect(recess('zomer', 2023)).toEqual({ name: 'zomer', period: ['2023-07-07', '2023-09-04'], isAnnounced: true })
    expect(recess('kerst', 2023).period).toEqual(['2023-12-22', '2024-01-15'])
  })
  test('others follow the convention', () => {
    expect(recess('zomer', 2019)).toEqual({ name: 'zomer', period: ['2019-07-05', '2019-09-02'], isAnnounced: false })
    expect(recess('kerst', 2020).period).toEqual(['2020-12-18', '2020-12-28'])
    expect(recess('kerst', 2021).period[0]).toBe('2021-12-24')
  })
  test('every recess begins on a Friday and ends on a Monday', () => {
    for (const name of recessNames)
      for (let year = 1990; year < 2050; year++) {
        const [first, last] = recess(name, year).period
        expect([weekday(first), weekday(last), first < last]).toEqual([5, 1, true])
        expect(first.slice(0, 4)).toBe(isoDay(year, 1, 1).slice(0, 4))
      }
  })
  test('the convention begins the announced summers on the announced day', () => {
    // The rule for other years, tried on years whose days are known.
    for (const year of [2022, 2023, 2024])
      expect(onOrAfter(isoDay(year, 7, 4), 5)).toBe(recess('zomer', year).period[0])
  })
})
