import type { Context } from '../../../context.ts'
import { before as textBefore } from '../match.ts'

/** Why four digits that could be a year are none; null when nothing speaks against it. */
export function whyNoYear(text: string, at: number, dated: readonly string[]): string | null {
  const before = textBefore(text, at, 80)
  const after = text.slice(at + 4, at + 44)
  if (TOUCHED_BEFORE.test(before) || TOUCHED_AFTER.test(after)) return 'part of a number or code'
  if (isAfterTimeWord(before)) return isCounted(after) && !/(?:in|sinds|jaar) $/iu.test(before) ? 'a number' : null
  return whyNoYearBy(before, after) ?? (isInName(before, text.slice(at, at + 4), dated) ? 'part of a name' : null)
}

function whyNoYearBy(before: string, after: string): string | null {
  // "Artikel 2019 2020 2021" is the head of a table.
  const isHead = /^ (?:19|20)\d\d(?!\d)/u.test(after)
  for (const [pattern, why] of isHead ? [] : BEFORE) if (pattern.test(before)) return why
  for (const [pattern, why] of AFTER) if (pattern.test(after)) return why
  return isCounted(after) || isChain(before, after) ? 'a number' : null
}

const TOUCHED_BEFORE = /(?:[\p{L}\p{N}_./:@#=?&§+€$£–-]|\d,|[A-Z]\()$/u
// "in 2019.7 Verschillende": the mark of a note after the full stop touches no number.
const TOUCHED_AFTER = /^(?:[_@:][\p{L}\p{N}]|,\d|\.(?!\d{1,3}(?:\s+\p{Lu}|\s*$))\d|[-‐‑–/]\d|[-‐‑]\p{L}| ?[%°‰²])/u

// Words after which four digits are a year unless they count something.
const isAfterTimeWord = (before: string): boolean =>
  /(?<![\p{L}])(?:in|sinds|vanaf|tot|tot en met|t\/m|voor|vóór|na|over|uit|van|eind|begin|medio|jaar|jaren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|voorjaar|najaar|zomer|winter|herfst) $/iu.test(
    before,
  )

const COUNTED =
  /^ ?(?:procent|euro|eur|mln|mld|miljoen|miljard|fte|uur|km|kilometer|meter|m2|kg|kilo|ton|hectare|ha|woorden|dagen|stuks|personen|mensen|migranten|vreemdelingen|asielzoekers|statushouders|vluchtelingen|studenten|kinderen|leerlingen|jongeren|huishoudens|inwoners|burgers|patiënten|werknemers|werkgevers|arbeidsmigranten|kennismigranten|gezinnen|aanvragen|verzoeken|zaken|dossiers|besluiten|vergunningen|meldingen|klachten|incidenten|woningen|huizen|plekken|plaatsen|opvangplekken|bedden|banen|gemeenten|bedrijven|organisaties|scholen|respondenten|deelnemers|leden|medewerkers|ambtenaren|militairen|agenten|keer|maal|stemmen|exemplaren|punten|pagina['’]s|bladzijden)(?![\p{L}\p{N}])/iu
const isCounted = (after: string): boolean => COUNTED.test(after)

// "088 2023 000", "ISBN 978 90 2022 123 4", "2022 000": groups of digits. Rows of a table hold such groups too, so a word must
// announce the others.
const isChain = (before: string, after: string): boolean =>
  /(?:^|\s)(?:0\d{1,3}|\+\d{1,3})[ -]$/u.test(before) || /^ 000(?!\d)/u.test(after) || ANNOUNCED.test(before)
const ANNOUNCED = /(?<!\p{L})(?:tel|telefoon|telefoonnummer|fax|isbn|issn|iban|kvk|bsn)[.:]? [\d -]{0,24}$/iu

const PLACE =
  'nrs?\\.?|no\\.|nummer|nummers|artikel|artikelen|art\\.|lid|onderdeel|paragraaf|par\\.|hoofdstuk|pagina|p\\.|pp\\.|blz\\.|bladzijde|randnummer|overweging|noot|voetnoot|dossier|dossiernummer|zaaknummer|kenmerk|referentie|postbus|telefoon|tel\\.|tel|toestel|fax|iso|nen|issn|isbn|versie|code|model|type|postcode|kamerstuk|fiche'
const JOURNAL =
  'Stcrt\\.?|Stb\\.?|Trb\\.?|Staatscourant|Staatsblad|Tractatenblad|PbEU|PbEG|PB|Pb|NJ|AB|JV|RV|NJB|AA|JB|RvdW|Kamerstukken|Kamerstukken (?:I|II|I/II)|Handelingen|Handelingen (?:I|II)|Aanhangsel'
const ACT_WORD = '\\p{L}*(?:wet|wetboek|besluit|verordening|regeling|verdrag|protocol|voorschrift|reglement|statuut)'
// Circulars about the municipal fund appear each May, September and December and are named by their year.
const CIRCULAR = '(?!mei|juni|september|december)\\p{L}*circulaire'
const ACT_SHORT = 'Vw|Vb|Vc|VV|Rva|Cw|CW|RPE|IB|OB|LB|Vpb|VPB|BPM|Wft|SWW'
const PROGRAMME = 'Agenda|Horizon|Visie|Vision|Europa|Europe|Koers|Perspectief|Roadmap'

const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:[€$£]|\b(?:eur|euro|usd)) ?$/iu, 'an amount'],
  [new RegExp(`(?<![\\p{L}])(?:${PLACE}):? ?$`, 'iu'), 'a number of something'],
  [/ISSN:? \d{4} ?[-–] ?$/iu, 'a number of something'],
  [new RegExp(`(?<![\\p{L}])(?:${JOURNAL}),? $`, 'u'), 'part of a citation'],
  [new RegExp(`(?<![\\p{L}])(?:${ACT_WORD}|${CIRCULAR}) $`, 'iu'), 'part of the name of an act'],
  [new RegExp(`(?<![\\p{L}])(?:${ACT_SHORT}) $`, 'u'), 'part of the name of an act'],
  [
    /(?<![\p{L}])(?:Wet|Rijkswet|Besluit|Regeling|Verordening|Kaderwet)(?: [\p{L}-]{1,30}){1,7}(?<! (?:post|ante|durante|afgerond|lopend|gestart|gepland|evaluatie|monitor|onderzoek|rapport)) $/u,
    'part of the name of an act',
  ],
  [
    /(?<![\p{L}])(?:ruim|bijna|zo[’']n|minstens|minimaal|maximaal|hooguit|hoogstens|meer dan|minder dan|slechts|nog geen|totaal van|totaal|aantal van|ten minste|tenminste) $/iu,
    'a number',
  ],
  [/(?<![\p{L}])om $/iu, 'a time of day'],
]

const ORGANISATION = 'EU|EC|EP|EK|TK|VN|VS|VK|UK|US|NL|OM|BZ|EZ|AZ|IB'
const AFTER: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^ ?(?!${ORGANISATION})[A-Z]{2}(?=$|[ ,;\\n]+(?:\\p{Lu}|$))`, 'u'), 'a postcode'],
  [/^, (?:nr\. )?(?!(?:19|20)\d\d(?!\d))\d{3,6}(?!\d)/u, 'part of a citation'],
]

// Programmes are named after the round year at which they aim; a "Strategische Evaluatie Agenda 2025" is an edition.
const endsWithProgramme = new RegExp(`(?<![\\p{L}])(?:${PROGRAMME}) $`, 'u')

function isInName(before: string, year: string, dated: readonly string[]): boolean {
  if (Number(year) % 5 === 0 && endsWithProgramme.test(before) && !/evaluatie[- ]?agenda $/iu.test(before)) return true
  return dated.some((name) => name.endsWith(year) && before.endsWith(name.slice(0, -year.length)))
}

/** The names in which a year is no time: of acts, and the document's own title, in which it only names the edition. */
export function namesWithYear({ field, document }: Pick<Context, 'field' | 'document'>): string[] {
  const names = field.acts.flatMap((act) => [...act.names, ...(act.abbreviations ?? [])])
  return [...names, document.title ?? ''].filter((name) => / (?:19|20)\d\d$/u.test(name))
}
