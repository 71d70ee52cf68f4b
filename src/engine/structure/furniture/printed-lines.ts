import type { ZoneKind } from '../flow.ts'

/**
 * Lines that printers of parliamentary papers put on every page, whatever the document is about.
 * The footer ends in the page number after a space: `36 360 VI, nr. 1 284` is number 1, page 284.
 */
export const FOOTER =
  /^(?:[’']s[-‑]Gravenhage (?<printYear>\d{4}) )?(?<chamber>Tweede|Eerste) Kamer, vergaderjaar (?<years>\d{4}[-–]\d{4}), (?<dossiers>[\dA-Z .,()/-]{4,60}?), (?:nr\. )?(?<number>\d{1,5}[a-z]{0,2}|[A-Z]{1,3})(?: (?<page>\d{1,4}))?$/u

/** The imprint at the foot of a first page: identifier, ISSN, place and year. */
const IMPRINTS: readonly RegExp[] = [
  /^(?:kst|ah|h|kv|blg|stcrt|stb|trb|nds|ag)-[\w-]{3,40}$/,
  // Numbers of the printer and its name on papers of 1995 to 2011.
  /^KST\d{4,7}$/,
  /^\d{4}t?k?e?kst[\w-]{3,24}$/,
  /^Sdu Uitgevers(?: B\.?V\.?)?$/,
  /^ISSN \d{4} ?- ?\d{3}[\dX]$/,
  /^[’']s[-‑]Gravenhage \d{4}$/u,
]
const PAGE_NUMBERS: readonly RegExp[] = [
  /^(?:Pagina|Blad|Page) \d{1,4}(?:(?: (?:van|of) | ?\/ ?)\d{1,4})?$/i,
  // «Onze referentie: 2023-12 Pagina 2 van 3»
  /^\p{Lu}[^.?!]{2,90} (?:Pagina|Blad) \d{1,4} (?:van|of|\/) \d{1,4}$/u,
  /^[-–] ?\d{1,4} ?[-–]$/u,
  // «2022/2023» and «2022/23» are years.
  /^(?!(?:19|20)\d\d ?\/ ?(?:19|20)?\d\d$)\d{1,4} ?\/ ?\d{1,4}$/,
]

/** The kind of furniture that a line is by its own words, else null. `line` has its white space folded and none at its ends. */
export function printedKind(line: string): ZoneKind | null {
  if (line.length > 160) return null
  if (/vergaderjaar/.test(line) && FOOTER.test(line)) return 'page_footer'
  if (IMPRINTS.some((pattern) => pattern.test(line))) return 'imprint'
  if (PAGE_NUMBERS.some((pattern) => pattern.test(line))) return 'page_number'
  return null
}
