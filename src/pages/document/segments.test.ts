import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../parts/kinds.ts'
import { type Layer, type Segment, segments } from './segments.ts'

const text = 'Ik meld u dit in mei 2031 en later.'
const layer = (id: string, kind: (typeof kinds)[number], words: string): Layer => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, what: { id, kind, length: words.length } }
}
const furniture = (words: string): Layer => ({ ...layer('', 'times', words), what: 'furniture' })
const shown = (it: Segment) =>
  [
    text.slice(it.start, it.end),
    it.fact?.id,
    ...it.within.map((other) => other.kind),
    ...(it.isFurniture ? ['furniture'] : []),
  ].join('|')

test('a time inside a promise opens the time, and the promise goes on around it', () => {
  const cut = segments([layer('p', 'commitments', 'Ik meld u dit in mei 2031'), layer('t', 'times', 'mei 2031')], 0, 35)
  expect(cut.map(shown)).toEqual(['Ik meld u dit in |p', 'mei 2031|t|commitments', ' en later.|'])
})

test('facts that overlap halfway are cut at both ends', () => {
  const cut = segments([layer('a', 'citations', 'dit in mei'), layer('b', 'times', 'mei 2031 en')], 10, 30)
  expect(cut.map(shown)).toEqual(['dit in |a', 'mei|a|times', ' 2031 en|b', ' l|'])
})

test('of two facts with the same words the first opens, and both kinds show', () => {
  const cut = segments([layer('a', 'commitments', 'dit'), layer('b', 'times', 'dit')], 10, 13)
  expect(cut.map(shown)).toEqual(['dit|a|times'])
})

test('furniture is told apart from facts, also where they meet', () => {
  const cut = segments([furniture('dit in'), layer('b', 'times', 'in mei')], 10, 20)
  expect(cut.map(shown)).toEqual(['dit ||furniture', 'in|b|furniture', ' mei|b'])
})

test('a piece of text with nothing in it is one segment, and an empty one none', () => {
  expect(segments([], 3, 9)).toHaveLength(1)
  expect(segments([], 3, 3)).toHaveLength(0)
})

test('the segments of any layers follow each other, lose no character and name what covers them', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom(...kinds), fc.boolean())
  let nested = 0
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.nat(50), (spans, start) => {
      const layers = spans.map(([from, length, kind, isFact], i) => ({
        start: from,
        end: from + length,
        what: isFact ? { id: String(i), kind, length } : ('furniture' as const),
      }))
      let at = start
      for (const it of segments(layers, start, 60)) {
        expect(it.start).toBe(at)
        at = it.end
        const covering = layers.filter((layer) => layer.start <= it.start && layer.end >= it.end)
        expect(it.fact === null).toBe(covering.every((layer) => layer.what === 'furniture'))
        expect(it.isFurniture).toBe(covering.some((layer) => layer.what === 'furniture'))
        if (it.within.length > 0) nested++
      }
      expect(at).toBe(60)
    }),
    { numRuns: 300 },
  )
  expect(nested).toBeGreaterThan(50)
})
