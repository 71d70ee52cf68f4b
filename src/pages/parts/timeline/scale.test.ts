import { expect, test } from 'vitest'
import { barOf, placeOf, scaleOf, yearsOf } from './scale.ts'

const scale = { firstYear: 2030, endYear: 2032 }

test('a scale holds the whole years of all days', () => {
  expect(scaleOf(['2031-05-01', null, '2030-12-31'])).toEqual(scale)
  expect(scaleOf([null, 'ooit'])).toBeNull()
})

test('a day stands where it falls, and never outside the picture', () => {
  expect(placeOf(scale, '2030-01-01')).toBe(0)
  expect(placeOf(scale, '2031-01-01')).toBe(0.5)
  expect(placeOf(scale, '2040-01-01')).toBe(1)
  expect(placeOf(scale, '1999-01-01')).toBe(0)
})

test('a term is a bar from its first to its last day, an open end runs to the edge', () => {
  expect(barOf(scale, ['2031-01-01', '2031-12-31']).start).toBe(0.5)
  expect(barOf(scale, ['2031-01-01', null])).toEqual({ start: 0.5, end: 1 })
  expect(barOf(scale, [null, '2031-01-01'])).toEqual({ start: 0, end: 0.5 })
  expect(barOf(scale, ['2031-12-31', '2030-01-01']).start).toBe(0)
})

test('a long scale names some years, a short one all', () => {
  expect(yearsOf(scale)).toEqual([2030, 2031])
  expect(yearsOf({ firstYear: 1990, endYear: 2031 })).toEqual([1990, 1996, 2002, 2008, 2014, 2020, 2026])
})
