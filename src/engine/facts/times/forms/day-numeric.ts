import { isDay, isoDay } from '../../../calendar/day.ts'
import type { Reading, TimeForm } from '../form.ts'
import { before, type Match, matchAt } from '../match.ts'

/**
 * Reads: days in digits: «01-07-2024», «1/7/2024», «1.7.2024», «2024-07-01»; with two digits for the year only
 * after a word that announces a date («d.d. 3-5-21»).
 * Leaves alone: numbers of sections, telephones, web addresses and references that merely look like one.
 * Known problems: the American order (month first) is never tried.
 */
export const dayNumeric: TimeForm = {
  rule: 'times/day-numeric@1',
  triggers: ['#', '#year'],
  read: ({ text, at }) => {
    if (!looksNumeric(text, at) || !standsFree(text, at)) return null
    const match = matchAt(DAY_FIRST, text, at) ?? matchAt(YEAR_FIRST, text, at)
    if (match) return isSectionNumber(text, at, match) ? null : read(match, Number(match.part('year')))
    const short = matchAt(SHORT_YEAR, text, at)
    return short && isAnnounced(text, at) ? read(short, 2000 + Number(short.part('year'))) : null
  },
}

const AFTER = '(?![\\p{L}\\p{N}_]|[-/.:][\\p{L}\\p{N}])'
const DAY_FIRST = new RegExp(
  `(?<day>\\d{1,2})(?<mark>[-‐‑–/.])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)${AFTER}`,
  'uy',
)
const YEAR_FIRST =
  /(?<year>(?:19|20)\d\d)[-‐‑](?<month>\d\d)[-‐‑](?<day>\d\d)(?![\p{N}_]|[-/.:][\p{L}\p{N}]|[a-su-z])/uy
const SHORT_YEAR = new RegExp(`(?<day>\\d{1,2})(?<mark>[-‐‑/])(?<month>\\d{1,2})\\k<mark>(?<year>\\d\\d)${AFTER}`, 'uy')

// Most numbers are left here, by what follows their digits.
const NUMERIC = /\d{1,4}[-‐‑–/.]\d/y
function looksNumeric(text: string, at: number): boolean {
  NUMERIC.lastIndex = at
  return NUMERIC.test(text)
}

const standsFree = (text: string, at: number): boolean => !/[\p{L}\p{N}_./:@#=?&§-]$/u.test(before(text, at, 1))

const isAnnounced = (text: string, at: number): boolean =>
  /(?:d\.?d\.?|datum:?|op|per|van|tot|uiterlijk|vóór|voor|vanaf|sinds) $/iu.test(before(text, at, 12))

// "artikel 1.7.2024" and "paragraaf 2.1.2020" are places in a text.
const isSectionNumber = (text: string, at: number, match: Match): boolean =>
  match.part('mark') === '.' &&
  /(?:artikel|art\.?|paragraaf|par\.?|hoofdstuk|bijlage|versie|§) ?$/iu.test(before(text, at, 12))

function read(match: Match, year: number): Reading | null {
  const [month, number] = [Number(match.part('month')), Number(match.part('day'))]
  if (!isDay(year, month, number)) return null
  const day = isoDay(year, month, number)
  return { start: match.start, end: match.end, kind: 'day', interval: [day, day], certainty: 'stated' }
}
