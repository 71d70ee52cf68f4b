import { expect, test } from 'vitest'
import { single } from './form.ts'
import { type Ruled, settle } from './overlaps.ts'
import { passageOf } from './passage.ts'
import { flowOf } from './testing.ts'

const passage = passageOf(flowOf('een tekst waarvan alleen de plaatsen tellen'))
const at = (start: number, end: number, rule: string, rank = 1): Ruled => ({
  passage,
  rule,
  rank,
  reading: single(start, end, { canonical: rule, type: 'url' }),
})
const kept = (readings: readonly Ruled[], taken: readonly Ruled[] = []) =>
  settle(readings, taken)
    .filter((it) => it.lost === undefined)
    .map((it) => it.rule)

test('readings that do not touch are all kept', () => {
  expect(kept([at(0, 3, 'a'), at(3, 6, 'b')])).toEqual(['a', 'b'])
})

test('the longer reading wins wherever it stands in the list', () => {
  expect(kept([at(2, 5, 'short'), at(0, 6, 'long')])).toEqual(['long'])
  expect(kept([at(0, 6, 'long'), at(2, 5, 'short')])).toEqual(['long'])
})

test('of readings as long as each other the lower rank wins', () => {
  expect(kept([at(0, 6, 'general', 5), at(0, 6, 'specific', 2)])).toEqual(['specific'])
})

test('what a loser covered is free for a third', () => {
  expect(kept([at(0, 10, 'first'), at(8, 13, 'middle'), at(11, 15, 'last')])).toEqual(['first', 'last'])
})

test('a reading that stands already is never replaced, and is not given again', () => {
  expect(kept([at(0, 20, 'long')], [at(5, 7, 'standing')])).toEqual([])
})

test('a loser says which rule it gave way to', () => {
  expect(settle([at(0, 6, 'long'), at(2, 5, 'short')])[1]?.lost).toBe('gave way to long, which reads more here')
})

test('a chain of overlaps as long as a document costs what it reads', () => {
  const chain = Array.from({ length: 50_000 }, (_, i) => at(i * 2, i * 2 + 3, `r${i}`))
  expect(kept(chain).length).toBe(25_000)
})
