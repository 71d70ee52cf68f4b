import { expect, test } from 'vitest'
import { bestBefore, neighbours, reversed, shareAround, shareInAll, sinceLikely } from './nearby.ts'

const ODDS = Float64Array.of(-3, 2, -1, 4, -2)
const [ONE, OTHER] = ['one', 'other'].map((id) => ({ block: { id } })) as unknown as Parameters<typeof bestBefore>[1]
const PARAGRAPHS = [ONE, ONE, ONE, OTHER, OTHER] as Parameters<typeof bestBefore>[1]

test('each sentence sees two before it and two behind it; beyond the text stands what is unlikely', () => {
  const [farBefore, before, own, next, farNext] = neighbours(ODDS).map(([, values]) => [...values])
  expect(farBefore).toEqual([-4, -4, -3, 2, -1])
  expect(before).toEqual([-4, -3, 2, -1, 4])
  expect(own).toEqual([...ODDS])
  expect(next).toEqual([2, -1, 4, -2, -4])
  expect(farNext).toEqual([-1, 4, -2, -4, -4])
})

test('how much of a kind there is, is a share: of the sentences around, and of all', () => {
  const even = new Float64Array(40)
  expect([...shareInAll(even)]).toEqual(Array(40).fill(0.5))
  const first = even.map((_, i) => (i === 0 ? 100 : -100))
  expect(shareAround(first)[8]).toBeCloseTo(1 / 17)
  expect(shareAround(first)[9]).toBeCloseTo(0)
  expect(shareInAll(first)[39]).toBeCloseTo(1 / 40)
})

test('how long ago the last likely one was is counted to twenty', () => {
  expect([...sinceLikely(ODDS)]).toEqual([20, 20, 1, 2, 1])
  const long = sinceLikely(Float64Array.from({ length: 40 }, (_, i) => (i === 0 ? 1 : -1)))
  expect([long[1], long[20], long[39]]).toEqual([1, 20, 20])
})

test('the likeliest of a paragraph is looked for before and behind, and not in the next paragraph', () => {
  expect([...bestBefore(ODDS, PARAGRAPHS)]).toEqual([-4, -3, 2, -4, 4])
  const behind = reversed(bestBefore(reversed(ODDS), [...PARAGRAPHS].reverse()))
  expect([...behind]).toEqual([2, -1, -4, -2, -4])
})
