import type { Form, Reading, Scope, Target } from './form.ts'
import { readChamberOrRoman } from './grammar/chamber.ts'
import { Cursor } from './grammar/cursor.ts'
import { type Pages, readPages } from './grammar/pages.ts'
import { compactYears, readSessionYear } from './grammar/session-year.ts'

/*
 * Verbatim reports of the chambers.
 *
 * Reads: since 1 January 2011 by meeting and item («Handelingen II 2018/19, nr. 52, item 7, p. 3-41»), before by pages
 * («Handelingen II 2005/06, nr. 61, p. 3902-3948», «Handelingen II 1988/89, blz. 39-2410»).
 * Leaves alone: «Handelingen» without a parliamentary year; the Aanhangsel, which has a form of its own.
 * Known problems: one page of an old report lies somewhere in the range that its id names, so the id made here is a
 * first guess until the resolver finds the range; reports of committees (UCV, OCV) and those cited with a dossier have
 * no id.
 */
export const handelingen: Form = {
  rule: 'citations/handelingen@1',
  triggers: ['handelingen'],
  read: readHandelingen,
}

const LABEL = /handelingen(?!\p{L})\s?,?\s?(?:(?:van\s)?der?\s)?/iuy
const COMMITTEE = /(?:UCV|OCV|WGO|NO)(?!\p{L})/uy
const SEPARATOR = /\s?[,;:]?\s?/y
const DOSSIER = /(\d\d)[ .]?(\d{3})(?!\d)\s?,\s?/y
const MEETING = /(?:nrs?\.?|nummer)\s?(\d{1,3})(?![\d/-])|(\d{1,3})(?=\s?,\s?item)|(\d{1,3})-(\d{1,3})(?=\s?(?:-\d|[,.;)]|$))/iy
const ITEM = /\s?,?\s?item\s?(\d{1,3})(?!\d)/iy
// Around 1990 a page was cited with the meeting before it: «39-2410» is page 2410 of meeting 39.
const MEETING_AND_PAGE = /\s?,?\s?(?:blz|pp?|pag)\.?\s?(\d{1,3})-(\d{3,5})(?!\d)/iy
const FIRST_PER_ITEM = 2010

interface Report {
  readonly chamber: 'tk' | 'ek' | 'vv' | null
  readonly years: string
  readonly meeting: string | null
  readonly item: string | null
  readonly pages: Pages | null
  readonly isCommittee: boolean
  readonly dossier: string | null
}

function readHandelingen(at: number, { passage }: Scope): Reading | null {
  if (/aanhangsel[^.;\n]{0,15}$/i.test(passage.text.slice(Math.max(0, at - 30), at))) return null
  const cursor = new Cursor(passage.text, at)
  cursor.take(LABEL)
  const isCommittee = cursor.take(COMMITTEE) !== null
  const chamber = readChamberOrRoman(cursor)?.chamber ?? null
  cursor.take(SEPARATOR)
  const years = readSessionYear(cursor)
  if (years === null || years === 'wrong') return null
  cursor.take(SEPARATOR)
  const dossier = cursor.take(DOSSIER)
  const end = { value: cursor.at }
  const report = readPlace(cursor, {
    chamber: chamber === null ? null : (chamber.toLowerCase() as 'tk' | 'ek' | 'vv'),
    years: years.years,
    isCommittee,
    dossier: dossier ? `${dossier[1]}${dossier[2]}` : null,
  }, end)
  return report.meeting === null && report.pages === null
    ? null
    : { start: at, end: cursor.at, targets: [targetOf(at, end.value, report)] }
}
