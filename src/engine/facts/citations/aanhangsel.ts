import type { Form, Reading, Scope, Target } from './form.ts'
import { readChamberOrRoman } from './grammar/chamber.ts'
import { Cursor } from './grammar/cursor.ts'
import { readNumberLabel, readNumbers } from './grammar/numbers.ts'
import { readPages } from './grammar/pages.ts'
import { compactYears, readSessionYear } from './grammar/session-year.ts'

/*
 * Written questions with their answers, printed in the Aanhangsel of the Handelingen.
 *
 * Reads: «Aanhangsel Handelingen II 2022/23, nr. 3649», «Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 1344»,
 * lists of numbers, the misprint «Aaanhangsel».
 * Leaves alone: «aanhangsel» without a parliamentary year and a number.
 * Known problems: without a chamber the Tweede Kamer is assumed, as it asks nearly all of them.
 */
export const aanhangsel: Form = {
  rule: 'citations/aanhangsel@1',
  triggers: ['aanhangsel', 'aaanhangsel', 'aanh'],
  read: readAanhangsel,
}

const LABEL =
  /a{1,2}anh(?:angsels?|\.)\s?(?:(?:van|bij|tot|der)\s)?(?:(?:de|het)\s)?(?:Handelingen|Hand\.)?\s?,?\s?(?:(?:van\s)?der?\s)?/iuy
const SEPARATOR = /\s?[,;:]?\s?/y

function readAanhangsel(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  if (cursor.take(LABEL) === null) return null
  const chamber = readChamberOrRoman(cursor)?.chamber ?? null
  cursor.take(SEPARATOR)
  const years = readSessionYear(cursor)
  if (years === null || years === 'wrong') return null
  cursor.take(SEPARATOR)
  const numbers = readNumbers(cursor, readNumberLabel(cursor))
  const prefix = `ah-${(chamber ?? 'TK').toLowerCase()}-${compactYears(years.years)}`
  const pages = readPages(cursor)
  const targets = numbers.map(
    (number, i): Target => ({
      start: i === 0 ? at : number.start,
      end: number.end,
      canonical: `${prefix}-${number.value}`,
      type: 'aanhangsel',
      sessionYear: years.years,
      pinpointPage: pages?.first ?? null,
      certainty: chamber === null ? 'assumed' : 'stated',
    }),
  )
  return targets.length === 0 ? null : { start: at, end: cursor.at, targets }
}
