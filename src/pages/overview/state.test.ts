import { expect, test } from 'vitest'
import type { Answer } from './advice.ts'
import { saidOnce } from './advice.ts'
import { type Fated, stateOf } from './state.ts'

const answer = (document: string, stance: Answer['stance'], at: number): Answer => ({
  stance,
  place: {
    document,
    fact: null,
    text: '',
    name: 'a.txt',
    page: 1,
    spans: [[at, at + 9]],
  } as unknown as Answer['place'],
})
const promise = (status: string, due: string | null, isAnswer: boolean): Fated =>
  ({ fate: { status, due, evidence: [] }, isAnswer }) as unknown as Fated
const ADOPTS = [answer('kst-1', 'adopts', 0)]

test('«neem ik over» without a term gives way to the promise that says how', () => {
  expect(stateOf(ADOPTS, [promise('open', null, true), promise('fulfilled', '2036-01-01', false)])).toBe('fulfilled')
})

test('an answer that names its own term counts, whatever else is promised', () => {
  const late = promise('deadline_passed_no_evidence', '2036-01-01', true)
  expect(stateOf(ADOPTS, [late, promise('fulfilled', null, false)])).toBe('deadline_passed_no_evidence')
})

test('a letter says a stance once, another letter and another stance are told as well', () => {
  const [first, again, other, later] = [
    answer('kst-1', 'adopts', 0),
    answer('kst-1', 'adopts', 50),
    answer('kst-1', 'explores', 90),
    answer('kst-2', 'adopts', 0),
  ]
  expect(saidOnce([first, again, other, later])).toEqual([first, other, later])
})
