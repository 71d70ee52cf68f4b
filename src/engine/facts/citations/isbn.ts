import { type Form, type Reading, type Scope, single } from './form.ts'
import { checkDigit13, isValidModulo11 } from './grammar/check-digit.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Books by ISBN.
 *
 * Reads: «ISBN 978-92-64-21650-1», ten digits (given as the thirteen they stand for), a bare «978-…» with hyphens.
 * Leaves alone: digits without label or hyphens, numbers whose check digit is wrong: they were misread.
 * Known problems: none known.
 */
export const isbn: Form = { rule: 'citations/isbn@1', triggers: ['isbn', '978', '979'], read: readIsbn }

const LABELLED = /(?:ISBN(?:-?1[03])?(?:-?nummer)?\s?:?\s?)((?:97[89][ -]?)?(?:\d[ -]?){9}[\dX])(?![\p{L}\d])/iuy
const BARE = /97[89]-(?:\d-?){9}\d(?![\p{L}\d-])/uy

function readIsbn(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const printed = cursor.take(LABELLED)?.[1] ?? cursor.take(BARE)?.[0]
  const isbn = printed && thirteenDigits(printed.replace(/[ -]/g, '').toUpperCase())
  return isbn ? single(at, cursor.at, { canonical: `isbn:${isbn}`, type: 'isbn' }) : null
}

function thirteenDigits(digits: string): string | null {
  if (digits.length === 13) return checkDigit13(digits) === digits[12] ? digits : null
  if (!isValidModulo11(digits)) return null
  const twelve = `978${digits.slice(0, 9)}`
  return twelve + checkDigit13(twelve)
}
