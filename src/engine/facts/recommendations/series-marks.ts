/** Several recommendations in one sentence, told apart by marks or by a second verb of advising; or one clause of it. */
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'
import { WHO } from './who.ts'

const MARKS = [/^(?:i|ii|iii|iv|v|vi|vii|viii)$/u, /^[a-h]$/u, /^\d$/u]

/** «… dat het (i) X weegt, (ii) Y afspreekt en (iii) Z laat»: each piece behind its mark. */
export function markedIn({ tokens, text }: Sentence): readonly Range[] {
  if (!text.includes(')')) return []
  const marks = tokens.flatMap((it, i) => (it.word === ')' && isMarkBefore(tokens, i) ? [i] : []))
  const sort = MARKS.find((it) => it.test(tokens[(marks[0] ?? 0) - 1]?.word ?? ''))
  const own = marks.filter((it) => sort?.test(tokens[it - 1]?.word ?? ''))
  if (own.length < 2) return []
  return own.map((at, i) => {
    const next = own[i + 1]
    return pieceOf(tokens, at + 1, next === undefined ? tokens.length : next - (tokens[next - 2]?.word === '(' ? 2 : 1))
  })
}

/** Of an item whose own mark stands before it: the pieces behind «(b)», «(c)». */
export function marksBehind(sentence: Sentence): readonly Range[] {
  const opens = sentence.tokens.some((it, i, all) => it.word === ')' && /^(?:b|ii|2)$/u.test(all[i - 1]?.word ?? ''))
  return opens ? markedIn(sentence) : []
}

/** «(a)», or «a)» with nothing open before it. */
const isMarkBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.word === '(' || (/^[a-h1-9]$/u.test(tokens[i - 1]?.word ?? '') && tokens[i - 3]?.word !== '(')

function pieceOf(tokens: readonly Token[], from: number, to: number): Range {
  let last = Math.min(to, tokens.length) - 1
  while (last > from && /^(?:,|;|en|of|alsmede|\.)$/u.test(tokens[last]?.word ?? '')) last--
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

const MODAL = /^(?:zou|zouden|moet|moeten|dient|dienen|hoort|horen|behoort|behoren)$/u

/** «De opleiding zou langer moeten duren, instructeurs zouden … en terreinen moeten …»: a piece for each of these verbs. */
export function modalsIn({ tokens, start, end }: Sentence): readonly Range[] {
  const starts = [0]
  let last = -1
  for (let i = 0; i < tokens.length; i++) {
    if (!MODAL.test(tokens[i]?.word ?? '') || isInfinitiveAt(tokens, i)) continue
    const mark = last < 0 ? -1 : separatorBefore(tokens, last, i)
    if (last >= 0 && mark < 0) return []
    if (mark > 0) starts.push(mark + 1)
    last = i
  }
  if (starts.length < 2) return []
  return starts.map((from, i) =>
    i + 1 < starts.length
      ? pieceOf(tokens, from, starts[i + 1] as number)
      : { start: tokens[from]?.start ?? start, end },
  )
}

/** «zou moeten duren»: the second of them belongs to the first. */
const isInfinitiveAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word === 'moeten' &&
  tokens.slice(Math.max(0, i - 14), i).some((it) => /^(?:zou|zouden)$/u.test(it.word)) &&
  ![i - 1, i - 2].some((at) => /^(?:,|en|;)$/u.test(tokens[at]?.word ?? ''))

function separatorBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const word = tokens[i]?.word ?? ''
    if (/^(?:dat|die|of|om|als|omdat|zodat|indien|waar\S*)$/u.test(word)) return -1
    if (word === ',' || word === ';' || (word === 'en' && to - i < 8)) return i
  }
  return -1
}

const ORDINAL = /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|slotte)$/u

/** «De eerste is X te doen, de tweede om Y te doen», «ten vierde …, en ten vijfde …»: a piece for each ordinal. */
export function ordinalsIn({ tokens, start, end }: Sentence): readonly Range[] {
  const starts = tokens.flatMap((it, i) => (ORDINAL.test(it.word) && isMarked(tokens, i) ? [i - 1] : []))
  if (starts.length < 2) return []
  return starts.map((from, i) => {
    const next = starts[i + 1]
    return next === undefined ? { start: tokens[from]?.start ?? start, end } : pieceOf(tokens, i === 0 ? 0 : from, next)
  })
}

/** Behind «de», «het», «ten» at the front or behind a comma or «en»; no noun of its own behind it («de eerste fase»). */
function isMarked(tokens: readonly Token[], i: number): boolean {
  const [opener, before, next] = [tokens[i - 1]?.word ?? '', tokens[i - 2]?.word, tokens[i + 1]]
  const isAlone =
    opener === 'ten' || (next !== undefined && (next.verbs.length > 0 || /^(?:,|om|dat|:)$/u.test(next.word)))
  return /^(?:de|het|ten)$/u.test(opener) && isAlone && (before === undefined || /^(?:,|;|en)$/u.test(before))
}

const FIRST =
  / (?:beveelt|bevelen|adviseert|adviseren|bepleit|bepleiten|pleit|pleiten|gepleit|raadt|raden|stelt|stellen|suggereert|geeft|geven|vraagt|vragen|roept|roepen|acht|achten|wil|willen|lans|gevraagd|dringt|dringen|(?:zou|zouden|ziet|zien) (?:[^\s.,;:]+ ){0,6}(?:graag|liever|liefst)|(?:vindt|vinden) (?:[^\s.,;:]+ ){0,4}dat) /u
