import { expect, test } from 'vitest'
import { isIsoDay } from '../../../engine/calendar/day.ts'
import { dayFrom, knownOf, queryOf, yearsFrom } from './ask.ts'

test('an address is read with care', () => {
  const query = queryOf(`http://x/?a=1&a=2&a=1&b=&c=${'x'.repeat(2_000)}`)
  expect(query.many('a')).toEqual(['1', '2'])
  expect([query.one('a'), query.one('b'), query.one('c'), query.one('d')]).toEqual([
    '1',
    undefined,
    undefined,
    undefined,
  ])
})

test('only a day of the calendar is a day', () => {
  expect(['2031-03-14', '2032-02-29', '2031-02-29', '2031-3-14', '', 'morgen'].map(isIsoDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(dayFrom('2031-02-30', '2030-01-01')).toBe('2030-01-01')
})

test('years and names that do not exist are not asked for', () => {
  expect(yearsFrom(['2031', '31', '20310', 'x'])).toEqual([2031])
  expect(knownOf(['b', 'x'], ['a', 'b'])).toEqual(['b'])
})
