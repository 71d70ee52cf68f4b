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
  const colleague = colleagueBefore(tokens, clause)
  if (colleague) return colleague
  const range = clause.subject
  if (!range) return { who: 'none', range }
  const teller = tellerBefore(tokens, clause)
  if (teller) return teller
  const who = whoAre(tokens.slice(range.from, range.to))
  const isObject = who === 'thing' && !tokens.slice(range.from, range.to).some(({ word }) => RULES.test(word))
  return (isObject && behindVerb(tokens, clause)) || { who, range }
}

/** «De Staatssecretaris zal u berichten»: «u» behind the verb is who is told, where somebody of the government stands first. */
function tellerBefore(tokens: readonly Token[], { kind, from, finite, subject }: Clause): Subject | null {
  if (kind !== 'main' || subject?.from !== finite + 1 || tokens[subject.from]?.word !== 'u') return null
  const before = tokens.slice(from, finite)
  if (!before[0] || (before[0].classes & (Word.preposition | Word.adverb) && !(before[0].classes & Word.determiner)))
    return null
  const who = whoIsHead(headWords(before))
  return who === 'government' || who === 'agency' ? { who, range: { from, to: finite } } : null
}

/** «mijn ambtgenoot van Financiën, die u apart zal berichten»: «die» is who acts, the pronoun behind it whom or what. */
function colleagueBefore(tokens: readonly Token[], { kind, opener, from }: Clause): Subject | null {
  if (kind !== 'relative' || opener !== 'die' || tokens[from - 1]?.word !== ',') return null
  if (!OBJECTS.has(tokens[from + 1]?.word ?? '')) return null
  for (let i = from - 2; i >= Math.max(0, from - 10) && (tokens[i] as Token).word !== ','; i--)
    if (COLLEAGUE.test((tokens[i] as Token).word)) return { who: 'government', range: { from: i, to: from - 1 } }
  return null
}
const OBJECTS = new Set(['u', 'uw', 'zich', 'het', 'dit', 'dat', 'deze', 'hierover', 'daarover', 'hierop', 'daarop'])
const COLLEAGUE = /^(?:ambtgeno(?:ot|ten)|collega|minister|staatssecretaris)$/u

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
  const who = words.some((_, i) => isHouse(words, i)) ? 'house' : whoIsHead(words)
  return who === 'government' || who === 'agency' || who === 'house' ? { who, range: { from, to: end } } : null
}

const isOfName = ({ word, isCapital, classes, verbs }: Token): boolean =>
  isCapital ||
  word === 'van' ||
  (classes === 0 && verbs.length === 0 && (governmentWords.has(word) || agencyNouns.has(word)))

function whoAre(words: readonly Token[]): Who {
  const first = words[0]
  if (!first) return 'none'
  if (first.classes & Word.first) return 'first'
  // «zal de Staatssecretaris u berichten»: behind the subject it is who is told.
  if (words.some((it, i) => isHouse(words, i) && (i === 0 || it.word !== 'u'))) return 'house'
  if (words.some((it) => it.word === 'koophandel')) return 'agency'
  if (first.word === 'er' || first.word === 'het' || first.word === 'dit' || first.word === 'dat')
    if (words.length === 1) return 'thing'
  return isOfMinistry(words) ? 'government' : whoIsHead(headWords(words))
}

/** «juristen van mijn ministerie», and not «een klacht over mijn ministerie»: people, and nothing between. */
const isOfMinistry = (words: readonly Token[]): boolean =>
  words.length <= 5 && PEOPLE_OF.test(words.map((it) => it.word).join(' '))
const PEOPLE_OF =
  /^(?:de |het |een )?(?:juristen|experts|deskundigen|ambtenaren|medewerkers|inspecteurs|\p{L}*(?:dienst|afdeling|team)) van (?:mijn|ons) (?:ministerie|departement)$/u

/** Not the room of «de campagne “Kamer over”», nor the chamber of commerce. */
function isHouse(words: readonly Token[], i: number): boolean {
  const { word, isCapital } = words[i] as Token
  if (word === 'kamers' || word === 'u') return true
  if (word !== 'kamer' || !isCapital || /^[«“„"‘]$/u.test(words[i - 1]?.word ?? '')) return false
  return !(words[i + 1]?.word === 'van' && words[i + 2]?.word === 'koophandel')
}

/** The words up to the first preposition: in «het onderzoek van het ministerie» the study is the subject. */
function headWords(words: readonly Token[]): readonly Token[] {
  const until = words.findIndex((it, i) => i > 0 && (it.classes & Word.preposition) !== 0)
  return until < 0 ? words : words.slice(0, until)
}

function whoIsHead(words: readonly Token[]): Who {
  for (const [i, it] of words.entries()) {
    // «Gilde Nederland»: a name that ends in the country.
    if (it.word === 'nederland' && words[i - 1]?.isCapital) return 'third'
    if (STAFF.test(it.word) && /^(?:mijn|onze)$/u.test(words[0]?.word ?? '')) return 'government'
    if (governmentWords.has(it.word)) return isOtherGovernment(words) ? 'third' : 'government'
    if ((agencyWords.has(it.word) && it.isCapital) || agencyNouns.has(it.word))
      return isOtherGovernment(words) ? 'third' : 'agency'
    if (it.word.length >= 8 && PART_OF_DEPARTMENT.test(it.word)) return 'government'
    if (thirdWords.has(it.word)) return 'third'
  }
  return words.some(looksLikeParty) ? 'third' : 'thing'
}

const STAFF = /^(?:ambtenaren|medewerkers|mensen|diensten|inspecteurs)$/u
const PART_OF_DEPARTMENT = /(?:directie|directoraat|directoraat-generaal|projectteam|programmateam|kwartiermaker)$/u

/** «een volgend kabinet», «het Duitse kabinet», «het vorige kabinet»: not the government that writes. */
const OTHER =
  /^(?:volgend|nieuw|komend|aantredend|toekomstig|vorig|duits|belgisch|frans|brits|vlaams|decentral|lokal|medeoverhed|openbaar)/u
const isOtherGovernment = (words: readonly Token[]): boolean => words.some((it) => OTHER.test(it.word))

// Persons and bodies by the form of the word: verzekeraars, bestuurders, onderzoeksinstelling, vakorganisatie.
const PARTY =
  /(?:anciers?|aars|eurs|sters|bestuurders|houders|gevers|nemers|instelling|instellingen|vereniging|verenigingen|stichting|(?<!re)organisaties?|(?<!leid|voor|be)raad|bond|commissie|gemeente|bureau|fonds|bedrijf|bedrijven)$/u
// Their last two letters leave most words without a closer look.
const ENDINGS = new Set(['er', 'rs', 'ng', 'en', 'ie', 'es', 'ad', 'nd', 'te', 'au', 'ds', 'jf'])
const looksLikeParty = ({ word }: Token): boolean => ENDINGS.has(word.slice(-2)) && PARTY.test(word)
