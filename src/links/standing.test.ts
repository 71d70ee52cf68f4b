import { expect, test } from 'vitest'
import { Standing } from './standing.ts'

const standing = new Standing([
  { at: 40, end: 50, it: 'late' },
  { at: 0, end: 30, it: 'long' },
  { at: 5, end: 10, it: 'short' },
])

test.each([
  [[12, 20], 'long'],
  [[29, 45], 'long'],
  [[30, 45], 'late'],
  [[30, 40], undefined],
  [[50, 60], undefined],
] as const)('the first that overlaps %j is %s', (span, it) => {
  expect(standing.overlapping([[...span]])).toBe(it)
})

test('what ended before does not hide what stands inside', () => {
  expect(standing.inside([[5, 60]])).toEqual(['short', 'late'])
})
