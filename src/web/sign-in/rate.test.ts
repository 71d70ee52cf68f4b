import { expect, test } from 'vitest'
import { Rate } from './rate.ts'

test('who is over the limit of one person takes no room of others', () => {
  const rate = new Rate({ perPerson: 2, together: 4, windowMs: 1e12 }, () => 0)
  const mine = Array.from({ length: 9 }, () => rate.takes('me'))
  expect(mine).toEqual([true, true, ...Array.from({ length: 7 }, () => false)])
  expect([rate.takes('you'), rate.takes('you'), rate.takes('a third')]).toEqual([true, true, false])
})

test('another window is another count', () => {
  let now = 0
  const rate = new Rate({ perPerson: 1, together: 9, windowMs: 1_000 }, () => now)
  expect([rate.takes('me'), rate.takes('me')]).toEqual([true, false])
  now = 1_000
  expect(rate.takes('me')).toBe(true)
})
