import { type Flow, sentenceAt } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import { before } from './match.ts'

/** Where a date without a year lies from the document: the next such day or the last. */
export type Direction = 'next' | 'last'

// A sentence may be as long as a document whose reader found no full stops; what decides stands near.
const REACH = 300

/**
 * The table of conventions says: promises look ahead, the perfect and the past tense look back. The clause decides,
 * then the sentence; a text without a verb, such as a cell of a planning, looks ahead. A letter, motion or ruling "van
 * 5 september" lies behind whatever the tense: it exists when it is spoken of.
 */
export function directionAt(flow: Flow, range: Range): Direction {
  const text = flow.view.text
  if (isDateOfPaper(before(text, range.start, 40))) return 'last'
  const sentence = near(sentenceAt(flow, range.start), range)
  const clause = clauseIn(text, sentence, range)
  return (
    directionOf(text.slice(clause.start, clause.end)) ?? directionOf(text.slice(sentence.start, sentence.end)) ?? 'next'
  )
}

const PAPER =
  /(?<![\p{L}])(?:\p{L}{0,12}(?:brief|brieven|motie|rapport|nota|verzoek|e-mail|mail|uitspraak|arrest|vonnis|advies|toezegging|bericht|besluit|vragen|antwoorden))(?: [\p{L}’-]{2,20}){0,2} (?:van|d\.d\.|dd\.?|op) (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/iu
const isDateOfPaper = (text: string): boolean => PAPER.test(text) || /(?:^|\s)d\.?d\.? $/iu.test(text)

function near(sentence: Range, range: Range): Range {
  return { start: Math.max(sentence.start, range.start - REACH), end: Math.min(sentence.end, range.end + REACH) }
}

const CLAUSE_END =
  /[,;:()«»–]|\s(?:en|maar|dat|die|waarin|waarbij|waarna|zodat|omdat|nadat|voordat|terwijl|alvorens)\s/iu

function clauseIn(text: string, sentence: Range, range: Range): Range {
  const left = text.slice(sentence.start, range.start).split(CLAUSE_END).at(-1) ?? ''
  const right = text.slice(range.end, sentence.end).split(CLAUSE_END)[0] ?? ''
  return { start: range.start - left.length, end: range.end + right.length }
}

const FUTURE =
  /(?<!\p{L})(?:zal|zullen|zult|ga|gaat|gaan|voornemens|verwacht|verwachting|gepland|voorzien|beoogd|uiterlijk|binnenkort|volgt|volgen)(?!\p{L})/iu
const PRETERITE = new RegExp(
  `(?<!\\p{L})(?:${[
    'werd|werden|was|waren|had|hadden|kwam|kwamen|ging|gingen|vond|vonden|gaf|gaven|nam|namen|deed|deden|bood|boden',
    'bracht|brachten|trad|traden|verscheen|verschenen|sprak|spraken|stond|stonden|begon|begonnen|liep|liepen|hield',
    'hielden|kreeg|kregen|bleek|bleken|ontving|ontvingen|schreef|schreven|startte|startten|stuurde|stuurden',
    'informeerde|informeerden|meldde|meldden|verzocht|besloot|besloten|stelde|stelden|leidde|constateerde',
    'publiceerde|presenteerde|stemde|stemden|trok|zond|zonden|liet|lieten|moest|moesten|kon|konden|mocht|bleef|vroeg',
    'vroegen|zei|leverde|oordeelde|adviseerde|kondigde|steeg|daalde|bedroeg|bedroegen',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
const HAVE = /(?<!\p{L})(?:heb|hebt|heeft|hebben)(?!\p{L})/iu
const BE = /(?<!\p{L})(?:is|zijn|ben)(?!\p{L})/iu
// Endings of participles. Words with ge- that are none end in -en or stand in the list after it.
const PARTICIPLE = new RegExp(
  [
    '(?<!\\p{L})\\p{L}{0,9}?ge(?!bied|meent|recht|zicht|wicht|schikt|acht)\\p{L}{2,20}[dt](?!\\p{L})',
    '(?<!\\p{L})(?:be|ver|ont|her|er)(?!vat|staat|gint|schikt)\\p{L}{3,20}[dt](?!\\p{L})',
    '(?<!\\p{L})\\p{L}{2,20}eerd(?!\\p{L})',
    '(?<!\\p{L})\\p{L}{0,7}(?:gegeven|gedaan|gegaan|gekomen|genomen|gesproken|verschenen|geboden|gezonden|ontvangen|gevonden|begonnen|besloten|geschreven|gebleken|gekregen|gehouden|getreden|gebracht|ondernomen|verstreken|verlopen|aangenomen|overgenomen)(?!\\p{L})',
  ].join('|'),
  'iu',
)
const PRESENT =
  /(?<!\p{L})(?:wordt|worden|informeer|informeren|stuur|kom|komt|komen|ontvangt|ontvang|verschijnt|start|starten|vindt|vinden|rapporteer|bied|treedt|begint|loopt|moet|moeten|kan|kunnen|wil)(?!\p{L})/iu

/** Null when no verb says it. */
export function directionOf(text: string): Direction | null {
  if (FUTURE.test(text)) return 'next'
  if (PRETERITE.test(text)) return 'last'
  if ((HAVE.test(text) || BE.test(text)) && PARTICIPLE.test(text)) return 'last'
  return PRESENT.test(text) ? 'next' : null
}
