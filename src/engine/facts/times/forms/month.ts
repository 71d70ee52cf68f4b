import { month as monthPeriod } from '../../../calendar/periods.ts'
import { MONTH, monthNumber, monthTriggers, SHORT_MONTH } from '../../../vocabulary/months.ts'
import type { Site, TimeForm, Yearly } from '../form.ts'
import { before, DASH, matchAt, sticky } from '../match.ts'
import { yearRefAt } from '../year-ref.ts'
import { inItsYear } from '../yearly.ts'

/**
 * Reads: «januari 2023», «jan. 2023», «mei ’24», «mei van dit jaar», «mei jl.», and a month without a year («in
 * mei»).
 * Leaves alone: abbreviations without a year («jan» is a name), compounds («meicirculaire», «mei-akkoord»), names
 * with a capital in the middle of a sentence.
 * Known problems: at the start of a sentence a name such as «Mei» is read as a month.
 */
export const month: TimeForm = {
  rule: 'times/month@1',
  triggers: monthTriggers,
  read: (site) => {
    const named = monthAt(site.text, site.at)
    if (named && isCompound(site.text, named.end)) return null
    const end = named?.end ?? matchAt(SHORT, site.text, site.at)?.end
    if (end === undefined) return null
    const year = yearRefAt(site.text, end)
    if (year === null && (named === null || isName(site))) return null
    const yearly = named?.yearly ?? inMonth(monthNumber(site.text.slice(site.at, end)))
    return inItsYear(site, { start: site.at, end: year?.end ?? end }, yearly, year?.ref ?? null)
  },
}

const FULL = sticky(MONTH)
const SHORT = new RegExp(`${SHORT_MONTH}(?=[ ’'-])`, 'iuy')
const COMPOUND = new RegExp(`[-‐‑](?!${MONTH})\\p{L}`, 'iuy')

/** The month named in full at a place, and where its name ends. */
export function monthAt(text: string, at: number): { yearly: Yearly; end: number } | null {
  const match = matchAt(FULL, text, at)
  return match && { yearly: inMonth(monthNumber(text.slice(at, match.end))), end: match.end }
}

const isCompound = (text: string, end: number): boolean => matchAt(COMPOUND, text, end) !== null

const STARTS_SENTENCE = new RegExp(`(?:^|[.!?:;\\n»“"(–•] ?|${DASH} )$`, 'u')

function isName(site: Site): boolean {
  const first = site.text[site.at] ?? ''
  return first !== first.toLowerCase() && !STARTS_SENTENCE.test(before(site.text, site.at, 2))
}

const inMonth = (number: number): Yearly => ({
  kind: 'month',
  certainty: 'stated',
  in: (year) => monthPeriod(year, number),
})
