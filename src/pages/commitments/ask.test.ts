import { expect, test } from 'vitest'
import { queryOf } from '../parts/list/ask.ts'
import { askCommitments, periodOf } from './ask.ts'

const periods: [given: string, period: readonly [string, string] | null][] = [
  ['2027', ['2027-01-01', '2027-12-31']],
  ['2027-Q1', ['2027-01-01', '2027-03-31']],
  ['2027K4', ['2027-10-01', '2027-12-31']],
  ['2028-02', ['2028-02-01', '2028-02-29']],
  ['2027-03-14', ['2027-03-14', '2027-03-14']],
  ['2027-01..2027-06', ['2027-01-01', '2027-06-30']],
  ['2027..2026', null],
  ['2027-13', null],
  ['2027-Q5', null],
  ['2026..2027..2028', null],
  ['morgen', null],
]
for (const [given, period] of periods) test(`a period: ${given}`, () => expect(periodOf(given)).toEqual(period))

test('what is not known is as if it was not asked', () => {
  const ask = askCommitments(queryOf('http://x/?op=2031-02-30&stand=gebroken&soort=wens&verloopt=ooit'), '2032-01-10')
  expect(ask).toMatchObject({ on: '2032-01-10', isOtherDay: false, statuses: [], kinds: [], due: undefined })
})

test('statuses come in the order of the site, whatever the order of the address', () => {
  const ask = askCommitments(queryOf('http://x/?stand=fulfilled&stand=open&op=2031-01-01'), '2032-01-10')
  expect([ask.statuses, ask.on, ask.isOtherDay]).toEqual([['open', 'fulfilled'], '2031-01-01', true])
})
