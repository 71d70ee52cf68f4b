import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { agencyNouns, agencyWords, governmentWords, thirdWords } from '../../vocabulary/actors.ts'
import { Word } from '../../vocabulary/words.ts'

/** Who the subject of a clause is, as far as promises go. `thing`: a study, a bill, a rule. */
export type Who = 'first' | 'government' | 'agency' | 'house' | 'third' | 'thing' | 'none'

export interface Subject {
  readonly who: Who
  /** Token indexes; null when there is no subject. */
  readonly range: { readonly from: number; readonly to: number } | null
}

export function subjectOfClause({ tokens }: Sentence, clause: Clause): Subject {
  const range = clause.subject
  if (!range) return { who: 'none', range }
  const who = whoAre(tokens.slice(range.from, range.to))
  const isObject = who === 'thing' && !tokens.slice(range.from, range.to).some(({ word }) => RULES.test(word))
  return (isObject && behindVerb(tokens, clause)) || { who, range }
}

/** «De wet verplicht Defensie»: what rules or asks is the subject, not whom it names. */
const RULES = /(?:wet|besluit|regeling|richtlijn|verordening|artikel|verdrag|motie|rapport|onderzoek|akkoord)$/u

/** «Die registratie richt de Douane in»: a thing stands first, and who does it behind the verb. */
function behindVerb(tokens: readonly Token[], { kind, finite, to }: Clause): Subject | null {
  if (kind !== 'main') return null
  const from = finite + 1
  const first = tokens[from]
  if (!first || !(first.classes & Word.determiner || first.isCapital)) return null
  let end = from + 1
  while (end < Math.min(to, from + 5) && isOfName(tokens[end] as Token)) end++
  const words = tokens.slice(from, end)
  const who = words.some(isHouse) ? 'house' : whoIsHead(words)
  return who === 'government' || who === 'agency' || who === 'house' ? { who, range: { from, to: end } } : null
}

const isOfName = ({ word, isCapital, classes, verbs }: Token): boolean =>
  isCapital || word === 'van' || (classes === 0 && verbs.length === 0 && governmentWords.has(word))

function whoAre(words: readonly Token[]): Who {
  const first = words[0]
  if (!first) return 'none'
  if (first.classes & Word.first) return 'first'
  // «zal de Staatssecretaris u berichten»: behind the subject it is who is told.
  if (
    words.some((it, i) => isHouse(it) && (i === 0 || (it.word !== 'u' && !OPENS_NAME.test(words[i - 1]?.word ?? ''))))
  )
    return 'house'
  if (first.word === 'er' || first.word === 'het' || first.word === 'dit' || first.word === 'dat')
    if (words.length === 1) return 'thing'
  return whoIsHead(headWords(words))
}

/** «de campagne “Kamer over”»: a room, not the House. */
const OPENS_NAME = /^[«“„"‘]$/u

const isHouse = ({ word, isCapital }: Token): boolean =>
  (word === 'kamer' && isCapital) || word === 'kamers' || word === 'u'

/** The words up to the first preposition: in «het onderzoek van het ministerie» the study is the subject. */
function headWords(words: readonly Token[]): readonly Token[] {
  const until = words.findIndex((it, i) => i > 0 && (it.classes & Word.preposition) !== 0)
  return until < 0 ? words : words.slice(0, until)
}

function whoIsHead(words: readonly Token[]): Who {
  for (const it of words) {
    if (governmentWords.has(it.word)) return isOtherGovernment(words) ? 'third' : 'government'
    if ((agencyWords.has(it.word) && it.isCapital) || agencyNouns.has(it.word)) return 'agency'
    if (it.word.length >= 8 && PART_OF_DEPARTMENT.test(it.word)) return 'government'
    if (thirdWords.has(it.word)) return 'third'
  }
  return words.some(looksLikeParty) ? 'third' : 'thing'
}

const PART_OF_DEPARTMENT = /(?:directie|directoraat|directoraat-generaal|projectteam|programmateam|kwartiermaker)$/u

/** «een volgend kabinet», «het Duitse kabinet», «het vorige kabinet»: not the government that writes. */
const OTHER =
  /^(?:volgend|nieuw|komend|aantredend|toekomstig|vorig|duits|belgisch|frans|brits|vlaams|decentral|lokal|medeoverhed)/u
const isOtherGovernment = (words: readonly Token[]): boolean => words.some((it) => OTHER.test(it.word))

// Persons and bodies by the form of the word: verzekeraars, bestuurders, onderzoeksinstelling, vakorganisatie.
const PARTY =
  /(?:aars|eurs|sters|bestuurders|houders|gevers|nemers|instelling|instellingen|(?<!re)organisaties?|(?<!leid|voor|be)raad|bond|commissie|gemeente|bureau|fonds|bedrijf|bedrijven)$/u
// Their last two letters leave most words without a closer look.
const ENDINGS = new Set(['rs', 'ng', 'en', 'ie', 'es', 'ad', 'nd', 'te', 'au', 'ds', 'jf'])
const looksLikeParty = ({ word }: Token): boolean => ENDINGS.has(word.slice(-2)) && PARTY.test(word)
