import { expect, test } from 'vitest'
import { queryOf } from '../parts/list/ask.ts'
import { askCommitments } from './ask.ts'

test('what is not known is as if it was not asked', () => {
  const ask = askCommitments(queryOf('http://x/?op=2031-02-30&stand=gebroken&soort=wens&verloopt=ooit'), '2032-01-10')
  expect(ask).toMatchObject({ on: '2032-01-10', isOtherDay: false, statuses: [], kinds: [], due: undefined })
})

test('statuses come in the order of the site, whatever the order of the address', () => {
  const ask = askCommitments(queryOf('http://x/?stand=fulfilled&stand=open&op=2031-01-01'), '2032-01-10')
  expect([ask.statuses, ask.on, ask.isOtherDay]).toEqual([['open', 'fulfilled'], '2031-01-01', true])
})
