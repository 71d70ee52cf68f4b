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
const MEETING =
  /(?:nrs?\.?|nummer)\s?(\d{1,3})(?![\d/-])|(\d{1,3})(?=\s?,\s?item)|(\d{1,3})-(\d{1,3})(?=\s?(?:-\d|[,.;)]|$))/iy
const ITEM = /\s?,?\s?item\s?(\d{1,3})(?!\d)/iy
// Around 1990 a page was cited with the meeting before it: «39-2410» is page 2410 of meeting 39.
const MEETING_AND_PAGE = /\s?,?\s?(?:blz|pp?|pag)\.?\s?(\d{1,3})-(\d{3,5})(?!\d)/iy
const FIRST_PER_ITEM = 2010

interface Head {
  readonly chamber: string | null
  readonly years: string
  /** A committee, or a dossier before the number: such reports have no id of this kind. */
  readonly isElsewhere: boolean
}
interface Place {
  readonly meeting: string | null
  readonly item: string | null
  readonly pages: Pages | null
  /** Where the citation ends without its pages. */
  readonly endWithoutPages: number
}

function readHandelingen(at: number, { passage }: Scope): Reading | null {
  if (IN_AANHANGSEL.test(passage.text.slice(Math.max(0, at - 30), at))) return null
  const cursor = new Cursor(passage.text, at)
  const head = readHead(cursor)
  const place = head && readPlace(cursor)
  if (head === null || place === null || (place.meeting === null && place.pages === null)) return null
  // The pages of an old report are what identifies it, so they belong to the passage.
  const end = isPerItem(head, place) ? place.endWithoutPages : cursor.at
  return { start: at, end: cursor.at, targets: [{ start: at, end, ...targetOf(head, place) }] }
}

const IN_AANHANGSEL = /aanhangsel[^.;\n]{0,15}$/i

function readHead(cursor: Cursor): Head | null {
  cursor.take(LABEL)
  const isCommittee = cursor.take(COMMITTEE) !== null
  const chamber = readChamberOrRoman(cursor)?.chamber ?? null
  cursor.take(SEPARATOR)
  const years = readSessionYear(cursor)
  if (years === null || years === 'wrong') return null
  cursor.take(SEPARATOR)
  const isElsewhere = cursor.take(DOSSIER) !== null || isCommittee
  return { chamber: chamber?.toLowerCase() ?? null, years: years.years, isElsewhere }
}

function readPlace(cursor: Cursor): Place {
  const old = cursor.take(MEETING_AND_PAGE)
  if (old && Number(old[2]) - Number(old[1]) > MAX_PAGES) {
    const pages = { first: Number(old[2]), all: String(old[2]) }
    return { meeting: old[1] as string, item: null, pages, endWithoutPages: cursor.at }
  }
  if (old) cursor.at = old.index
  const meeting = cursor.take(MEETING)
  const item = meeting?.[4] ?? cursor.take(ITEM)?.[1] ?? null
  const endWithoutPages = cursor.at
  return {
    meeting: meeting?.[1] ?? meeting?.[2] ?? meeting?.[3] ?? null,
    item,
    pages: readPages(cursor),
    endWithoutPages,
  }
}

// A report of one debate is at most about this long; a larger step is from a meeting's number to a page's.
const MAX_PAGES = 200

const isPerItem = (head: Head, place: Place): boolean =>
  place.item !== null && place.meeting !== null && Number(head.years.slice(0, 4)) >= FIRST_PER_ITEM

function targetOf(head: Head, place: Place): Omit<Target, 'start' | 'end'> {
  const canonical = head.isElsewhere ? null : idOf(head, place)
  const isGuess =
    head.chamber === null || (canonical !== null && !isPerItem(head, place) && !/-/.test(place.pages?.all ?? ''))
  return {
    canonical,
    type: 'handelingen',
    resolution: canonical === null ? 'unresolved' : 'explicit',
    sessionYear: head.years,
    pinpointPage: place.pages?.first ?? null,
    certainty: isGuess ? 'assumed' : 'stated',
    details: {
      ...(place.meeting ? { meeting: place.meeting } : {}),
      ...(place.pages ? { pages: place.pages.all } : {}),
    },
  }
}

function idOf(head: Head, place: Place): string | null {
  const report = `h-${head.chamber ?? 'tk'}-${compactYears(head.years)}`
  if (isPerItem(head, place)) return `${report}-${place.meeting}-${place.item}`
  const range = /^(\d+)(?:-(\d+))?/.exec(place.pages?.all ?? '')
  return range ? `${report}-${range[1]}-${range[2] ?? range[1]}` : null
}
