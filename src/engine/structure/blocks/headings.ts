import { isAbbreviation } from '../../vocabulary/abbreviations.ts'

// «2. Geadviseerd besluit», «3.1 Politieke context», «IV. Slot», «Bijlage 2: Tabellen», «Hoofdstuk 5 Toezicht».
const NUMBERED =
  /^\**(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.|(?:Bijlage|Hoofdstuk|Paragraaf|Deel|Artikel) \d{1,3}[a-z]?[:.]?)[ \t\u00a0]+(?<title>[\p{Lu}«‘“"].*)$/u
const MAX_HEADING = 140

export interface HeadingParts {
  readonly number: string | null
  readonly title: string
  readonly level: number
}

/** Reads the number and the title of a heading; level is the depth of its number, 1 without one. */
export function headingParts(text: string): HeadingParts {
  const plain = text.replace(/^#{1,6} |\*\*/gu, '').trim()
  const groups = NUMBERED.exec(plain)?.groups
  if (!groups?.number || !groups.title) return { number: null, title: plain, level: 1 }
  const number = groups.number.replace(/[.:]$/, '')
  return { number, title: groups.title.trim(), level: /^[\d.]+$/.test(number) ? number.split('.').length : 1 }
}

export const isNumberedHeading = (text: string): boolean =>
  text.length <= MAX_HEADING && NUMBERED.test(text) && !endsSentence(text)

export const isBoldLine = (text: string): boolean => text.length <= MAX_HEADING + 4 && /^\*\*[^*]+\*\*$/u.test(text)

// «Den Haag, 12 december 2023» dates a letter.
const PLACE_AND_DAY = /, \d{1,2} \p{L}+ \d{4}$/u

// «Bent u bereid …?» is put to a minister; «Wat ging er mis?» may well stand above a section.
const ASKS_YOU =
  /^(?:\d{1,2}[.:]? )?(?:Bent|Kunt|Deelt|Heeft|Hebt|Wilt|Zult|Gaat|Herkent|Onderschrijft|Erkent|Ziet|Weet|Vindt) u /u

/** A short line with a capital and no stop at its end. Only its surroundings can say whether it is a heading. */
export const looksLikeHeading = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 100 &&
  /^[\p{Lu}\d«‘“"]/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !/[.,;:!…]$/u.test(text.slice(-1)) &&
  !(text.endsWith('?') && ASKS_YOU.test(text)) &&
  !PLACE_AND_DAY.test(text)

/** A period at the end of an abbreviation («4. N.v.t.») ends no sentence. */
export function endsSentence(text: string): boolean {
  // Only the end of a long line is looked at: a pattern tries every place before it.
  if (!/[.!?;:][”"’»)\]*]{0,4}$/u.test(text.slice(-5))) return false
  const word = /(\S{1,20})\.$/u.exec(text.slice(-24))?.[1]
  return word === undefined || !isAbbreviation(word, false) || text.length > 40
}
