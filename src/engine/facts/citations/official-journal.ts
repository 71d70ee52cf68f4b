import type { CitationType } from '../fact.ts'
import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Places in the Official Journal of the European Union.
 *
 * Reads: «PbEU 2021, L 382/1», «PbEU 2010, L 180», «PB L 382 van 28/10/2021, p. 1–38», «PbEU L, 2024/1346» (numbered per
 * act since October 2023).
 * Leaves alone: «PbEU» without a series and number; «PB L 382» without a year has no id.
 * Known problems: the date on which the numbering per act began is not checked against the year.
 */
export const officialJournal: Form = {
  rule: 'citations/official-journal@1',
  triggers: ['pbe', 'pb'],
  read: readJournal,
}

const LABEL = /Pb\s?(?:EU|EG|EC)?(?![\p{L}])\.?\s?,?\s?/iuy
const YEAR_FIRST = /((?:19|20)\d\d)\s?,?\s?(?:nr\.?\s?)?([LC])\s?(\d{1,4})(?:\s?\/\s?(\d{1,5}))?(?!\d)/y
const SERIES_FIRST = /(?:nr\.?\s?)?([LC])\s?(\d{1,4})(?:\s?\/\s?(\d{1,5}))?(?!\d|\/)/y
const DATE = /\s?,?\s?(?:van|d\.d\.)\s?\d{1,2}[ ./-](?:\d{1,2}[ ./-]|\p{Ll}{3,9}\s)((?:19|20)\d\d)/uy
const PAGE = /\s?,?\s?(?:p|pp|blz|bladzijde)\.?\s?(\d{1,5})/iy
const PER_ACT = /([LC])(?:\s?,\s?|\s)((?:20)\d\d)\s?\/\s?(\d{1,5})(?!\d)/y

function readJournal(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  if (cursor.take(LABEL) === null) return null
  const perAct = cursor.take(PER_ACT)
  if (perAct) return place(at, cursor, `OJ:${perAct[1]}:${perAct[2]}/${Number(perAct[3])}`)
  const first = cursor.take(YEAR_FIRST)
  if (first) return place(at, cursor, journalId(first[2], first[1], first[3], first[4]))
  const series = cursor.take(SERIES_FIRST)
  if (series === null) return null
  const year = cursor.take(DATE)?.[1]
  const page = series[3] ?? cursor.take(PAGE)?.[1]
  return place(at, cursor, year === undefined ? null : journalId(series[1], year, series[2], page))
}

const journalId = (series?: string, year?: string, number?: string, page?: string): string =>
  `OJ:${series}:${year}:${Number(number)}${page === undefined ? '' : `:${Number(page)}`}`

const place = (start: number, cursor: Cursor, canonical: string | null): Reading => {
  const type: CitationType = 'official_journal'
  return single(start, cursor.at, { canonical, type, resolution: canonical === null ? 'unresolved' : 'explicit' })
}
