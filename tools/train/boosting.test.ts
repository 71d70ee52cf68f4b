import { expect, test } from 'vitest'
import { Trees } from '../../src/engine/facts/likelihood/trees.ts'
import { boosted } from './boosting.ts'
import { randomFrom } from './random.ts'

/** Points of which one is it when exactly one of its first two values is high; the third says nothing. */
function points(count: number, seed: number) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const values = [random(), random(), random()]
    return { values, isIt: (values[0] as number) > 0.5 !== (values[1] as number) > 0.5 }
  })
}

test('trees learn what no sum of weights can, and it holds for points they never met', () => {
  const trees = new Trees(boosted(['one', 'two', 'three'], points(800, 1)))
  const right = points(400, 2).filter(({ values, isIt }) => trees.of(values) > 0 === isIt)
  expect(right.length).toBeGreaterThan(380)
})

test('the same samples give the same trees, to the letter', () => {
  const names = ['one', 'two', 'three']
  expect(boosted(names, points(100, 3))).toBe(boosted(names, points(100, 3)))
})

test('a value that is always the same is never asked', () => {
  const samples = points(200, 4).map((it) => ({ ...it, values: [...it.values, 7] }))
  const [, , ...trees] = boosted(['one', 'two', 'three', 'same'], samples).split('\n')
  expect(trees.some((line) => line.includes('3<'))).toBe(false)
})
