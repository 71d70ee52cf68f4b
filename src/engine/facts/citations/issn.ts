import { type Form, type Reading, type Scope, single } from './form.ts'
import { isValidModulo11 } from './grammar/check-digit.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Serials by ISSN.
 *
 * Reads: «ISSN 0921 - 7371», «ISSN: 2434-561X».
 * Leaves alone: eight digits without the label, numbers whose check digit is wrong: they were misread.
 * Known problems: none known.
 */
export const issn: Form = { rule: 'citations/issn@1', triggers: ['issn', 'eissn'], read: readIssn }

const ISSN = /e?-?ISSN(?:-?nummer)?\s?:?\s?(\d{4})\s?-?\s?(\d{3}[\dX])(?![\p{L}\d])/iuy

function readIssn(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(ISSN)
  if (match === null) return null
  const [left = '', right = ''] = [match[1], match[2]?.toUpperCase()]
  if (!isValidModulo11(left + right)) return null
  return single(at, cursor.at, { canonical: `issn:${left}-${right}`, type: 'issn' })
}
