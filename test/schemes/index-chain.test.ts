import { describe, expect, test } from 'vitest'
import { valueOn } from './bundled.ts'

// The law multiplies all amounts by one index and rounds to whole euros. So for each year there must be one factor that
// explains all of them, and where the index was published it is that factor. A single wrong amount breaks the chain.
const SERIES = [
  ['nl.kennismigrant', 'salary_threshold_30_plus'],
  ['nl.kennismigrant', 'salary_threshold_under_30'],
  ['nl.kennismigrant', 'salary_threshold_reduced'],
  ['nl.europese_blauwe_kaart', 'salary_threshold'],
] as const
const YEARS = Array.from({ length: 12 }, (_, i) => 2015 + i)
const PUBLISHED = { 2015: 3.48, 2019: 2.18, 2023: 3.47, 2024: 6.45, 2026: 4.46 } as const

interface Factors {
  readonly least: number
  readonly most: number
}

/** The factors between which `before` becomes `after` when it is rounded. */
const factors = (before: number, after: number): Factors => ({
  least: (after - 0.5) / before,
  most: (after + 0.5) / before,
})

/** What is common to all; empty when `least` is not below `most`. */
const common = (all: readonly Factors[]): Factors => ({
  least: Math.max(...all.map((it) => it.least)),
  most: Math.min(...all.map((it) => it.most)),
})

function factorsOf(year: number, changed: (amount: number, at: number) => number = (it) => it): Factors {
  return common(
    SERIES.map(([scheme, parameter], at) => {
      const before = Number(valueOn(scheme, parameter, `${year - 1}-12-31`))
      return factors(before, changed(Number(valueOn(scheme, parameter, `${year}-01-01`)), at))
    }),
  )
}

describe.each(YEARS)('the amounts of %i', (year) => {
  test('are those of the year before, times one factor', () => {
    const { least, most } = factorsOf(year)
    expect(least).toBeLessThan(most)
  })

  test.each([0, 1, 2, 3])('are no longer so when amount %i is ten euros off', (wrong) => {
    const { least, most } = factorsOf(year, (amount, at) => (at === wrong ? amount + 10 : amount))
    expect(least).toBeGreaterThanOrEqual(most)
  })
})

test.each(Object.entries(PUBLISHED))('the index published for %s is that factor', (year, percentage) => {
  const { least, most } = factorsOf(Number(year))
  expect(1 + percentage / 100).toBeGreaterThanOrEqual(least)
  expect(1 + percentage / 100).toBeLessThan(most)
  expect(valueOn('nl.kennismigrant', 'annual_index_percent', `${year}-01-01`)).toBe(percentage)
})

test.each([
  [2020, 2.478, 2.494],
  [2021, 3.033, 3.045],
  [2022, 1.851, 1.859],
  [2025, 6.694, 6.706],
])('the index of %i, which was not found, lies between %f and %f percent', (year, least, most) => {
  const found = factorsOf(year)
  expect((found.least - 1) * 100).toBeCloseTo(least, 2)
  expect((found.most - 1) * 100).toBeCloseTo(most, 2)
  expect(valueOn('nl.kennismigrant', 'annual_index_percent', `${year}-06-01`)).toBe('niet bekend')
})

test('the amounts a year of 2011 to 2013 follow one factor too', () => {
  for (const year of [2011, 2012, 2013]) {
    const all = SERIES.slice(0, 3).map(([scheme, parameter]) =>
      factors(
        Number(valueOn(scheme, parameter, `${year - 1}-12-31`)),
        Number(valueOn(scheme, parameter, `${year}-01-01`)),
      ),
    )
    const { least, most } = common(all)
    expect(least, String(year)).toBeLessThan(most)
  }
})

test('the reduced amount of the blue card rises with the others', () => {
  for (const year of [2025, 2026]) {
    const graduate = factors(
      Number(valueOn('nl.europese_blauwe_kaart', 'salary_threshold_reduced', `${year - 1}-12-31`)),
      Number(valueOn('nl.europese_blauwe_kaart', 'salary_threshold_reduced', `${year}-01-01`)),
    )
    const { least, most } = common([factorsOf(year), graduate])
    expect(least, String(year)).toBeLessThan(most)
  }
})
