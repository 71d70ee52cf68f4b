import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, addYears, numberOfDay } from '../../src/engine/calendar/day.ts'
import { dayLater, dayNumber, rounded } from '../../src/rules/decide/arithmetic.ts'
import { choose } from '../../src/rules/versions/choice.ts'
import { saidChoice } from '../../src/rules/versions/said.ts'
import { heldOn, timelineOf } from '../../src/rules/versions/timeline.ts'
import { example, schemes } from './example.ts'
import { boundsOf, scheme } from './random.ts'

const amounts = example.parameters.find((it) => it.id === 'income_from_30')?.versions ?? []
const open = example.parameters.find((it) => it.id === 'waters')?.versions ?? []

const days: [day: string, value: unknown, said: string][] = [
  ['2017-12-31', 'not_begun', 'the first version begins on 2018-01-01'],
  ['2018-01-01', 30000, 'the version from 2018-01-01'],
  ['2018-12-31', 30000, 'up to 2018-12-31'],
  ['2019-01-01', 'hole', 'a hole between 2018-12-31 and 2020-01-01'],
  ['2019-12-31', 'hole', 'a hole between'],
  ['2020-01-01', 2000, 'holds'],
  ['2021-12-31', 2050, 'holds'],
  ['2022-06-30', 2101, 'holds'],
  ['2022-07-01', 'end_unknown', 'it certainly did up to 2022-06-30'],
  ['2035-01-01', 'end_unknown', 'not known'],
]
for (const [day, value, said] of days)
  test(`on ${day} the amount is ${value}, and it says why`, () => {
    const choice = choose(amounts, day)
    expect(choice.kind === 'version' ? choice.version.value : choice.why).toBe(value)
    expect(saidChoice(choice).en).toContain(said)
    expect(saidChoice(choice).nl).not.toBe(saidChoice(choice).en)
  })

test('an open end holds for ever, and what ended stays ended', () => {
  expect(choose(open, '2199-12-31').kind).toBe('version')
  const ended = choose(example.rules[0]?.versions ?? [], '2023-01-01')
  expect(ended).toMatchObject({ kind: 'none', why: 'ended' })
  expect(saidChoice(ended).en).toContain('the last one ended on 2022-12-31')
})

test('what is proposed decides nothing, also on a day for which nothing else is known', () => {
  const proposed = amounts.filter((it) => it.status === 'proposed')
  expect(proposed).toHaveLength(1)
  expect(choose(proposed, '2025-01-01')).toMatchObject({ kind: 'none', why: 'none' })
})

test('an unknown beginning: sure from the first day it was seen, not before', () => {
  const versions = [{ from: 'unknown', seenFrom: '2015-03-01', to: '2016-02-29' }] as const
  expect(choose(versions, '2015-02-28')).toMatchObject({ kind: 'none', why: 'start_unknown' })
  expect(choose(versions, '2015-03-01').kind).toBe('version')
  expect(choose(versions, '2016-03-01')).toMatchObject({ kind: 'none', why: 'ended' })
  // Without such a day only the last one is sure.
  expect(choose([{ from: 'unknown', to: '2016-02-29' }], '2016-02-28')).toMatchObject({ why: 'start_unknown' })
  expect(choose([{ from: 'unknown', to: '2016-02-29' }], '2016-02-29').kind).toBe('version')
})

test('as known on a day: a value made known later is not there yet', () => {
  const [, year2021] = ['2020-11-14', '2020-11-15'].map((day) => {
    const known = schemes
      .asKnownOn(day)
      .get(example.id)
      ?.parameters.find((it) => it.id === 'income_from_30')
    return choose(known?.versions ?? [], '2021-05-01').kind
  })
  expect(year2021).toBe('version')
  const before = schemes.asKnownOn('2020-11-14').get(example.id)?.parameters[0]
  expect(choose(before?.versions ?? [], '2021-05-01')).toMatchObject({ kind: 'none', why: 'hole' })
})

test('the timeline says of every day what choosing among the versions says', () => {
  fc.assert(
    fc.property(scheme, (one) => {
      const around = boundsOf(one).flatMap((it) => [-1, 0, 1].map((by) => addDays(it, by)))
      for (const { versions } of one.parameters) {
        const timeline = timelineOf(versions)
        for (const day of around) {
          const choice = choose(versions, day)
          expect(heldOn(timeline, numberOfDay(day))).toBe(choice.kind === 'version' ? choice.version : null)
        }
      }
    }),
    { seed: 20261122, numRuns: 40 },
  )
})

test('days are counted as the calendar counts them', () => {
  const day = fc.integer({ min: -200_000, max: 200_000 }).map((it) => addDays('1970-01-01', it))
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (it, amount) => {
      expect(dayNumber(it)).toBe(numberOfDay(it))
      expect(dayLater(dayNumber(it), amount, 'months')).toBe(numberOfDay(addMonths(it, amount)))
      expect(dayLater(dayNumber(it), amount, 'weeks')).toBe(numberOfDay(addDays(it, 7 * amount)))
    }),
    { seed: 20261122 },
  )
  expect(dayLater(dayNumber('2024-02-29'), 1, 'years')).toBe(numberOfDay(addYears('2024-02-29', 1)))
  // However far, a day keeps a year of four digits.
  expect(dayLater(dayNumber('2024-02-29'), 1e9, 'years')).toBe(numberOfDay('9999-12-31'))
  expect(dayLater(dayNumber('2024-02-29'), -1e12, 'days')).toBe(numberOfDay('0001-01-01'))
})

test('a half is rounded away from zero, whatever binary makes of it', () => {
  expect([1.005 * 1000, 2.5, -2.5, 4048 * 1.0348, 0.5].map(rounded)).toEqual([1005, 3, -3, 4189, 1])
})
