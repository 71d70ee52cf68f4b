import { expect, test } from 'vitest'
import { Trees } from './trees.ts'

const ASKS_BOTH = '0<0.5 1<2 1<2 - - - - 100 0 200 0 300 0 400 0'

test.each([
  [[0, 1], 0.1],
  [[0, 2], 0.2],
  [[1, 1], 0.3],
  [[1, 2], 0.4],
])('a tree asks one value after the other: %j ends in %f', (values, end) => {
  expect(new Trees(`near\tscore\n0\n${ASKS_BOTH}`).of(values)).toBeCloseTo(end)
})

test('what trees end in adds up, from the odds of which nothing is known', () => {
  const trees = new Trees(`near\tscore\n-1.5\n${ASKS_BOTH}\n${ASKS_BOTH}\n`)
  expect(trees.of([1, 2])).toBeCloseTo(-1.5 + 0.8)
  expect(trees.names).toEqual(['near', 'score'])
})

test('without trees there are only the odds of which nothing is known', () => {
  expect(new Trees('near\n-2').of([1])).toBe(-2)
  expect(new Trees('').of([])).toBe(0)
})
