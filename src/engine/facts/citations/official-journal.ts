import type { CitationType } from '../fact.ts'
import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Places in the Official Journal of the European Union, and documents of the Commission.
 *
 * Reads: «PbEU 2021, L 382/1», «PbEU 2010, L 180», «PB L 382 van 28/10/2021, p. 1–38», «PbEU L, 2024/1346» (numbered per
 * act since October 2023), «COM(2016) 127 final».
 * Leaves alone: «PbEU» without a series and number; «PB L 382» without a year has no id.
 * Known problems: which CELEX number a COM document has depends on what it is, so its id is its own name and stays
 * unresolved unless a list of known ids decides.
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

export const commissionDocument: Form = {
  rule: 'citations/commission-document@1',
  triggers: ['com', 'swd', 'sec', 'join'].flatMap((series) => [`${series}(`, `${series} (`]),
  read: readCommissionDocument,
}

const DOCUMENT =
  /(COM|SWD|SEC|JOIN)\s?\(\s?((?:19|20)\d\d)\s?\)\s?(\d{1,4})(?!\d)(?:\s?(?:final|def(?:initief|\.)?)(?!\p{L}))?/uy
const SECTOR_FIVE: Readonly<Record<string, readonly string[]>> = {
  COM: ['PC', 'DC'],
  SWD: ['SC'],
  SEC: ['SC'],
  JOIN: ['JC'],
}

function readCommissionDocument(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(DOCUMENT)
  if (match === null) return null
  const [, series = '', year, number = ''] = match
  const candidates = (SECTOR_FIVE[series] ?? []).map((kind) => `CELEX:5${year}${kind}${number.padStart(4, '0')}`)
  return single(at, cursor.at, {
    canonical: `${series}(${year})${Number(number)}`,
    type: 'eu_legislation',
    resolution: 'unresolved',
    details: { candidates: candidates.join(' ') },
  })
}
