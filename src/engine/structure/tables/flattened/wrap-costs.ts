import type { MeasuredLine } from './measured-line.ts'
import { costOfNeighbours } from './neighbours.ts'
import type { Token } from './tokens.ts'

/*
 * What it costs to say that a cell goes on from one line to the next in a certain way. A cell on a line is given by
 * the line and the tokens between which it stands; it is absent when they are the same.
 */

/** Units of a thousandth of the letter size that count as one: fonts are known to about that much. */
export const SLACK = 300
/** Room that another font of the same family may not have left. */
const TINY = 100
/** A cell that has lines above and below a line on which it has none. */
export const COST_OF_GAP = 3

const MAY_NOT_END =
  /^(?:en|van|de|het|voor|in|op|met|te|der|aan|bij|of|naar|tot|over|per|door|een|uit|om|als|hun|zijn|haar|onze|deze|dit|die|dat|elke?|iedere?|geen|tussen|tegen|onder|binnen|tijdens|zonder|via|vanaf|sinds|rond|na|ter|ten|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd)$/u
/** Words of sentences, which no name of a theme holds. */
const IN_SENTENCES =
  /^(?:die|dat|dit|deze|geen|niet|nog|ook|wel|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|kan|kunnen|moet|moeten|zij|hij|hun|er|zich|dan|maar|omdat|doordat|waar|wat|welke|hoe|of|vaak|vaker|langer|minder|wel|al|als|elders|gemiddeld|bijna|ruim|slechts|vooral|alleen|iets|niets|daar|toch|echter|komt|komen|gaat|gaan|blijkt|blijken|blijft|blijven|zou|zouden|zal|zullen|wil|willen|had|hadden|doet|doen|om)$|\d%$|\d,\d/u
const ENDS_SENTENCE = /[\p{Ll})\d][.!?]$/u
/** Adjectives in the form they have before a noun, which then is still to come: «veilige», «duurzaam en betaalbare». */
const ATTRIBUTIVE =
  /(?:ige|elijke|ende|ische|isch|ieve|iële|[uvn]ele|onale|itale|ociale|uliere|zame|bare|loze|aire|ieke|lijk|betere|nieuwe|goede|kleine|grote|jonge|oude|lange|korte|hoge|lage|hogere|lagere|sterke|zwakke|vrije|brede|gezonde|schone|gelijke|andere|eerste|tweede|[a-z]{3}baar|zaam)$|^[a-z]{4,20}end$|^[a-z]{3,12}ig$|^\p{Lu}\p{Ll}{2,14}(?:ese|andse|itse|aanse|aire)$/u

/** Adjectives that are not the whole of a name: «Goed» goes on with «bestuur». */
const ALONE =
  /^(?:Goede?|Schone?|Gezonde?|Veilig|Verantwoorde?|Duurzaam|Betaalbaar|Nieuwe?|Sterke?|Vrije?|Snelle?|Betere?|Digita(?:al|le)|Socia(?:al|le)|Loka(?:al|le)|Regiona(?:al|le)|Internationa(?:al|le)|Europe(?:es|se)|Publieke?|Openba(?:ar|re)|Passende?|Brede?|Hoger|Hogere|Lagere?|Slimme?|Groene?|Lange|Korte|Grote|Kleine|Eerlijke?|Effectieve?|Integra(?:al|le)|Nationa(?:al|le)|Maatschappelijke?|Toekomstige?|Moderne?|Open|Gelijke?)$/u

const stops = new WeakMap<Token, number>()
const stopsAlone = new WeakMap<Token, number>()

/** A cell that stops at a word that cannot end anything. */
export function costOfStop(line: MeasuredLine, from: number, to: number): number {
  const last = line.tokens[to - 1]
  if (to <= from || !last) return 0
  const costs = to - from === 1 ? stopsAlone : stops
  const known = costs.get(last)
  if (known !== undefined) return known
  const isAttributive = ATTRIBUTIVE.test(last.text) || (to - from === 1 && ALONE.test(last.text))
  const cost = MAY_NOT_END.test(last.text) ? 2.5 : isAttributive ? 1.2 : 0
  costs.set(last, cost)
  return cost
}

function costOfSentence(line: MeasuredLine, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { text } = line.tokens[i] as Token
    if (ENDS_SENTENCE.test(text)) return 4
    if (IN_SENTENCES.test(text)) return 2
  }
  return 0
}

