import { year as yearPeriod } from '../../../calendar/periods.ts'
import type { TimeForm } from '../form.ts'
import { whyNoYear } from './year-near-misses.ts'

/**
 * Reads: a year in four digits, 1900 to 2100, also as the year a budget, a report or an edition is about. Leaves
 * alone, and says why: amounts, counts, postcodes, telephone and reference numbers, places in a text, years in
 * names of acts («Vreemdelingenwet 2000») and of programmes («Agenda 2030»), years in citations («Stcrt. 2022,
 * 19587»).
 * Known problems: a bare count without a noun («in totaal 2015») and a room number look like years.
 */
export const year: TimeForm = {
  rule: 'times/year@1',
  triggers: ['#year'],
  read: ({ text, at, datedNames }) => {
    const number = Number(text.slice(at, at + 4))
    const lost = whyNoYear(text, at, datedNames) ?? (number < 1900 || number > 2100 ? 'too far off' : null)
    const reading = { start: at, end: at + 4, kind: 'year', interval: yearPeriod(number), certainty: 'stated' } as const
    return lost === null ? reading : { lost, ...reading }
  },
}
