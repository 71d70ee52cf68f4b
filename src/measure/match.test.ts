import { expect, test } from 'vitest'
import { type Item, match } from './match.ts'
import { scoreOf } from './scores.ts'

const text = 'Zie Stb. 2019, 143. En ook Stb. 2020, 7.'
const item = (id: string, printed: string, value: string, more: Partial<Item> = {}): Item => {
  const start = text.indexOf(printed)
  return { id, spans: [{ start, end: start + printed.length }], values: [value], ...more }
}

test('the closing stop of a passage does not count; another edge is no exact match', () => {
  const labels = [item('a', 'Stb. 2019, 143', 'stb-2019-143'), item('b', 'Stb. 2020, 7', 'stb-2020-7')]
  const found = [item('x', 'Stb. 2019, 143.', 'stb-2019-143'), item('y', 'ook Stb. 2020, 7', 'stb-2020-7')]
  const result = match(text, labels, found)
  expect(result.pairs.map((pair) => [pair.label.id, pair.isExact, pair.isRight])).toEqual([
    ['a', true, true],
    ['b', false, true],
  ])
  expect(scoreOf([result])).toMatchObject({ partialF1: 1, exactF1: 0.5, right: 1 })
})

test('one found item answers one label; what overlaps less than half answers none', () => {
  const labels = [item('a', 'Stb. 2019, 143', 'stb-2019-143')]
  const found = [
    item('x', 'Stb. 2019, 143', 'stb-2019-143'),
    item('y', 'Stb. 2019, 143', 'stb-2019-999'),
    item('z', '143', 'page'),
  ]
  const result = match(text, labels, found)
  expect(result.pairs[0]?.found.id).toBe('x')
  expect(result.extra.map((it) => it.id)).toEqual(['y', 'z'])
  expect(scoreOf([result]).partialF1).toBe(0.5)
})

test('an optional label is neutral when missed', () => {
  const result = match(text, [item('a', 'Stb. 2020, 7', 'stb-2020-7', { isOptional: true })], [])
  expect(scoreOf([result])).toMatchObject({ labels: 0, partialF1: 1 })
})
