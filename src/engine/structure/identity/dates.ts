import { isDay, isoDay } from '../../calendar/day.ts'
import { MONTH, monthNumber } from '../../vocabulary/months.ts'

const WRITTEN = new RegExp(`(?<day>\\d{1,2}) (?<month>${MONTH}) (?<year>(?:19|20)\\d{2})`, 'iu')
const NUMERIC = /\b(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>(?:19|20)\d{2})\b/u

export interface PrintedDay {
  readonly day: string
  /** Place in the text that was searched. */
  readonly start: number
  readonly end: number
}

/** The first day written out in a short text, as an ISO date; null when there is none or it does not exist. */
export function firstDay(text: string): PrintedDay | null {
  const match = WRITTEN.exec(text) ?? NUMERIC.exec(text)
  const groups = match?.groups
  if (!match || !groups?.day || !groups.month || !groups.year) return null
  const named = monthNumber(groups.month)
  const [year, month, day] = [Number(groups.year), named || Number(groups.month), Number(groups.day)]
  if (!isDay(year, month, day)) return null
  return { day: isoDay(year, month, day), start: match.index, end: match.index + match[0].length }
}
