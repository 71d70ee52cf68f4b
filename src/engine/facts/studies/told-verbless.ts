import type { Token } from '../../language/token.ts'
import { asking, isAim, isPaper } from '../../vocabulary/research-verbs.ts'
import { Word } from '../../vocabulary/words.ts'
import { kindOf, PRONOUN } from './told-about.ts'
import { isAmount, isCompared, isCourse, reports } from './told-words.ts'

/*
 * What a sentence tells in which no verb was read: a heading, a telegram, or a verb that is in no list.
 */

export const behindColon = (words: string): string => (words.includes(':') ? words.slice(words.indexOf(':')) : '')

/** «Cijfers over pachtcontracten», not «De pacht stagneert»: a sentence whose verb is in no list begins like any other. */
export function ofVerbless(tokens: readonly Token[], words: string): 'outcome' | 'course' | 'state' {
  if (reports.test(words)) return 'outcome'
  // «Jaarlijks overzicht van», «Derde meting onder»: the study is named.
  if (tokens.slice(0, 4).some((it) => isPaper.test(it.word) || it.word === 'overzicht')) return 'course'
  if (isCourse.test(words) || isNamedWork(tokens)) return 'course'
  if (isTelegram(tokens, words)) return 'state'
  const [first] = tokens
  if (first === undefined) return 'course'
  if (first.classes === 0 && !PRONOUN.test(first.word)) return isComparison(tokens) ? 'state' : 'course'
  if (!(first.classes & Word.determiner)) return 'state'
  const end = tokens.findIndex((it, i) => i > 0 && (it.classes & Word.preposition) !== 0)
  const about = kindOf(tokens.slice(0, end < 0 ? tokens.length : end))
  return about === 'paper' || !(tokens.some(isLikeVerb) || tokens.some(isBehindPlural)) ? 'course' : 'state'
}

/** «Doorrekenen van vijf varianten»: what is done, as a noun. */
const isNamedWork = ([first, second]: readonly Token[]): boolean =>
  second?.word === 'van' && (first?.verbs.some((it) => it.form === 'infinitive' && asking.has(it.lemma)) ?? false)

/** «Ouderen met een vast rooster verzuimen minder»: a plural verb that is in no list, and no study in sight. */
const isComparison = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (it, i) =>
      i > 0 &&
      ((isLikePlural(it) && (isMeasured(tokens, i + 1) || isSecond(tokens, i))) || isBehindRelative(tokens, i)),
  ) && !tokens.some((it) => isPaper.test(it.word) || isAim.test(it.word))

const isLikePlural = ({ word, classes, isCapital }: Token): boolean => classes === 0 && !isCapital && /en$/u.test(word)

/** «Consumenten letten op»: behind a plural that opens the sentence no second one stands. */
const isSecond = (tokens: readonly Token[], at: number): boolean =>
  at === 1 && /(?:en|s)$/u.test(tokens[0]?.word ?? '') && (tokens[2]?.classes ?? 0) !== 0

/** «Scholen die meededen, houden de werkwijze aan»: behind the comma that ends the relative clause. */
const isBehindRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[1]?.word === 'die' && tokens[at - 1]?.word === ',' && (tokens[at]?.verbs.length ?? 0) > 0

/** «minder», «drie keer zoveel». */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  isCompared.test(tokens[at]?.word ?? '') || /^(?:keer|maal)$/u.test(tokens[at + 1]?.word ?? '')

/** «Toezicht: minder procedures, geen bewijs van winst»: what is spoken of, and behind the colon how it does. */
const isTelegram = (tokens: readonly Token[], words: string): boolean => {
  if (!isAmount.test(behindColon(words))) return false
  const about = kindOf(
    tokens.slice(
      0,
      tokens.findIndex((it) => it.word === ':'),
    ),
  )
  return about === 'world' || about === 'trial'
}

/** «De prikkels werken elkaar tegen»: behind a plural stands the verb, and no noun made of one. */
const isBehindPlural = ({ verbs }: Token, i: number, tokens: readonly Token[]): boolean => {
  const before = tokens[i - 1]
  return (
    i > 1 &&
    verbs.some((it) => it.form === 'infinitive') &&
    before?.classes === 0 &&
    before.verbs.length === 0 &&
    /(?:en|s)$/u.test(before.word)
  )
}

/** «kraakt», «hapert»: the third person of a verb that is in no list. */
const isLikeVerb = ({ word, classes, isCapital }: Token): boolean =>
  classes === 0 && !isCapital && /(?:[gklmprw]t|[aeo]{2}[kgnltrs]t|dt)$/u.test(word)
