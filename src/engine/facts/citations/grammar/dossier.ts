import type { Range } from '../../../structure/view.ts'
import type { Cursor } from './cursor.ts'

/** The number of a parliamentary dossier, as in `30573`, `36360-VI`, `21501-07` or `CXXIV`. */
export interface Dossier extends Range {
  readonly id: string
  /** The number of a Rijkswet, as in `R2064`: not part of the id. */
  readonly rijkswet: string | null
}

/** The first two digits that a dossier number can have, as triggers for forms that begin with one. */
export const DOSSIER_STARTS: readonly string[] = Array.from({ length: 30 }, (_, i) => String(i + 10))

const FIVE_DIGITS = /(\d\d)(?:\.|\s?-\s?|\s)?(\d{3})(?![\d]|\.\d{3})/y
// Numbers of four digits are from before 1970, and never look like a year.
const FOUR_DIGITS = /(?!1[89]\d\d|20\d\d)(\d{4})(?!\d)/y
const RIJKSWET = /\s?\(\s?(R)\s?(\d{3,4})\s?\)/y
const CHAPTER = /(?:\s?,?\s?hoofdstuk\s|[ .\n-]?)([IVX]{1,7}[A-H]?)(?![\p{L}\d'])/uy
// Budgets of funds have a letter instead of a chapter: «35 300 A, nr. 5». Elsewhere a lone letter is a paper of the Senate.
const FUND = /[ \n-]?([A-MS])(?=\s?,?\s?n(?:rs?|ummers?)(?!\p{L})|-\d)/uy
// The dossiers of the EU councils have a part of two digits; without a number behind it, it is itself the number.
const COUNCIL = /-\s?(\d\d)(?=\s?,?\s?n(?:rs?|ummers?)(?!\p{L})|-\s?\d|\s?,\s?\d{1,4}(?!\d))/uy
const COUNCIL_ALONE = /(?<=21[ .]?501)-\s?(\d\d)(?!\d)/y
const ROMAN_DOSSIER = /(?=[CLXVI]{2})([CLXVI]{2,9})(?=\s?,\s?(?:n(?:rs?|ummers?)\.?\s|[A-Z]{1,2}(?!\p{L})))/uy

export interface DossierStyles {
  readonly fourDigits: boolean
  readonly roman: boolean
}

export function readDossier(cursor: Cursor, styles: DossierStyles): Dossier | null {
  const start = cursor.at
  const base = readBase(cursor, styles)
  if (base === null) return null
  const before = cursor.take(RIJKSWET)
  const part = (cursor.take(CHAPTER) ?? cursor.take(FUND) ?? cursor.take(COUNCIL) ?? cursor.take(COUNCIL_ALONE))?.[1]
  const rijkswet = before ?? cursor.take(RIJKSWET)
  return {
    start,
    end: cursor.at,
    id: part === undefined ? base : `${base}-${part}`,
    rijkswet: rijkswet ? `R${rijkswet[2]}` : null,
  }
}

function readBase(cursor: Cursor, styles: DossierStyles): string | null {
  const five = cursor.take(FIVE_DIGITS)
  if (five) return `${five[1]}${five[2]}`
  const other = styles.fourDigits ? cursor.take(FOUR_DIGITS) : null
  return (other ?? (styles.roman ? cursor.take(ROMAN_DOSSIER) : null))?.[1] ?? null
}

const BETWEEN = /\s?,\s?(?:en\s)?|\s(?:en|&)\s|\s?\/\s?/y
const LABEL = /(?:(?:kamerstuk)?dossier(?:nummer|nr\.?)?s?\s)?/iy
const MAX_DOSSIERS = 20

/** One dossier or several: «32 824 en 29 279». A four-digit one may follow only another of that kind. */
export function readDossiers(cursor: Cursor, styles: DossierStyles): Dossier[] {
  cursor.take(LABEL)
  const dossiers: Dossier[] = []
  const first = readDossier(cursor, styles)
  if (first) dossiers.push(first)
  while (dossiers.length > 0 && dossiers.length < MAX_DOSSIERS) {
    const next = cursor.attempt((it) =>
      it.take(BETWEEN) ? readDossier(it, { fourDigits: first?.id.length === 4, roman: false }) : null,
    )
    if (next === null) break
    dossiers.push(next)
  }
  return dossiers
}
