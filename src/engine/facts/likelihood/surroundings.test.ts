import { expect, test } from 'vitest'
import { structured } from '../../../../test/engine/structured.ts'
import { type Context, nothingSaid } from '../../context.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { Likelihood } from './likelihood.ts'
import { lookAround, SURROUNDINGS } from './surroundings.ts'
import { WEIGHTS } from './weights.ts'

const contextWith = (likelihood: Likelihood | null): Context => ({
  document: { ...nothingSaid, id: 'test', kind: 'kamerbrief' },
  field: { name: '', acts: [] },
  knownIds: null,
  likelihood,
  footnotes: [],
})
const likelihood = new Likelihood(WEIGHTS)

/** Of each sentence the values by their names. */
function seenIn(text: string) {
  const sentences = sentencesOf(structured(text).flows)
  lookAround(sentences, contextWith(likelihood))
  return sentences.map(({ surroundings }) =>
    Object.fromEntries(SURROUNDINGS.map((name, i) => [name, surroundings?.[i] ?? Number.NaN])),
  )
}
const LETTER =
  'De raad adviseert de sluis te bemannen. Dat neem ik over.\n\nIk stuur u het plan in mei.\n\nDe sluis is oud.'

test('every name has its number', () => {
  for (const it of seenIn(LETTER)) expect(Object.values(it).every(Number.isFinite)).toBe(true)
})

test('a sentence sees what its neighbours are likely to be', () => {
  const [advice, answer] = seenIn(LETTER)
  expect(answer?.['recommendation at -1']).toBe(advice?.['recommendation at 0'])
  expect(advice?.['reaction at 1']).toBe(answer?.['reaction at 0'])
  expect(answer?.['recommendation at -1']).toBeGreaterThan(0)
})

test('it knows where in its paragraph and in the document it stands, and no farther than three', () => {
  const places = seenIn(LETTER).map((it) => [it['paragraphs before'], it['paragraphs behind'], it['sentences before']])
  expect(places).toEqual([
    [0, 2, 0],
    [0, 2, 1],
    [1, 1, 0],
    [2, 0, 0],
  ])
  const long = seenIn(Array.from({ length: 9 }, () => 'De sluis is oud.').join('\n\n'))
  expect(long.map((it) => it['paragraphs before'])).toEqual([0, 1, 2, 3, 3, 3, 3, 3, 3])
})

test('it knows how long its paragraph and the text are, and what sort of document it stands in', () => {
  const told = seenIn(LETTER).map((it) => [it['sentences of paragraph'], it['from start'], it['from end']])
  expect(told).toEqual([
    [2, 0, 3],
    [2, 1, 2],
    [1, 2, 1],
    [1, 3, 0],
  ])
  expect(seenIn(LETTER)[0]).toMatchObject({ 'sentences in all': 4, 'in kamerbrief': 1, 'in report': 0 })
})

test('of a cell nothing is looked at', () => {
  const sentences = sentencesOf(structured(LETTER).flows).map((it) => ({
    ...it,
    flow: { ...it.flow, kind: 'cell' as const },
  }))
  lookAround(sentences, contextWith(likelihood))
  expect(sentences.map((it) => it.surroundings)).toEqual([null, null, null, null])
})

test('where only rules read nothing is looked at', () => {
  const sentences = sentencesOf(structured(LETTER).flows)
  lookAround(sentences, contextWith(null))
  expect(sentences.every((it) => it.surroundings === null)).toBe(true)
})
