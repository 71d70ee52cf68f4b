import { halfYear as halfYearPeriod } from '../../../calendar/periods.ts'
import type { TimeForm, Yearly } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { ordinalOf, ordinalTriggers } from '../numbers.ts'
import { withArticle } from '../words.ts'
import { yearRefOrTheYearAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «in de tweede helft van 2019», «eerste helft volgend jaar», «1e halfjaar 2024», «in het eerste halfjaar»,
 * «H2 2024», «tweede jaarhelft».
 * Leaves alone: «de eerste helft» of anything but a year.
 * Known problems: none known.
 */
export const halfYear: TimeForm = {
  rule: 'times/half-year@1',
  triggers: [...ordinalTriggers, 'laatste', 'h1', 'h2'],
  read: (site) => {
    const match = matchAt(IN_WORDS, site.text, site.at) ?? matchAt(IN_CODE, site.text, site.at)
    if (!match) return null
    const year = yearRefOrTheYearAt(site.text, match.end)
    if (!year && !/jaar|jaarhelft/iu.test(match.part('noun'))) return null
    const range = { start: withArticle(site.text, site.at), end: year?.end ?? match.end }
    return inItsYear(site, range, inHalf(numberIn(match.part('which'))), year?.ref ?? null)
  },
}

const IN_WORDS = sticky('(?<which>eerste|tweede|laatste|[12](?:e|ste|de)) (?<noun>helft|jaarhelft|half ?jaar)')
const IN_CODE = sticky('H(?<which>[12])(?<noun>)')

const numberIn = (written: string): number =>
  written.toLowerCase() === 'laatste' ? 2 : ordinalOf(written) || Number(written)

const inHalf = (number: number): Yearly => ({
  kind: 'half_year',
  certainty: 'stated',
  in: (year) => halfYearPeriod(year, number),
})
