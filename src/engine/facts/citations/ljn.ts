import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Judgments by the number that Dutch courts used until 2013.
 *
 * Reads: «LJN AB1234», «LJ-nummer AF3483», «LJN-nr. AJ4938», «ELRO ZD 1846».
 * Leaves alone: two letters and four digits without a label.
 * Known problems: the court is not in the number, so the ECLI it later became cannot be made from it.
 */
export const ljn: Form = { rule: 'citations/ljn@1', triggers: ['ljn', 'lj', 'elro'], read: readLjn }

const LJN = /(?:LJN?|ELRO)(?:\s?-\s?|\s)?(?:nummer|nr\.?)?\s?:?\s?([A-Z]{2})\s?(\d{4})(?![\p{L}\d])/iuy

function readLjn(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(LJN)
  return match && single(at, cursor.at, { canonical: `ljn:${match[1]?.toUpperCase()}${match[2]}`, type: 'case_law' })
}
