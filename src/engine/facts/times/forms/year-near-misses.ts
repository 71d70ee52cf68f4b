import type { Context } from '../../../context.ts'
import { before as textBefore } from '../match.ts'
import { wordsIn } from '../words.ts'

/** Why four digits that could be a year are none; null when nothing speaks against it. */
export function whyNoYear(text: string, at: number, dated: readonly string[]): string | null {
  const before = textBefore(text, at, 80)
  const after = text.slice(at + 4, at + 44)
  if (TOUCHED_BEFORE.test(before.slice(-2)) || TOUCHED_AFTER.test(after)) return 'part of a number or code'
  const word = lastWord(before)
  const key = word.toLowerCase()
  if (timeWords.has(key)) return COUNTED.test(after) && !surestTimeWords.has(key) ? 'a number' : null
  // "Artikel 2019 2020 2021" is the head of a table.
  const why = HEAD.test(after) ? null : whyNoYearAfter(before, word)
  return (
    why ?? whyNoYearBefore(before, after) ?? (isInName(before, text.slice(at, at + 4), dated) ? 'part of a name' : null)
  )
}

// An opening bracket after capitals is that of "COM(2022) 123".
const TOUCHED_BEFORE = /(?:[\p{L}\p{N}_./:@#=?&§+–-]|\d,|\p{Lu}\()$/u
// "in 2019.7 Verschillende": the mark of a note after the full stop touches no number.
const TOUCHED_AFTER = /^(?:[_@:][\p{L}\p{N}]|,\d|\.(?!\d{1,3}(?:\s+\p{Lu}|\s*$))\d|[-‐‑–/]\d|[-‐‑]\p{L}|\+| ?[%°‰²])/u
const HEAD = /^ (?:19|20)\d\d(?!\d)/u

/** The last run of characters without a space, provided one space follows it. */
function lastWord(before: string): string {
  if (!before.endsWith(' ')) return ''
  return before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).replace(/^[("«‘“’'[]+/u, '')
}

const surestTimeWords = new Set(wordsIn('in sinds jaar jaren eind begin medio'))
const timeWords = new Set([
  ...surestTimeWords,
  ...wordsIn('vanaf tot met t/m voor vóór na over uit van kwartaal voorjaar najaar zomer winter herfst'),
  ...wordsIn('januari februari maart april mei juni juli augustus september oktober november december'),
])

const COUNTED = new RegExp(
  `^ ?(?:${[
    'procent|euro|eur|mln|mld|miljoen|miljard|fte|uur|km|kilometer|meter|m2|kg|kilo|ton|hectare|ha|woorden|dagen|stuks',
    'personen|mensen|migranten|vreemdelingen|asielzoekers|statushouders|vluchtelingen|studenten|kinderen|leerlingen',
    'jongeren|huishoudens|inwoners|burgers|patiënten|werknemers|werkgevers|arbeidsmigranten|kennismigranten|gezinnen',
    'aanvragen|verzoeken|zaken|dossiers|besluiten|vergunningen|meldingen|klachten|incidenten|woningen|huizen|plekken',
    'plaatsen|opvangplekken|bedden|banen|gemeenten|bedrijven|organisaties|scholen|respondenten|deelnemers|leden',
    'medewerkers|ambtenaren|militairen|agenten|keer|maal|stemmen|exemplaren|punten|bladzijden',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

const currency = new Set(wordsIn('€ $ £ eur euro usd'))
const places = new Set(
  wordsIn(
    'nr nrs no nummer nummers artikel artikelen art lid onderdeel paragraaf par hoofdstuk pagina p pp blz bladzijde ' +
      'randnummer overweging noot voetnoot dossier dossiernummer zaaknummer kenmerk referentie postbus telefoon tel ' +
      'toestel fax iso nen issn isbn versie code model type postcode kamerstuk fiche zaal ruimte lokaal kamernummer om',
  ),
)
const journals = new Set(
  wordsIn(
    'Stcrt Stb Trb Staatscourant Staatsblad Tractatenblad PbEU PbEG PB Pb NJ AB JV RV NJB AA JB RvdW Kamerstukken ' +
      'Handelingen Aanhangsel',
  ),
)
const actAbbreviations = new Set(wordsIn('Vw Vb Vc VV Rva Cw CW RPE IB OB LB Vpb VPB BPM Wft SWW'))
const ACT_WORD = /(?:wet|wetboek|besluit|verordening|regeling|verdrag|protocol|voorschrift|reglement|statuut)$/iu
// Circulars about the municipal fund appear each May, September and December and are named by their year.
const CIRCULAR = /^(?!mei|juni|september|december)\p{L}*circulaire$/iu
const quantity = new Set(
  wordsIn("ruim bijna minstens minimaal maximaal hooguit hoogstens slechts tenminste totaal zo’n zo'n"),
)

function whyNoYearAfter(before: string, word: string): string | null {
  const key = word.toLowerCase().replace(/[.:,]+$/u, '')
  if (currency.has(key) || /[€$£]$/u.test(before)) return 'an amount'
  if (places.has(key)) return 'a number of something'
  if (journals.has(word.replace(/[.,]+$/u, '')) || REFERENCE.test(before.slice(-20))) return 'part of a citation'
  if (ACT_WORD.test(word) || CIRCULAR.test(word) || actAbbreviations.has(word) || isInLongName(before)) return ACT
  return quantity.has(key) || QUANTITY.test(before.slice(-14)) ? 'a number' : null
}

const ACT = 'part of the name of an act'
const REFERENCE = /(?:Kamerstukken|Handelingen) (?:I|II|I\/II),? $/u
const QUANTITY = /(?:meer dan|minder dan|nog geen|totaal van|aantal van|ten minste) $/iu

// "Wet inkomstenbelasting 2001", but not "Wet arbeid vreemdelingen ex post 2022", a row of a planning.
const LONG_NAME =
  /(?<!\p{L})(?:Wet|Rijkswet|Besluit|Regeling|Verordening|Kaderwet)(?: [\p{L}-]{1,30}){1,7}(?<! (?:post|ante|durante|afgerond|lopend|gestart|gepland|evaluatie|monitor|onderzoek|rapport)) $/u
const isInLongName = (before: string): boolean =>
  /Wet |wet |Besluit |Regeling |Verordening /u.test(before) && LONG_NAME.test(before)

// Two capitals with another capital or nothing after them; these abbreviations stand in running text.
const POSTCODE = /^ ?(?!EU|EC|EP|EK|TK|VN|VS|VK|UK|US|NL|OM|BZ|EZ|AZ|IB)[A-Z]{2}(?=$|[ ,;\n]+(?:\p{Lu}|$))/u
const NUMBER_OF_ISSUE = /^, (?:nr\. )?(?!(?:19|20)\d\d(?!\d))\d{3,6}(?!\d)/u
// "088 2023 000", "ISBN 978 90 2022 123 4". Rows of a table hold such groups too, so a word must announce the others.
const DIALLED = /(?:^|\s)(?:0\d{1,3}|\+\d{1,3})[ -]$/u
const ANNOUNCED = /(?<!\p{L})(?:tel|telefoon|telefoonnummer|fax|isbn|issn|iban|kvk|bsn)[.:]? [\d -]{0,24}$/iu

function whyNoYearBefore(before: string, after: string): string | null {
  if (POSTCODE.test(after)) return 'a postcode'
  if (NUMBER_OF_ISSUE.test(after)) return 'part of a citation'
  if (COUNTED.test(after) || /^ 000(?!\d)/u.test(after)) return 'a number'
  return /[\d ] ?$/u.test(before.slice(-2)) && (DIALLED.test(before.slice(-6)) || ANNOUNCED.test(before.slice(-40)))
    ? 'a number of something'
    : null
}

// Programmes are named after the round year at which they aim; a "Strategische Evaluatie Agenda 2025" is an edition.
const PROGRAMME = /(?<!\p{L})(?:Agenda|Horizon|Natura|Visie|Vision|Europa|Europe|Koers|Perspectief|Roadmap) $/u

function isInName(before: string, year: string, dated: readonly string[]): boolean {
  if (Number(year) % 5 === 0 && PROGRAMME.test(before.slice(-14)) && !/evaluatie[- ]?agenda $/iu.test(before))
    return true
  return dated.some((name) => name.endsWith(year) && before.endsWith(name.slice(0, -year.length)))
}

/** The names in which a year is no time: of acts, and the document's own title, in which it only names the edition. */
export function namesWithYear({ field, document }: Pick<Context, 'field' | 'document'>): readonly string[] {
  const title = document.title
  return title !== null && endsInYear(title) ? [...actsWithYear(field), title] : actsWithYear(field)
}

const endsInYear = (name: string): boolean => / (?:19|20)\d\d$/u.test(name)

// Every note and every line of furniture is a flow of its own: the names of a field are looked through once.
const known = new WeakMap<Context['field'], readonly string[]>()

function actsWithYear(field: Context['field']): readonly string[] {
  const names =
    known.get(field) ?? field.acts.flatMap((act) => [...act.names, ...(act.abbreviations ?? [])]).filter(endsInYear)
  known.set(field, names)
  return names
}
