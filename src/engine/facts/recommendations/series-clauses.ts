/** One sentence in which an adviser says in several clauses what should be: each clause is an item of its own. */
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import type { Range } from '../../structure/view.ts'
import { CLOSES, FEWEST, openedBy, PREPOSITION, TELLS } from './series-words.ts'

const OPENS_CLAUSE =
  / (?:wil|willen|wenst|wensen|vindt|vinden|meent|adviseert|adviseren|aan|ervoor|graag|wens uit|bepleit|verlangt|verlangen|verwacht|verwachten) (?:[^\s.,;:]+ ){0,4}dat /u

/** «wil dat elke school A meet, B sluit en C bouwt»: a finite verb at the end of each piece, two with «en» between. */
export function finitesIn(sentence: Sentence): readonly Range[] {
  if (!/, | en /u.test(sentence.text)) return []
  const opened = openedBy(sentence, OPENS_CLAUSE)
  if (!opened) return []
  const { tokens } = sentence
  const found: Range[] = []
  let isPair = false
  let { from } = opened
  for (let i = from + 1; i < tokens.length; i++) {
    const isMark = /^(?:,|en|\.)$/u.test(tokens[i]?.word ?? '')
    if (!isMark || i - from < 2) continue
    if (!endsInVerb(tokens, from, i)) {
      if (tokens[i]?.word === ',') return []
      continue
    }
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 })
    if (found.length === 1) isPair = tokens[i]?.word === 'en'
    from = i + 1
  }
  return found.length >= (isPair ? 2 : FEWEST) ? found : []
}

// Narrower than where three or more verbs stand in a row: of two clauses only «dat» at once behind the verb says that both are advised.
const ADVISES_THAT =
  / (?:(?<opinion>vindt|vinden|meent|menen|van mening|van oordeel)|wil|willen|wilde|wilden|wenst|wensen|adviseert|adviseren|adviseerde|adviseerden|beveelt aan|bevelen aan|raadt aan|raden aan|ervoor|bepleit|bepleiten|bepleitte|bepleitten|verlangt|verlangen|(?:ziet|zien|zou|zouden) (?:[^\s.,;:]+ ){0,4}graag(?: zien)?|(?:acht|achten|vindt|vinden) (?:[^\s.,;:]+ ){0,4}(?:nodig|noodzakelijk|wenselijk|gewenst|geboden|aangewezen|raadzaam|verstandig)) (?:om )?dat /u

/** «bepleit dat A opengaat en dat B sluit»: each with its own «dat» and its own verb. */
export function clausesIn(sentence: Sentence): readonly Range[] {
  if (!sentence.text.includes(' en dat ')) return []
  const opened = openedBy(sentence, ADVISES_THAT)
  if (!opened) return []
  const { tokens } = sentence
  const found: Range[] = []
  let { from } = opened
  for (let i = from + 1; i <= tokens.length; i++) {
    const isNext = tokens[i]?.word === 'en' && tokens[i + 1]?.word === 'dat'
    if (!isNext && i < tokens.length) continue
    const to = isNext ? i - Number(tokens[i - 1]?.word === ',') : endOfWords(tokens)
    const piece = tokens.slice(from, to)
    if (!isAdvised(piece, !isNext, opened.groups.opinion !== undefined)) return []
    found.push({ start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 })
    from = i + 2
  }
  return found.length >= 2 ? found : []
}

const endOfWords = (tokens: readonly Token[]): number => tokens.findLastIndex((it) => !CLOSES.test(it.word)) + 1

// What somebody thinks is a ground, unless it says what should be.
const SHOULD =
  /^(?:moet|moeten|zou|zouden|dient|dienen|hoort|horen|behoort|behoren|nodig|mag|mogen|verdient|verdienen)$/u
const ADVISES = /^(?:adviseert|adviseren|beveelt|bevelen|bepleit|bepleiten|raadt|raden|pleit|pleiten)$/u

/** A clause of what is advised; the last may end in a clause of its own («nagaat hoe het gaat»). */
function isAdvised(piece: readonly Token[], isLast: boolean, isOpinion: boolean): boolean {
  if (piece.length < 2 || tells(piece[0]) || piece.some((it) => ADVISES.test(it.word))) return false
  if (isOpinion && !piece.some((it) => SHOULD.test(it.word))) return false
  return (
    endsInVerb(piece, 0, piece.length) ||
    hasParticiple(piece) ||
    BE.test(piece.at(-1)?.word ?? '') ||
    (isLast && piece.slice(1).some(isFiniteVerb))
  )
}

/** «… en dat steunt het kabinet»: a verb behind «dat» makes it a sentence about what was said. */
const tells = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TELLS.test(token.word) || (isFiniteVerb(token) && !token.verbs.some((it) => it.form === 'infinitive')))
const isFiniteVerb = ({ verbs, classes }: Token): boolean => classes === 0 && verbs.some((it) => it.form === 'hij')

/** «… wordt betrokken» */
const hasParticiple = (piece: readonly Token[]): boolean =>
  AUXILIARY.test(piece.at(-2)?.word ?? '') && piece.at(-1)?.verbs.some((it) => it.form === 'participle') === true
const AUXILIARY = /^(?:wordt|worden|is|zijn|heeft|hebben)$/u
const BE = /^(?:zijn|is|hebben)$/u

/** Its last word is a finite verb, or one stands before some words with a preposition: «opengaat voor bezoek». */
function endsInVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 6; i--) {
    const { verbs, classes } = tokens[i] as Token
    const isLast = i === to - 1 || PREPOSITION.test(tokens[i + 1]?.word ?? '')
    if (classes === 0 && isLast && verbs.some((it) => it.form === 'hij' || it.form === 'infinitive')) return true
  }
  return false
}
