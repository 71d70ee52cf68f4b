import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('never more is begun and not yet taken than the look-ahead says, in number and in weight', async () => {
  const items = [1, 1, 1, 50, 1, 99, 100, 500, 1, 1, 1, 1]
  let begun: number[] = []
  let mostItems = 0
  let mostWeight = 0
  const start = async (it: number) => {
    begun.push(it)
    const weight = begun.reduce((a, b) => a + b, 0)
    mostItems = Math.max(mostItems, begun.length)
    if (begun.length > 1) mostWeight = Math.max(mostWeight, weight)
    await pause(it % 5)
    return it
  }
  const results: number[] = []
  for await (const it of inOrder(items, { items: 3, weight: 100 }, (x) => x, start)) {
    results.push(it)
    await pause(2)
    begun = begun.slice(1)
  }
  expect(results).toEqual(items)
  expect(mostItems).toBe(3)
  expect(mostWeight).toBeLessThanOrEqual(100)
  expect(mostWeight).toBeGreaterThan(50)
})

test('a failure comes at its turn, after the results before it', async () => {
  const results: number[] = []
  const start = (it: number) => (it === 2 ? Promise.reject(new Error('two')) : pause(5).then(() => it))
  const all = async () => {
    for await (const it of inOrder([0, 1, 2, 3], { items: 10, weight: 10 }, () => 1, start)) results.push(it)
  }
  await expect(all()).rejects.toThrow('two')
  expect(results).toEqual([0, 1])
})
