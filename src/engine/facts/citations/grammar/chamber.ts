import type { Cursor } from './cursor.ts'

export type Chamber = 'TK' | 'EK' | 'VV'
export interface PrintedChamber {
  readonly chamber: Chamber
  /** How it is printed decides how much else must be there: «II» stands only behind a label. */
  readonly style: 'words' | 'letters' | 'roman'
}

const STYLES: readonly [RegExp, Chamber, PrintedChamber['style']][] = [
  [/(?:de\s)?Tweede\sKamer(?:\sder\sStaten[ -]?\s?Generaal)?(?!\p{L})/iuy, 'TK', 'words'],
  [/(?:de\s)?Eerste\sKamer(?:\sder\sStaten[ -]?\s?Generaal)?(?!\p{L})/iuy, 'EK', 'words'],
  [/Verenigde\sVergadering(?!\p{L})|VV(?![\p{L}\d])/uy, 'VV', 'letters'],
  [/(?:TK|T\.\s?K\.)(?![\p{L}\d])/uy, 'TK', 'letters'],
  [/(?:EK|E\.\s?K\.)(?![\p{L}\d])/uy, 'EK', 'letters'],
]

// Scanning misreads «II» as «11», «ll» or «Il»; digits are a chamber only before a comma or a year, else a dossier begins.
const ROMAN: readonly [RegExp, Chamber][] = [
  [/II(?![\p{L}\d])/iuy, 'TK'],
  [/I(?![\p{L}\d])/iuy, 'EK'],
  [/(?:[Il1]{2}|2)(?=\s?,\s?(?:\d{4}\s?[/-]|\D|\d\d[ .-]?\d{3}(?!\d))|\s(?:1[89]|20)\d\d\s?[/-])/y, 'TK'],
  [/1(?=\s?,\s?\d{4}\s?[/-]|\s(?:1[89]|20)\d\d\s?[/-])/y, 'EK'],
]

export function readChamber(cursor: Cursor): PrintedChamber | null {
  for (const [pattern, chamber, style] of STYLES) if (cursor.take(pattern)) return { chamber, style }
  return null
}

/** Also «II», «I» and what scanning makes of them: only behind a label such as «Kamerstukken». */
export function readChamberOrRoman(cursor: Cursor): PrintedChamber | null {
  const printed = readChamber(cursor)
  if (printed) return printed
  for (const [pattern, chamber] of ROMAN) if (cursor.take(pattern)) return { chamber, style: 'roman' }
  return null
}
