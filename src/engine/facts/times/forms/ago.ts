import { yearOf } from '../../../calendar/day.ts'
import { monthOf, weekOf, year as yearPeriod } from '../../../calendar/periods.ts'
import { AMOUNT, type Amount, amountOf, move } from '../amounts.ts'
import type { OnDay, TimeForm } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { numberWordList } from '../numbers.ts'
import { asSeen } from '../today.ts'

/**
 * Reads: «drie jaar geleden», «twee maanden geleden», «een half jaar geleden»: the year, month or week so long
 * before the day of the document.
 * Leaves alone: «lang geleden», «enkele jaren geleden».
 * Known problems: people round; the year, month or week is a convention.
 */
export const ago: TimeForm = {
  rule: 'times/ago@1',
  triggers: ['#', 'anderhalf', 'half', ...numberWordList],
  read: ({ text, at, today }) => {
    const match = matchAt(AGO, text, at)
    const amount = match && amountOf(match.part)
    if (!match || !amount) return null
    return { start: at, end: match.end, kind: 'relative', ...asSeen(today, around(amount)), certainty: 'assumed' }
  },
}

const AGO = sticky(`${AMOUNT} (?:geleden|terug)`)

function around(amount: Amount): OnDay {
  return (today) => {
    const day = move(today, amount, -1)
    if (amount.unit === 'month') return amount.count % 12 === 0 ? yearPeriod(yearOf(day)) : monthOf(day)
    return amount.unit === 'week' ? weekOf(day) : [day, day]
  }
}
