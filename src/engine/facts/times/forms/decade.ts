import { years } from '../../../calendar/periods.ts'
import type { TimeForm } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { numberOf } from '../numbers.ts'
import { withArticle } from '../words.ts'

/**
 * Reads: «de jaren negentig», «jaren ’80», «jaren 90».
 * Leaves alone: «jaren» with full years after it, which are read as years.
 * Known problems: the century is always the last one that fits a text of our time: «jaren twintig» is read as the
 * 2020s.
 */
export const decade: TimeForm = {
  rule: 'times/decade@1',
  triggers: ['jaren'],
  read: ({ text, at }) => {
    const match = matchAt(DECADE, text, at)
    if (!match) return null
    const tens = match.part('words')
      ? numberOf(match.part('words'))
      : Number(match.part('digits') || match.part('digits2'))
    const first = tens + (tens < 30 ? 2000 : 1900)
    const range = { start: withArticle(text, at), end: match.end }
    return { ...range, kind: 'year_range', interval: years(first, first + 9), certainty: 'assumed' }
  },
}

const DECADE = sticky(
  "jaren (?:(?<words>tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|[’'‘](?<digits>\\d0)|(?<digits2>[1-9]0))(?! (?:procent|%|jaar))",
)
