import { matchAt } from './match.ts'

/** Calls `see` for every word, in order. A loop over code units: a regular expression is several times slower here. */
export function eachWord(text: string, see: (start: number, end: number) => void): void {
  let start = -1
  for (let i = 0; i < text.length; i++) {
    if (isWordUnit(text.charCodeAt(i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      see(start, i)
      start = -1
    }
  }
  if (start >= 0) see(start, text.length)
}

// The longest trigger is shorter; longer words need no look-up.
const LONGEST_TRIGGER = 24

const DAY_NUMBER = /^\d{1,2}$/
const YEAR_NUMBER = /^(?:1[5-9]|20|21)\d\d$/
const ORDINAL_NUMBER = /^\d{1,2}(?:e|de|ste)$/
const COUNT = /^\d{3}$/
const YEAR_PART = /^(?:19|20)\d\d[qkh][1-4]$/

/**
 * What a form's `triggers` can name: a word in lower case, or `#` (one or two digits), `##` (three), `#year`,
 * `#ordinal` as in `1e`, `#year-part` as in `2024Q3`. Empty for words no form begins with.
 */
export function triggerOf(text: string, start: number, end: number): string {
  if (end - start > LONGEST_TRIGGER) return ''
  const word = text.slice(start, end).toLowerCase()
  return isDigit(word.charCodeAt(0)) ? classOfNumber(word) : composed(word)
}

function classOfNumber(word: string): string {
  if (DAY_NUMBER.test(word)) return '#'
  if (YEAR_NUMBER.test(word)) return '#year'
  if (ORDINAL_NUMBER.test(word)) return '#ordinal'
  if (COUNT.test(word)) return '##'
  return YEAR_PART.test(word) ? '#year-part' : ''
}

/**
 * A quick test that lets all triggers through and stops most other words: by length and the low bits of the first and
 * last unit, which do not tell capitals from small letters. Making a string of every word costs more than all the forms.
 */
export function sieveOf(triggers: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const sieve = new Uint8Array(32 * 1024)
  for (const trigger of triggers) {
    for (const word of [trigger, trigger.normalize('NFD')]) sieve[keyOf(word, 0, word.length)] = 1
  }
  return (text, start, end) =>
    isDigit(text.charCodeAt(start)) || (end - start < 32 && sieve[keyOf(text, start, end)] === 1)
}

const keyOf = (text: string, start: number, end: number): number =>
  ((end - start) << 10) | ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

// "vóór" may come with combining accents, which PDF texts often have.
const composed = (word: string): string => (/[\u0300-\u036f]/.test(word) ? word.normalize('NFC') : word)

/** The end of the word that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at <= LONGEST_TRIGGER && isWordUnit(text.charCodeAt(end))) end++
  return end
}

// Letters of Latin scripts, Greek and Cyrillic, combining accents, digits; not × ÷, general punctuation or currency signs.
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
  return unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7
}

const ARTICLE = /(?:^|[^\p{L}\d])((?:(?:in|tijdens) )?(?:de|het) )$/iu

/** The start of the phrase whose noun begins at `start`: with the article before it, and the «in» or «tijdens» before that. */
export function withArticle(text: string, start: number): number {
  const before = ARTICLE.exec(text.slice(Math.max(0, start - 14), start))
  return start - (before?.[1]?.length ?? 0)
}

const FILLER =
  /(?:(?:in|op|per|aan|met|bij|tegen|rond) )?(?:(?:de|het) )?(?:(?:komende|aanstaande|volgende|afgelopen) (?=\p{L}{0,9}reces))?/iuy

/** Past "in", "op", "per" and articles: where the noun of a phrase begins. */
export function pastArticle(text: string, at: number): number {
  const filler = matchAt(FILLER, text, at)
  return filler ? filler.end : at
}

/** The triggers of a form, written as a text. */
export const wordsIn = (list: string): string[] => list.split(' ')
