import type { Form, Reading, Scope } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { DOSSIER_STARTS, readDossier } from './grammar/dossier.ts'
import { readPieces } from './grammar/pieces.ts'

/*
 * A parliamentary paper without any label: only the dossier and the number.
 *
 * Reads: «(29 861, nr. 99)», «36 360-VI, nr. 12», also as the second half of «Kamerstuk 30 573, nr. 171 en 29 861, nr. 34».
 * Leaves alone: a dossier without «nr.», what is itself a number («nr. 21 407, BNB»), amounts of money, thousands.
 * Known problems: a five-digit house number or file number followed by «nr.» would be read.
 */
export const kamerstukBare: Form = {
  rule: 'citations/kamerstuk-bare@1',
  triggers: DOSSIER_STARTS,
  read: readBare,
}

const LOOKS_LIKE_ONE =
  /[123]\d[ .\n]?\d{3}(?!\d)(?:[ .-]?(?:[IVX]{1,6}[A-H]?|[A-M]|\d\d))?(?:\s?\(R\s?\d+\))?\s?,?\s?n(?:rs?|ummers?)(?!\p{L})/uy
// Behind a year that is none («2019-2022,») nothing is sure any more.
const NOT_BEHIND = /(?:nrs?\.?|nummers?|rekening|[€$£]|[\d./-])\s?$|\d,$|\d{4}[/-]\d{2,4},\s$/i

function readBare(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  if (!cursor.sees(LOOKS_LIKE_ONE) || isPartOfNumber(passage.text, at)) return null
  const dossier = readDossier(cursor, { fourDigits: false, roman: false })
  if (dossier === null || Number(dossier.id.slice(0, 5)) > MAX_DOSSIER) return null
  return readPieces(cursor, { start: at, labelled: false, isAttachment: false, chamber: null, years: null }, [dossier])
}

// Dossiers are numbered on since 1968 and reached 36 000 in 2022.
const MAX_DOSSIER = 40_000

export const isPartOfNumber = (text: string, at: number): boolean =>
  NOT_BEHIND.test(text.slice(Math.max(0, at - 14), at))
