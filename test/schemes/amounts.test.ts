import { describe, expect, test } from 'vitest'
import { NOT_KNOWN, unitOn, valueOn } from './bundled.ts'

const [KENNISMIGRANT, BLUE_CARD] = ['nl.kennismigrant', 'nl.europese_blauwe_kaart']
const MONTH = 'EUR/month excl. holiday pay'
const YEAR = 'EUR/year incl. holiday pay'

/** From 30, under 30, reduced, blue card; null where no source was found. */
type Row = readonly [
  year: number,
  from30: number | null,
  under30: number | null,
  reduced: number | null,
  card: number | null,
]
const AMOUNTS: readonly Row[] = [
  [2005, null, null, null, null],
  [2006, null, null, null, null],
  [2007, 46_541, 34_130, null, null],
  [2008, 47_565, 34_881, null, null],
  [2009, null, null, null, null],
  [2010, 50_183, 36_801, 26_376, null],
  [2011, 50_619, 37_121, 26_605, null],
  [2012, 51_239, 37_575, 26_931, null],
  [2013, 52_010, 38_141, 27_336, 60_952],
  [2014, 4_048, 2_968, 2_127, 4_743],
  [2015, 4_189, 3_071, 2_201, 4_908],
  [2016, 4_240, 3_108, 2_228, 4_968],
  [2017, 4_324, 3_170, 2_272, 5_066],
  [2018, 4_404, 3_229, 2_314, 5_160],
  [2019, 4_500, 3_299, 2_364, 5_272],
  [2020, 4_612, 3_381, 2_423, 5_403],
  [2021, 4_752, 3_484, 2_497, 5_567],
  [2022, 4_840, 3_549, 2_543, 5_670],
  [2023, 5_008, 3_672, 2_631, 5_867],
  [2025, 5_688, 4_171, 2_989, 5_688],
  [2026, 5_942, 4_357, 3_122, 5_942],
]
const DAYS = ['01-01', '01-02', '02-28', '06-11', '06-12', '07-15', '12-30', '12-31']

describe.each(AMOUNTS)('in %i', (year, from30, under30, reduced, card) => {
  const wanted = [from30, under30, reduced, card].map((it) => it ?? NOT_KNOWN)

  test.each(DAYS)('on %s each amount is that of the table', (day) => {
    expect(amountsOn(`${year}-${day}`)).toEqual(wanted)
  })

  test('the unit is that of its time: a year with holiday pay, since 2014 a month without', () => {
    const unit = from30 === null ? NOT_KNOWN : year < 2014 ? YEAR : MONTH
    expect(unitOn(KENNISMIGRANT, 'salary_threshold_30_plus', `${year}-01-01`)).toBe(unit)
  })
})

describe('in 2024', () => {
  test.each(['01-01', '02-29', '06-11'])('on %s the blue card has its own, higher amount', (day) => {
    expect(amountsOn(`2024-${day}`)).toEqual([5_331, 3_909, 2_801, 6_245])
    expect(valueOn(BLUE_CARD, 'salary_threshold_reduced', `2024-${day}`)).toBe(NOT_KNOWN)
  })

  test.each(['06-12', '06-13', '12-31'])(
    'on %s it has that of a kennismigrant from 30, graduates a lower one',
    (day) => {
      expect(amountsOn(`2024-${day}`)).toEqual([5_331, 3_909, 2_801, 5_331])
      expect(valueOn(BLUE_CARD, 'salary_threshold_reduced', `2024-${day}`)).toBe(4_265)
    },
  )
})

test.each([
  ['2025', 4_551],
  ['2026', 4_754],
])('the reduced amount of the blue card in %s holds from the first day to the last', (year, amount) => {
  for (const day of ['01-01', '06-30', '12-31'])
    expect(valueOn(BLUE_CARD, 'salary_threshold_reduced', `${year}-${day}`)).toBe(amount)
})

test('after the last year that is known nothing is filled in', () => {
  expect(amountsOn('2027-01-01')).toEqual(Array(4).fill(NOT_KNOWN))
})

const amountsOn = (day: string) => [
  valueOn(KENNISMIGRANT, 'salary_threshold_30_plus', day),
  valueOn(KENNISMIGRANT, 'salary_threshold_under_30', day),
  valueOn(KENNISMIGRANT, 'salary_threshold_reduced', day),
  valueOn(BLUE_CARD, 'salary_threshold', day),
]