/** A cell that touches the next one fills its column, so it says how wide that is. */
export const costOfTouching = (line: MeasuredLine, from: number, to: number, width: number): number =>
  to > from && line.tokens[to]?.isGlued ? Math.min(5, Math.abs(width - line.width(from, to)) / 300) : 0

/** Cells touch at the beginning of a line. */
const SEAMS_UNTIL = 8

/** Places at which no cell ends although a capital stands inside a word there. */
export function costOfSeams(line: MeasuredLine, ...edges: readonly number[]): number {
  let cost = 0
  for (let i = 1; i < Math.min(SEAMS_UNTIL, line.length); i++) {
    const token = line.tokens[i] as Token
    if (token.isGlued && !token.isSoft && !edges.includes(i)) cost++
  }
  return cost
}

export const costOfOverflow = (width: number, most: number): number =>
  width <= most ? 0 : Math.min(6, ((width - most) / SLACK) * 1.5)

/** A word stands on a new line although it would have fitted above. */
export function costOfEarly(
  above: MeasuredLine,
  aboveFrom: number,
  aboveTo: number,
  line: MeasuredLine,
  from: number,
  width: number,
): number {
  if (aboveTo <= aboveFrom) return 0
  const room = width - above.widthWith(aboveFrom, aboveTo, line.firstWord(from))
  if (room >= 0) return Math.min(4, (room < TINY ? 0.2 : 0.6) + room / SLACK)
  // Whether a line may end in a hyphen differs from writer to writer.
  const broken = line.brokenWord(from)
  return broken !== null && above.widthWith(aboveFrom, aboveTo, broken) <= width ? 0.3 : 0
}

/** A narrow column at the left: words there are the exception, and they have to fit. */
export function costOfLeft(
  above: MeasuredLine,
  aboveFrom: number,
  aboveTo: number,
  line: MeasuredLine,
  from: number,
  to: number,
  width: number,
): number {
  if (to <= from) return costOfStop(above, aboveFrom, aboveTo)
  return (
    0.1 +
    0.25 * line.words(from, to) +
    costOfSentence(line, from, to) +
    costOfFirst(above, aboveFrom, aboveTo, line, from) +
    line.costOfWords(from, to) +
    costOfOverflow(line.width(from, to), width) +
    costOfEarly(above, aboveFrom, aboveTo, line, from, width)
  )
}

export function costOfSummary(
  above: MeasuredLine,
  aboveFrom: number,
  aboveTo: number,
  line: MeasuredLine,
  from: number,
  to: number,
  width: number,
): number {
  if (to <= from) return 0.8
  const early = costOfEarly(above, aboveFrom, aboveTo, line, from, width)
  return (
    costOfOpenBracket(above, aboveFrom, aboveTo, line, from) +
    costOfFirst(above, aboveFrom, aboveTo, line, from) +
    line.costOfWords(from, to) +
    costOfOverflow(line.width(from, to), width) +
    (mayBreak(above, aboveTo, line, from) ? Math.min(early, 1) : early)
  )
}

/** What it costs to read the first word of a line behind the last of the line above. */
function costOfFirst(
  above: MeasuredLine,
  aboveFrom: number,
  aboveTo: number,
  line: MeasuredLine,
  from: number,
): number {
  const [last, first] = [above.tokens[aboveTo - 1], line.tokens[from]]
  return aboveTo > aboveFrom && last && first ? costOfNeighbours(last.text, first.text) : 0
}

const NAME_OR_JOIN = /^(?:\p{Lu}|\d|en\b|van\b|voor\b|of\b|&)/u

/** Between the brackets behind a title stand names: «(Nivel en» does not go on with «in de Vilans)». */
function costOfOpenBracket(above: MeasuredLine, aboveFrom: number, aboveTo: number, line: MeasuredLine, from: number) {
  if (NAME_OR_JOIN.test(line.tokens[from]?.text ?? '')) return 0
  for (let i = aboveTo - 1; i >= Math.max(aboveFrom, aboveTo - 6); i--) {
    const { text } = above.tokens[i] as Token
    if (text.includes(')')) return 0
    if (text.startsWith('(')) return /^\(\p{Lu}/u.test(text) ? 1 : 0
  }
  return 0
}

/** A cell may have paragraphs and bullets of its own. */
const mayBreak = (above: MeasuredLine, aboveTo: number, line: MeasuredLine, from: number): boolean =>
  /[.:;?!]$/u.test(above.tokens[aboveTo - 1]?.text ?? '') || /^[•▪–*-]$/u.test(line.tokens[from]?.text ?? '')
