import { DASH, matchAt, sticky } from './match.ts'

/** The year that belongs to a month, a quarter, a season … as the text gives it. */
export type YearRef =
  | { readonly kind: 'year'; readonly year: number }
  /** Counted from the year of the document: 0 for "dit jaar". */
  | { readonly kind: 'offset'; readonly years: number }
  /** "jl.", "aanstaande". */
  | { readonly kind: 'direction'; readonly direction: 'last' | 'next' }
  | { readonly kind: 'every' }

export interface YearRefMatch {
  readonly ref: YearRef
  readonly end: number
}

// "mei 2022,5" holds no year; "mei 2022.5 Daarna" does, with the mark of a note.
const NUMBERED = sticky(
  `(?:(?: ?${DASH} ?)| )?(?:(?:van|in) )?(?:het (?:kalender|begrotings|boek)?jaar )?(?<year>(?:1[5-9]|20|21)\\d\\d)(?!,\\d|\\.(?!\\d{1,3}(?:\\s+\\p{Lu}|\\s*$))\\d)`,
)
const SHORT = sticky(" ?[’'‘](?<short>\\d\\d)")
const RELATIVE = sticky(
  ' (?:(?:van|in) )?(?:het )?(?<which>dit|lopende?|huidige?|volgende?|komende?|aankomende?|nieuwe|vorige?|verleden|afgelopen|voorgaande?) (?:kalender|begrotings|boek)?jaar',
)
const PAST = / (?:jl\.?|j\.l\.|ll\.|l\.l\.|jongstleden)(?![\p{L}\p{N}])/iuy
const COMING = / (?:a\.s\.|aanstaande)(?![\p{L}\p{N}])/iuy
const EVERY = sticky(' van (?:elk|ieder) (?:kalender)?jaar')

/** The year that follows a month, quarter … at `at`, null when none does. */
export function yearRefAt(text: string, at: number): YearRefMatch | null {
  const numbered = matchAt(NUMBERED, text, at)
  if (numbered) return { ref: { kind: 'year', year: Number(numbered.part('year')) }, end: numbered.end }
  const short = matchAt(SHORT, text, at)
  if (short) return { ref: { kind: 'year', year: shortYear(short.part('short')) }, end: short.end }
  return relativeYearAt(text, at)
}

function relativeYearAt(text: string, at: number): YearRefMatch | null {
  const relative = matchAt(RELATIVE, text, at)
  if (relative) return { ref: { kind: 'offset', years: yearOffset(relative.part('which')) }, end: relative.end }
  const past = matchAt(PAST, text, at)
  if (past) return { ref: { kind: 'direction', direction: 'last' }, end: past.end }
  const coming = matchAt(COMING, text, at)
  if (coming) return { ref: { kind: 'direction', direction: 'next' }, end: coming.end }
  const every = matchAt(EVERY, text, at)
  return every ? { ref: { kind: 'every' }, end: every.end } : null
}

const OF_THE_YEAR =
  /(?: van)? het (?:kalender)?jaar(?! (?:\d|(?:daar\p{L}*|erop|erna|ervoor|na|waarin|dat|t)(?![\p{L}\p{N}])))(?![\p{L}\p{N}])/iuy

/** As `yearRefAt`, and "van het jaar", which after "eind" or "tweede helft" means the year of the document. */
export function yearRefOrTheYearAt(text: string, at: number): YearRefMatch | null {
  const named = yearRefAt(text, at)
  if (named) return named
  const theYear = matchAt(OF_THE_YEAR, text, at)
  return theYear ? { ref: { kind: 'offset', years: 0 }, end: theYear.end } : null
}

/** -1, 0 or 1 for the words that place a year or another period beside the document's own. */
export function yearOffset(word: string): number {
  if (/^(?:dit|deze|lopend|huidig)/iu.test(word)) return 0
  return /^(?:vorig|verleden|afgelopen|voorgaand)/iu.test(word) ? -1 : 1
}

// ’69 is 2069 and ’70 is 1970: texts of this field look back further than they look ahead.
const shortYear = (digits: string): number => Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
