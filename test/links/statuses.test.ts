import { expect, test } from 'vitest'
import type { Link, Place } from '../../src/links/link.ts'
import { Statuses } from '../../src/links/status/statuses.ts'

const place = (i: number): Place => ({
  ...{ name: `text-${i}`, document: `kst-1-${i}`, spans: [[0, 10]], text: '', fact: `f-${i}` },
})
const dayOf = (i: number): string => `20${String(30 + i).padStart(2, '0')}-03-14`
const documentOf = (i: number) => {
  const deadline = { interval: [dayOf(i), dayOf(i + 1)] as const }
  return { from: dayOf(i), to: dayOf(i), commitments: [{ place: place(i), fact: { deadline } }] }
}
const putOff = (earlier: number, later: number): Link => ({
  ...{ type: 'postpones', a: place(later), b: place(earlier), score: 0.9, because: ['links/test@1'] },
  progress: {
    ...{ promise: 'b', shows: 'postponed', rank: 1, from: dayOf(later), to: dayOf(later) },
    deadline: [dayOf(later), dayOf(later + 1)],
  },
})

test('promises that each of all later ones puts off are told in no time, and all as the last of them is', () => {
  const numbers = Array.from({ length: 60 }, (_, i) => i)
  const links = numbers.flatMap((i) => numbers.slice(i + 1).map((later) => putOff(i, later)))
  const statuses = new Statuses(numbers.map(documentOf), links)
  const told = statuses.on(dayOf(60))
  expect(told.map((it) => it.status)).toEqual([...numbers.slice(1).map(() => 'postponed'), 'open'])
  expect(told[0]?.deadlines.map((it) => it.setBy.name)).toEqual(numbers.map((i) => `text-${i}`))
  expect(told[0]?.because.length).toBeLessThan(3)
})
