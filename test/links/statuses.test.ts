import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import type { Link, Place, Shows } from '../../src/links/link.ts'
import { ALWAYS, type StatusPeriod, StatusPeriods } from '../../src/links/status/periods.ts'
import type { CommitmentStatus, StatusDocument } from '../../src/links/status/status.ts'
import { Statuses } from '../../src/links/status/statuses.ts'
import { Traced } from '../../src/links/status/traced.ts'

const place = (i: number): Place => ({
  ...{ name: `text-${i}`, document: `kst-1-${i}`, spans: [[0, 10]], text: `Belofte ${i}.`, fact: `f-${i}` },
})
const promise = (i: number, from: string | null, due: string | null): StatusDocument => ({
  ...{ from, to: from },
  commitments: [{ place: place(i), fact: { deadline: due === null ? null : { interval: [null, due] } } }],
})
const tells = (earlier: number, later: number, shows: Shows, from: string, term: string | null): Link => ({
  type: shows === 'postponed' ? 'postpones' : shows === 'repeated' ? 'repeats' : 'fulfilment',
  ...{ a: place(later), b: place(earlier), score: 0.9, because: ['links/test@1'] },
  progress: { promise: 'b', shows, rank: 1, from, deadline: term === null ? null : [null, term] },
})

test('promises that each of all later ones puts off are told in no time, and all as the last of them is', () => {
  const numbers = Array.from({ length: 60 }, (_, i) => i)
  const dayOf = (i: number): string => `20${30 + i}-03-14`
  const links = numbers.flatMap((i) =>
    numbers.slice(i + 1).map((later) => tells(i, later, 'postponed', dayOf(later), dayOf(later + 1))),
  )
  const documents = numbers.map((i) => promise(i, dayOf(i), dayOf(i + 1)))
  const told = new Statuses(documents, links).on(dayOf(60))
  expect(told.map((it) => it.status)).toEqual([...numbers.slice(1).map(() => 'postponed'), 'open'])
  expect(told[0]?.deadlines.map((it) => it.setBy.name)).toEqual(numbers.map((i) => `text-${i}`))
})

const DAYS = 60
const day = (n: number): string => addDays('2031-01-01', n)
const some = fc.integer({ min: 0, max: 5 })
const days = fc.integer({ min: 0, max: DAYS })
const shows = fc.constantFrom<Shows>('fulfilled', 'partially', 'in_progress', 'postponed', 'repeated', 'withdrawn')
const anyPromises = fc.array(fc.tuple(days, fc.option(days)), { minLength: 6, maxLength: 6 })
const anyLinks = fc.array(fc.tuple(some, some, shows, fc.option(days)), { maxLength: 12 })

/** Promises of later and later letters; what is told of one stands in a later letter. */
function made(
  promises: readonly (readonly [number, number | null])[],
  links: typeof anyLinks extends fc.Arbitrary<infer T> ? T : never,
) {
  const begins = promises.map(([begin]) => begin).sort((a, b) => a - b)
  const dayIf = (n: number | null) => (n === null ? null : day(n))
  return {
    documents: promises.map(([, due], i) => promise(i, day(begins[i] ?? 0), dayIf(due))),
    links: links.flatMap(([one, other, what, term]) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
      const isLater = (begins[earlier] ?? 0) < (begins[later] ?? 0)
      return isLater ? [tells(earlier, later, what, day(begins[later] ?? 0), dayIf(term))] : []
    }),
  }
}

/** The days around all others, from the one on which the promise was made. */
const asked = (from: string | null): string[] =>
  Array.from({ length: DAYS + 3 }, (_, n) => day(n - 1)).filter((on) => on >= (from ?? ALWAYS))

/** A day that no period holds, or two, gives another number of answers than one. */
const stored = (periods: Iterable<StatusPeriod>, on: string) =>
  [...periods].filter((it) => it.from <= on && on < it.to).map(({ status, isLate, due }) => ({ status, isLate, due }))

const computed = (it: CommitmentStatus | undefined | null) =>
  it ? [{ status: it.status, isLate: it.isLate, due: it.deadlines.at(-1)?.interval[1] ?? null }] : []

test('the periods of a status say of every day what is said when that day is asked for', () => {
  fc.assert(
    fc.property(anyPromises, anyLinks, (promises, told) => {
      const { documents, links } = made(promises, told)
      const periods = new StatusPeriods(new Traced(documents, links))
      const statuses = new Statuses(documents, links)
      for (const { from, commitments } of documents)
        for (const it of commitments)
          expect(asked(from).map((on) => stored(periods.of(it.place), on))).toEqual(
            asked(from).map((on) => computed(statuses.statusOf(it.place, on))),
          )
    }),
    { numRuns: 300 },
  )
})
