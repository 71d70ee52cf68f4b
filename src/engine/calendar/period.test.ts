import { expect, test } from 'vitest'
import { periodOf } from './period.ts'

const cases: [given: string, period: readonly [string, string] | null][] = [
  ['2027', ['2027-01-01', '2027-12-31']],
  ['0001', ['0001-01-01', '0001-12-31']],
  ['2027-Q1', ['2027-01-01', '2027-03-31']],
  ['2027K4', ['2027-10-01', '2027-12-31']],
  ['2028-02', ['2028-02-01', '2028-02-29']],
  ['2027-03-14', ['2027-03-14', '2027-03-14']],
  ['2027-01..2027-06', ['2027-01-01', '2027-06-30']],
  ['2027..2027', ['2027-01-01', '2027-12-31']],
  ['2027..2026', null],
  ['2027-13', null],
  ['2027-Q5', null],
  ['2027-02-30', null],
  ['2026..2027..2028', null],
  ['..2027', null],
  ['', null],
  ['morgen', null],
]
for (const [given, period] of cases) test(`«${given}»`, () => expect(periodOf(given)).toEqual(period))
