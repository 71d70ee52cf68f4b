import { isSpace } from '../../structure/view.ts'

const isSeparator = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011 || isSpace(unit)
const isUpper = (character: string): boolean => character !== character.toLowerCase()
const APOSTROPHES = "'’‘`"

/**
 * Whether a piece of text that has the letters of a name also has its capitals: a capital in the name is demanded, a small
 * letter may be either. Signs such as «&» must be the same, an apostrophe may have any form.
 */
export function hasCapitalsOf(name: string, text: string, at: number, end: number): boolean {
  let i = at
  for (const wanted of name) {
    if (isSeparator(wanted.charCodeAt(0))) continue
    while (i < end && isSeparator(text.charCodeAt(i))) i++
    const found = text[i++] ?? ''
    if (isUpper(wanted) ? !isUpper(found) : !/[\p{L}\p{N}]/u.test(wanted) && !isSameSign(wanted, found)) return false
  }
  return true
}

const isSameSign = (a: string, b: string): boolean => a === b || (APOSTROPHES.includes(a) && APOSTROPHES.includes(b))

const GOES_ON = /[\p{L}\p{N}]/u

/**
 * Whether a word ends here. A hyphen with a word behind it ends one: «IND-medewerkers» names the IND. A compound without a
 * hyphen does not («kabinetsreactie»), an address does not («regioplan.nl»), nor does a code («ECLI:NL:RVS:2015»).
 */
export function endsHere(text: string, end: number): boolean {
  const next = text[end] ?? ' '
  if (GOES_ON.test(next) || next === '@' || next === '_') return false
  if (next === ':') return !GOES_ON.test(text[end + 1] ?? ' ')
  return next !== '.' || !/\p{Ll}/u.test(text[end + 1] ?? ' ')
}

/** Whether a word begins here: not inside an address or code, and behind a note mark only when it is long enough to be sure. */
export function beginsHere(text: string, at: number, length: number): boolean {
  const previous = text[at - 1] ?? ' '
  if (/\p{N}/u.test(previous)) return length >= 5
  if (previous === '-' && /\p{L}/u.test(text[at - 2] ?? ' ')) return isUpper(text[at] ?? '')
  return !/[@_:]/.test(previous) && (previous !== '.' || text[at - 2] === '.')
}

// The plural of an abbreviation or of a noun, and the genitive.
const ENDING = /(?:['’]?s|['’]?en|n)(?![\p{L}\p{N}])/uy

/** Where the word ends with its ending: «erkend referenten», «SMP’s». */
export function endOfWord(text: string, end: number): number {
  ENDING.lastIndex = end
  return ENDING.test(text) ? ENDING.lastIndex : end
}
