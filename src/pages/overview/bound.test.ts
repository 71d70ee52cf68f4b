import { expect, test } from 'vitest'
import type { RegisterFact } from '../../register/contract.ts'
import type { Advice } from './advice.ts'
import { boundTo } from './bound.ts'
import type { OverviewSource } from './source.ts'

const fact = (id: string, kind: string, start: number, text: string): RegisterFact =>
  ({ documentId: 'kst-1', id, kind, start, text }) as unknown as RegisterFact

/** The promises that follow an answer at the beginning of a letter. */
function behind(facts: readonly RegisterFact[]): string[] {
  const advice = {
    fact: { documentId: 'rapport', id: 'advice' },
    restated: [],
    answers: [{ stance: 'adopts', place: { document: 'kst-1', name: 'a.txt', fact: 'r', spans: [[0, 20]] } }],
  } as unknown as Advice
  const source = { facts, links: [], documents: new Map() } as unknown as OverviewSource
  const bounds = boundTo([advice], source, () => [])
  return [...bounds.values()].flat().map((it) => `${it.how} ${it.fact.id}`)
}

test('what is promised behind an answer follows from it, also where it is read as an answer as well', () => {
  const facts = [
    fact('again', 'reactions', 30, 'Ik zal dit loket openen.'),
    fact('how', 'commitments', 30, 'Ik zal dit loket openen.'),
  ]
  expect(behind(facts)).toEqual(['follows how'])
})

test.each([
  ['Over de beslistermijn ben ik in gesprek.', []],
  ['Over de voortgang bericht ik u in mei.', ['follows how']],
  ['Over de uitkomst hiervan bericht ik u in mei.', ['follows how']],
])('a promise that names its own matter in front does not: %s', (text, expected) => {
  expect(behind([fact('how', 'commitments', 30, text)])).toEqual(expected)
})