const SECOND =
  / (?<mark>, )?en (?!\S+ (?:dat|dit|die|deze|daarom|hem|haar|hen) (?:aan|af|voor|op) )(?=(?:beveelt|bevelen|adviseert|adviseren|bepleit|bepleiten|pleit|pleiten|raadt|raden|suggereert|roept|roepen|(?:geeft|geven) (?:[^\s.,;:]+ ){0,8}in overweging|(?:stelt|stellen) (?:[^\s.,;:]+ ){0,10}voor|(?:vraagt|vragen|verzoekt|verzoeken) (?:[^\s.,;:]+ ){0,14}te|(?:vraagt|vragen) (?:[^\s.,;:]+ ){0,3}aandacht|(?:hij|zij|ze) (?:vraagt|vragen|raadt|raden|adviseert|adviseren|bepleit|bepleiten) (?:[^\s.,;:]+ ){1,10}(?:om|aan|te)|(?:vraagt|vragen) (?:[^\s.,;:]+ ){1,10}om|(?:hij |zij |ze )?(?:vindt|vinden|meent|menen|oordeelt|oordelen|stelt|stellen) (?:ook |verder |daarnaast )?dat (?:[^\s.,;:]+ ){0,24}(?:moet|moeten|zou|zouden|dient|dienen)|(?:hij |zij |ze )?(?:ziet|zien) (?:[^\s.,;:]+ ){0,3}(?:graag|liever|liefst)|(?:hij |zij |ze )?(?:wil|willen) (?:hij |zij |ze )?dat|(?:zou|zouden) (?:[^\s.,;:]+ ){0,3}(?:graag|liever|liefst) zien|(?:zou|zouden|moet|moeten|dient|dienen) (?:[^\s.,;:]+ ){1,4}(?:volgens (?:hem|haar|hen)|wat (?:hem|haar|hen) betreft)) )/u

// «pleit voor A en voor B», «dringt aan op A en op B», «vraagt om A, alsmede om B».
const AGAIN =
  /(?<= (?:pleit|pleiten|pleitte|gepleit|lans) voor (?:[^\s.,;:]+ ){1,14})(?:, )?(?:en|alsmede) (?=voor )|(?<= (?:vraagt|vragen|gevraagd) (?:[^\s.,;:]+ ){0,6}om (?:[^\s.,;:]+ ){1,14})(?:, )?(?:en|alsmede) (?=om )|(?<= (?:dringt|dringen) aan op (?:[^\s.,;:]+ ){1,14})en (?=op )/u

// «vraagt zich af», «stelt vast», «wil weten»: nothing is advised.
const NO_ADVICE = / (?:(?:vraagt|vragen) zich af|(?:stelt|stellen) vast|(?:geeft|geven) aan|(?:wil|willen) weten) /u
// «… en voor mij is dat genoeg»
const COMMENTS = /^ ?(?:, )?en (?:voor|om|op) \S+ (?:is|was|zijn|wordt|geldt) /u

/** «De raad pleit voor X en geeft werkgevers in overweging Y»: two acts of advising. */
export function coordinatedIn(sentence: Sentence): readonly Range[] {
  const plain = plainOf(sentence)
  const match = SECOND.exec(plain.text) ?? AGAIN.exec(plain.text)
  const first = plain.text.slice(0, match ? match.index + 1 : 0)
  if (!match || !FIRST.test(first) || NO_ADVICE.test(first) || COMMENTS.test(plain.text.slice(match.index))) return []
  const { tokens } = sentence
  const before = tokens[tokenAt(plain, match.index + 1) - 1]
  const next = tokens[tokenAt(plain, match.index + match[0].length)]
  return before && next
    ? [
        { start: sentence.start, end: before.end },
        { start: next.start, end: sentence.end },
      ]
    : []
}

const SHOULD = '(?:zou|zouden|moet|moeten|dient|dienen)'
const FRONTED = new RegExp(
  `^ (?:ook |en )?(?<clause>dat (?:[^\\s.,;:]+ ){1,30}${SHOULD} (?:[^\\s.,;:]+ ){0,6}), (?:heeft|hebben|is|was|staat|vindt|vinden|acht|achten|schrijft|schrijven|meent|menen|bepleit|bepleiten|adviseert|luidt|vormt|stelt|stellen) (?:[^\\s.,;:]+ ){0,5}(?:${WHO}|advies|aanbeveling|aanbevelingen|suggestie|wens|gedachte|idee|zienswijze|oproep|boodschap|pleidooi|hij|zij) `,
  'u',
)

/** «Dat de toelage omhoog zou moeten, vindt de commissie ook»: the clause in front. */
export function frontedIn(sentence: Sentence): Range | null {
  if (!/^(?:Ook |En )?[Dd]at /u.test(sentence.text)) return null
  const plain = plainOf(sentence)
  const match = FRONTED.exec(plain.text)
  if (!match) return null
  const at = plain.text.indexOf(' dat ') + 1
  const first = sentence.tokens[tokenAt(plain, at)]
  const last = sentence.tokens[tokenAt(plain, at + (match.groups?.clause ?? '').length) - 1]
  return first && last ? { start: first.start, end: last.end } : null
}
