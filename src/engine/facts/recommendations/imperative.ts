import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import { Word } from '../../vocabulary/words.ts'

// Behind these words in front the verb has a subject, or asks.
const SUBJECT = /^(?:ik|wij|we|u|jij|je|hij|zij|ze|wordt|worden|is|zijn|werd|moet|kan|het kabinet|[,.:;?!)])$/u
// «En publiceer de criteria»: the last of a row of sentences.
const JOINS = /^en$/u
const NUMBERED = /^(?:\d{1,2}|[a-h]|[().:«"“‘•–-])$/u

/** «Werf begeleiders», «Maak roosters bekend»: a verb without a subject stands first. */
export function isImperative({ tokens, text }: Sentence): boolean {
  return !text.endsWith('?') && beginsImperative(tokens, true)
}

/** «4. beperk het aantal»: an item goes on with the sentence above it, and so without a capital. */
export const isImperativeItem = ({ tokens, text, block }: Sentence): boolean =>
  block.kind === 'item' && !text.endsWith('?') && beginsImperative(tokens, false)

/** The same of any words, as a heading or a conjunct; a conjunct has no capital. */
export function beginsImperative(tokens: readonly Token[], withCapital: boolean): boolean {
  const opening = openingOf(tokens)
  const at = JOINS.test(tokens[opening]?.word ?? '') ? opening + 1 : opening
  const [first, next] = [tokens[at], tokens[at + 1]]
  if (
    !first ||
    !next ||
    (withCapital && !tokens[opening]?.isCapital && tokens[opening - 1]?.word !== ':') ||
    SUBJECT.test(next.word) ||
    // «Los hiervan», «Los van dit advies»: apart from it.
    (first.word === 'los' && /^(?:van|hier|daar)/u.test(next.word))
  )
    return false
  // «Uit het onderzoek», «Laat staan»: a word with another use at the front is no verb.
  return first.classes === 0 && isStem(first)
}

/** Behind a number, a quotation mark, or «ten eerste:». */
function openingOf(tokens: readonly Token[]): number {
  const from = /^(?:ten|allereerst|tot)$/u.test(tokens[0]?.word ?? '')
    ? tokens.findIndex((it) => it.word === ':') + 1
    : 0
  return tokens.findIndex((it, i) => i >= from && !NUMBERED.test(it.word))
}

// Loan verbs make their forms without exception: «investeer», «stimuleer».
const isStem = ({ verbs, word }: Token): boolean =>
  (verbs.length === 0 && /.{3}eer$/u.test(word)) ||
  (verbs.some((it) => it.form === 'ik') && !verbs.some((it) => it.form === 'past'))

export const isImperativeAt = (flow: Flow, range: Range): boolean =>
  beginsImperative(tokensOf(flow.view.text, range), true)

const PARTICLE = /^(?:aan|af|bij|door|in|mee|om|op|over|toe|uit|vast|voor|weg|samen|terug|los|bekend|open)$/u

/** Of a heading: «Antwoord vraag 1» and «Steun aan scholen» begin with a noun that is also a verb. */
export function isPlainOrder(flow: Flow, range: Range): boolean {
  const tokens = tokensOf(flow.view.text, range)
  const [first, next, last] = [tokens[0], tokens[1], tokens.at(-1)]
  // «Laat kantoren hun tarieven tonen»
  if (first?.word === 'laat' && last?.verbs.some((it) => it.form === 'infinitive')) return true
  return (next !== undefined && (next.classes & Word.determiner) !== 0) || PARTICLE.test(last?.word ?? '')
}

const FEWEST_WORDS = 3

/** «Leg A vast, vergoed B en geef C»: where each piece begins; one when the pieces are not as many as were announced. */
export function imperativesIn({ tokens, start, end }: Sentence, count: number | null): Range[] {
  const all: Range = { start, end }
  if (count === null || count < 2) return [all]
  const starts = [0]
  for (let i = FEWEST_WORDS; i < tokens.length - FEWEST_WORDS; i++) {
    const isBetween = /^(?:,|;|en)$/u.test(tokens[i - 1]?.word ?? '')
    const token = tokens[i]
    if (isBetween && token && token.classes === 0 && isStem(token)) starts.push(i)
  }
  if (starts.length !== count) return [all]
  return starts.map((from, i) => pieceOf(tokens, from, starts[i + 1] ?? tokens.length))
}

/** Without the marks and «en» at either end. */
function pieceOf(tokens: readonly Token[], from: number, to: number): Range {
  let [first, last] = [from, to - 1]
  while (last > first && /^(?:,|;|en|\.)$/u.test(tokens[last]?.word ?? '')) last--
  while (first < last && /^(?:,|;|en|«|")$/u.test(tokens[first]?.word ?? '')) first++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

/** «Boek de kosten per post en publiceer deze elk jaar»: each order of a range that begins with one. */
export function ordersIn({ tokens }: Sentence, range: Range): Range[] {
  const own = tokens.filter((it) => range.start <= it.start && it.end <= range.end)
  if (!beginsImperative(own, false)) return [range]
  const starts = [0]
  for (let i = FEWEST_WORDS; i < own.length - 1; i++) if (own[i - 1]?.word === 'en' && isOrderAt(own, i)) starts.push(i)
  return starts.length < 2
    ? [range]
    : starts.map((from, i) =>
        i === 0
          ? { ...pieceOf(own, 0, starts[1] as number), start: range.start }
          : pieceOf(own, from, starts[i + 1] ?? own.length),
      )
}

/** A stem with its object behind it; «… en onderzoek naar», «… en steun aan» are nouns. */
const isOrderAt = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next || token.classes !== 0 || !isStem(token)) return false
  return (next.classes & Word.determiner) !== 0 || OBJECT.test(next.word)
}
const OBJECT =
  /^(?:deze|dit|die|dat|hun|hen|hem|haar|ze|er|ervoor|daar\p{L}*|hier\p{L}*|of|hoe|alle|meer|elke|iedere)$/u

/** «Twee punten zijn voor het OM: eis de maatregel vaker en verleng de duur»: each order behind the colon. */
export function ordersBehindColon({ tokens, text }: Sentence): Range[] {
  const colon = text.includes(':') ? tokens.findIndex((it) => it.word === ':') : -1
  const first = tokens[colon + 1]
  if (colon < FEWEST_WORDS || !first || first.classes !== 0 || !isStem(first)) return []
  const starts = [colon + 1]
  for (let i = colon + 1 + FEWEST_WORDS; i < tokens.length - 2; i++) {
    const token = tokens[i]
    if (/^(?:,|;|en)$/u.test(tokens[i - 1]?.word ?? '') && token?.classes === 0 && isStem(token)) starts.push(i)
  }
  if (SUBJECT.test(tokens[colon + 2]?.word ?? '')) return []
  return starts.length < 2 ? [] : starts.map((from, i) => pieceOf(tokens, from, starts[i + 1] ?? tokens.length))
}
