import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Cases of the EU courts by their number.
 *
 * Reads: «C-550/16», «T-12/05», «C-924/19 PPU».
 * Leaves alone: «C-1/2», «C-2020/1», numbers inside a longer one.
 * Known problems: of «C-148/13 tot en met C-150/13» only the two ends are read.
 */
const DIGITS = Array.from({ length: 9 }, (_, i) => i + 1)

export const euCase: Form = {
  rule: 'citations/eu-case@1',
  triggers: DIGITS.flatMap((digit) => [`c-${digit}`, `t-${digit}`]),
  read: readEuCase,
}

// The year has two digits and the number has no more than four, so «C-2020/1» and «T-1» are something else.
const EU_CASE = /([CT])-(\d{1,4})\/(\d\d)(?:\s?(PPU|P|R))?(?![\p{L}\d/])/uy

function readEuCase(at: number, { passage }: Scope): Reading | null {
  if (/[\w/-]/.test(passage.text[at - 1] ?? ' ')) return null
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(EU_CASE)
  return match && single(at, cursor.at, { canonical: `${match[1]}-${match[2]}/${match[3]}`, type: 'case_law' })
}
