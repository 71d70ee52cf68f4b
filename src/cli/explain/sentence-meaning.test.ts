import { expect, test } from 'vitest'
import type { Hit } from '../../engine/facts/fact.ts'
import type { Flow } from '../../engine/structure/flow.ts'
import { isIn, meaningOf } from './sentence-meaning.ts'

const flow = {} as Flow
const hit = (because: string, fields: Record<string, unknown>, more: Partial<Hit<unknown>> = {}): Hit<unknown> => ({
  start: 10,
  end: 20,
  flow,
  because,
  certainty: 'stated',
  fields,
  ...more,
})

test('a commitment is named with its kind and strength, and needs no reason against it', () => {
  expect(meaningOf([hit('commitments/future@2', { kind: 'promise', strength: 'firm' })])).toEqual({
    takenFor: ['a commitment (promise, firm), by commitments/future@2'],
    noCommitment: null,
  })
})

test('of what gave way the reason is told, and of a statement what it is instead', () => {
  const { takenFor, noCommitment } = meaningOf([
    hit('commitments/future@2', { kind: 'promise' }, { lost: 'the act is denied' }),
    hit('statements/refusal@1', { kind: 'refusal' }),
    hit('times/day@1', { kind: 'day' }),
  ])
  expect(takenFor).toEqual(['a statement that is no commitment (refusal), by statements/refusal@1'])
  expect(noCommitment).toBe(
    'commitments/future@2 looked and gave way: the act is denied; it says what will not be done',
  )
})

test('a sentence in which no rule found anything says so; times and citations are no meaning of a sentence', () => {
  expect(meaningOf([hit('times/day@1', { kind: 'day' })])).toEqual({
    takenFor: ['nothing in particular'],
    noCommitment: 'no rule for commitments found its words here',
  })
})

test('a passage in pieces stands in the sentence of each piece', () => {
  const inPieces = hit(
    'commitments/list@1',
    {},
    {
      pieces: [
        { start: 0, end: 5 },
        { start: 40, end: 50 },
      ],
    },
  )
  expect(isIn(inPieces, flow, { start: 0, end: 8 })).toBe(true)
  expect(isIn(inPieces, flow, { start: 45, end: 60 })).toBe(true)
  expect(isIn(inPieces, flow, { start: 8, end: 40 })).toBe(false)
})
