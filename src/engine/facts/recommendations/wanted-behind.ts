/**
 * What it reads: a thing at the front of a sentence of which a clause behind it says that an adviser asks for it: «het
 * loket dat de raad voorstelde, …», «een register, waarop het rapport uitloopt, …», «door de commissie bepleit».
 * What it leaves alone: what an adviser only names, found or used («het dorp waarmee het rapport opent»), and words for
 * advice itself, of which the clause says who gave it.
 * Known problems: behind a verb or a comma at the front nothing is read.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'
import { Advice } from './advice-words.ts'
import { endsAtVerb, MARK, range } from './named-ends.ts'
import { WHO } from './who.ts'

const near = (n: number) => `(?:[^\\s.,;:]+ ){0,${n}}`
const BY = `(?:${WHO}|zij|ze|hij|rapport|evaluatie|onderzoek|advies|doorlichting)`
const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste)'
// What the clause ends in: an act of advising, or where a report comes out.
const ASKS =
  '(?:bepleit|bepleiten|bepleitte|bepleitten|voorstelt|voorstellen|voorstelde|voorstelden|aandringt|aandringen|aandrong|aandrongen|aanstuurt|aansturen|aanbeveelt|aanbevelen|aanbeval|aanbevalen|adviseert|adviseren|adviseerde|adviseerden|suggereert|suggereren|voorstaat|voorstaan|verlangt|verlangen|wenst|wensen|oproept|oproepen|opriep|opriepen|pleit|pleiten|pleitte|uitloopt|uitkomt|uitmondt|voor ogen (?:staat|staan|stond|heeft|hebben)|graag (?:ziet|zien|zou zien)|(?:heeft|hebben|had|hadden|is|was) (?:bepleit|voorgesteld|aanbevolen|geadviseerd|gesuggereerd|aangedrongen)|(?:bepleit|voorgesteld|aanbevolen|geadviseerd|gesuggereerd|aangedrongen) (?:heeft|hebben|had|hadden|is|was))'
const WANTS =
  '(?:wil|willen|wilde|wilden) (?:zien )?[^\\s.,;:]+en|[^\\s.,;:]+en (?:wil|willen|wilde|wilden)|willen [^\\s.,;:]+en'
const RELATIVE = new RegExp(
  ` (?:, )?(?:(?:die|dat|welke|waarop|waartoe|waarvoor|waarnaar|waarom|waarvan|waarin) ${near(2)}${BY} (?:(?<only>${near(4)}${ASKS}|(?:als|ten) ${near(2)}${ORDINAL} (?:noemt|noemen|noemde|vraagt|voorstelt))|(?<clause>${near(10)}(?:${WANTS})))|(?<by>door (?:(?:de|het|deze) )?${WHO} ${near(3)}(?:bepleit|voorgesteld|aanbevolen|geadviseerd|gevraagd|gewenst|ten voorbeeld gesteld|gesuggereerd))) [,.]`,
  'u',
)
const OPENER =
  /^(?:aan|voor|over|met|van|of|ook|wat|maar|en|tot|bij|op|in|naar|tegen|ten|aanzien|betreft|waar|het|gaat|om|daarnaast|verder|voorts)$/u
const ADVICE_ITSELF =
  /^(?:\S*(?:aanbeveling|advies|suggestie|adviezen|pleidooi|oproep|wijziging|wijzigingen|bevinding|conclusie)|voorstel|aandacht|begrip|vraag|vragen|reactie|informatie|punt|punten|cijfers?)$/u
const LONGEST_NOUN = 14

const AS_ADVISED = new RegExp(` (?:, )?zoals ${near(4)}${BY} ${near(3)}${ASKS}(?: heeft| hebben)? [,.?]`, 'u')
const ASKS_READER =
  / (?:(?:bent|was) u (?:ook |alsnog )?(?:bereid|van plan|voornemens)|(?:wilt|gaat|zult) u|overweegt u|is overwogen|waarom is niet overwogen)(?: ,)?(?: om)? /u

/** «Bent u bereid een loket te openen, zoals de raad bepleit?»: what the question asks, before or behind the clause. */
export function askedAsAdvised(sentence: Sentence, words: number): Range[] {
  if (!(words & Advice.who) || !sentence.text.endsWith('?')) return []
  const plain = plainOf(sentence)
  const [clause, asks] = [AS_ADVISED.exec(plain.text), ASKS_READER.exec(plain.text)]
  if (!clause || !asks) return []
  const [opens, closes] = [asks.index + asks[0].length, clause.index + clause[0].length]
  const isBehind = clause.index > opens
  const from = tokenAt(plain, isBehind ? opens : Math.max(opens, closes))
  const to = isBehind ? tokenAt(plain, clause.index + 1) : sentence.tokens.findLastIndex((it) => it.word === '?')
  const isAct = !/^(?:aangeven|toelichten|bevestigen|uitleggen|reageren)$/u.test(sentence.tokens[from]?.word ?? '')
  return isAct ? range(sentence.tokens, from, to) : []
}

/** The thing, and the clause with it where that says what is wanted: «vlotten, waarvan zij de keuring willen afschaffen». */
export function wantedBehind(sentence: Sentence, words: number): Range[] {
  if (!(words & Advice.who)) return []
  const plain = plainOf(sentence)
  const match = RELATIVE.exec(plain.text)
  if (!match) return []
  const { tokens } = sentence
  const to = tokenAt(plain, match.index + 1)
  let from = 0
  while (from < to && OPENER.test(tokens[from]?.word ?? '') && !isArticleOf(tokens, from, to)) from++
  if (to - from < 1 || to - from > LONGEST_NOUN || ADVICE_ITSELF.test(tokens[to - 1]?.word ?? '')) return []
  for (let i = from; i < to; i++) if (MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i)) return []
  const end = match.groups?.clause ? tokenAt(plain, match.index + match[0].length - 2) : to
  return range(tokens, from, end)
}

/** «Het loket dat …»: the article of the thing, not of «het gaat om». */
const isArticleOf = (tokens: Sentence['tokens'], i: number, to: number): boolean =>
  tokens[i]?.word === 'het' && i + 1 < to && tokens[i + 1]?.word !== 'gaat'
