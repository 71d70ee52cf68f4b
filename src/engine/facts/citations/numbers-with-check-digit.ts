import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * ISSN and ISBN. Their last digit is computed from the others: a number whose digit is wrong was misread and is no citation.
 *
 * Reads: «ISSN 0921 - 7371», «ISBN 978-92-64-21650-1», ISBN of ten digits (given as the thirteen it stands for), a bare
 * «978-…» with hyphens.
 * Leaves alone: numbers whose check digit is wrong, eight digits without the label ISSN.
 * Known problems: none known.
 */
export const issn: Form = { rule: 'citations/issn@1', triggers: ['issn', 'eissn'], read: readIssn }
export const isbn: Form = { rule: 'citations/isbn@1', triggers: ['isbn', '978', '979'], read: readIsbn }

const ISSN = /e?-?ISSN(?:-?nummer)?\s?:?\s?(\d{4})\s?-?\s?(\d{3}[\dX])(?![\p{L}\d])/iuy

function readIssn(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(ISSN)
  if (match === null) return null
  const [left = '', right = ''] = [match[1], match[2]?.toUpperCase()]
  if (!isValidModulo11(left + right)) return null
  return single(at, cursor.at, { canonical: `issn:${left}-${right}`, type: 'issn' })
}

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

// Weights count down to 1; X stands for ten.
function isValidModulo11(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (digits.length - i),
    0,
  )
  return sum % 11 === 0
}

function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
