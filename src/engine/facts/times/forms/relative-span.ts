import { AMOUNT, amountOf, move } from '../amounts.ts'
import type { OnDay, TimeForm } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { asSeen } from '../today.ts'
import { withArticle } from '../words.ts'

/**
 * Reads: «de komende drie maanden», «in de afgelopen vijf jaar», «de laatste twee jaar», «de eerstvolgende zes
 * weken»: from or to the day of the document.
 * Leaves alone: «de laatste drie maanden van 2024» and the last months of anything else; without a number see
 * vague.
 * Known problems: none known.
 */
export const relativeSpan: TimeForm = {
  rule: 'times/relative-span@1',
  triggers: [
    'komende',
    'aankomende',
    'volgende',
    'eerstvolgende',
    'afgelopen',
    'vorige',
    'voorbije',
    'laatste',
    'voorgaande',
  ],
  read: ({ text, at, today }) => {
    const match = matchAt(SPAN, text, at)
    const amount = match && amountOf(match.part)
    if (!match || !amount || matchAt(OF_SOMETHING, text, match.end)) return null
    const isAhead = /komend|volgend/iu.test(match.part('which'))
    const onDay: OnDay = isAhead ? (day) => [day, move(day, amount, 1)] : (day) => [move(day, amount, -1), day]
    const certainty = amount.unit === 'working day' ? 'assumed' : 'derived'
    return { start: withArticle(text, at), end: match.end, kind: 'relative', ...asSeen(today, onDay), certainty }
  },
}

const SPAN = sticky(
  `(?<which>(?:aan)?komende|volgende|eerstvolgende|afgelopen|vorige|voorbije|laatste|voorgaande) (?:periode van )?${AMOUNT}`,
)
const OF_SOMETHING = / (?:van|voor|vóór) (?!dit |deze )/iuy
