import type { Range } from '../../../structure/view.ts'
import type { Cursor } from './cursor.ts'

/** One number of a list or range, and where it stands. What a range only implies has the range itself as its place. */
export interface Numbered extends Range {
  readonly value: string
}

const LABEL = /(?:[Nn](?:r(s)?|ummer(s)?|o(s)?\.)|NR(S)?)(?!\p{L})\.?\s?:?\s?/uy
const NUMBER = /(?:(\d{1,5})([a-z]{0,2})|([A-Z]{1,3}))(?![\p{L}\d]|\.\d)/uy
// «nr. 3, 15 februari» and «nr. 3 en 5 leden» go on with something that is counted, not with a number of a paper.
const COUNTS =
  /\s?(?:%|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|jaren|maand|maanden|weken|dagen|uur|euro|miljoen|miljard|procent|(?:kamer)?leden|moties|personen|gemeenten)(?!\p{L})/iuy
const RANGE = /\s?-\s?|\s(?:t\/m|tot\sen\smet|tot)\s/y
const AND = /\s?,?\s(?:en|&)\s/y
const COMMA = /\s?[,;]\s?/y
const LIST_GOES_ON = /\s?[,;]\s?\d{1,5}(?:\s?[,;]\s?\d{1,5}){0,40}\s(?:en|&)\s\d/y
const ENDS = /\s?(?:$|[.,;:)\]»”"'\n]|\s(?:en|of|alsmede|van|bij)\s)/y
const MAX_NUMBERS = 200
// Longer ranges are misprints or page ranges: only their two ends are taken.
const MAX_RANGE = 60

export type NumberLabel = 'plural' | 'singular'

export function readNumberLabel(cursor: Cursor): NumberLabel | null {
  const match = cursor.take(LABEL)
  if (match === null) return null
  return match[1] || match[2] || match[3] || match[4] ? 'plural' : 'singular'
}

/** «4», «3a», «AB», «4-7», «2, 3 en 5»: the numbers behind a label, or without one a single number. */
export function readNumbers(cursor: Cursor, label: NumberLabel | null): Numbered[] {
  const numbers: Numbered[] = []
  const first = cursor.attempt(readNumber)
  if (first === null) return numbers
  numbers.push(first)
  while (label !== null && numbers.length < MAX_NUMBERS) {
    const more = cursor.attempt((it) => readMore(it, label, numbers.at(-1) as Numbered))
    if (more === null) break
    numbers.push(...more)
  }
  return numbers
}

function readNumber(cursor: Cursor): Numbered | null {
  const start = cursor.at
  const match = cursor.take(NUMBER)
  if (match === null || cursor.sees(COUNTS)) return null
  const value = match[3] ?? `${Number(match[1])}${match[2]}`
  return { start, end: cursor.at, value }
}

function readMore(cursor: Cursor, label: NumberLabel, last: Numbered): Numbered[] | null {
  if (cursor.take(RANGE)) {
    const end = readNumber(cursor)
    return end ? rangeOf(last, end) : null
  }
  const commaAllowed = label === 'plural' || cursor.sees(LIST_GOES_ON)
  if (!cursor.take(AND) && !(commaAllowed && cursor.take(COMMA))) return null
  const repeated = readNumberLabel(cursor)
  const next = readNumber(cursor)
  // Behind a singular «nr.» a second number without its own label must end there, or «nr. 3 en 5 anderen» would be two.
  const isSure = repeated !== null || label === 'plural' || cursor.sees(ENDS) || commaAllowed || cursor.sees(RANGE)
  return next && isSure ? [next] : null
}

function rangeOf(first: Numbered, last: Numbered): Numbered[] {
  const from = Number(first.value)
  const to = Number(last.value)
  const place = { start: first.start, end: last.end }
  if (!(to - from > 1 && to - from <= MAX_RANGE)) return [last]
  const between = Array.from({ length: to - from - 1 }, (_, i) => ({ ...place, value: String(from + i + 1) }))
  return [...between, last]
}
