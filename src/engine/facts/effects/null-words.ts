import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'
import { nounChange } from './change-words.ts'
import { type Scene, tokenAt, wordAt } from './scene.ts'
import type { Words } from './words.ts'

// The words of results that found nothing.

/** «effect», «gedragseffecten», «invloed», «verschil»: what research looks for. */
export const isEffectNoun = (word: string): boolean =>
  /^(?:invloed|verschil|verschillen|impact)$/u.test(word) || (word.length < 40 && /effect(?:en)?$/u.test(word))

/** Words that say how a result is found: with one of these the sentence speaks of research. */
export const isShown = (word: string): boolean =>
  /^(?:aantoonbare?|significante?|statistisch|meetbare?|merkbare?|waarneembare?|noemenswaardige?|aanwijsbare?|wezenlijke?|substantieel|substantiële|eenduidige?|overtuigende?|zichtbare?|duidelijke?|enkele?)$/u.test(
    word,
  )

/** Participles of finding. */
export const isFound = (word: string): boolean =>
  /^(?:aangetoond|gevonden|vastgesteld|gebleken|waargenomen|gemeten|geconstateerd|zichtbaar|gezien|vonden|vond|constateren|constateerde|zagen|zien|vinden)$/u.test(
    word,
  )

/** What nothing was found on: behind «op» or «voor» that follows, or opens the clause. */
export function outcomeOfNull(scene: Scene, from: number, to: number): Words | null {
  const links = nounChange(wordAt(scene, to - 1)) ? /^(?:van|in|op)$/u : /^(?:op|voor|tussen)$/u
  const behind = scene.own.find((i) => i >= to && i < to + 6 && links.test(wordAt(scene, i)))
  if (behind !== undefined) return { from: behind + 1, to: endOfPhrase(scene, behind + 1) }
  const first = scene.own[0] ?? 0
  if (!/^(?:op|voor)$/u.test(wordAt(scene, first)) || first >= from) return null
  const end = scene.own.find((i) => i > first && (i === scene.clause?.finite || i >= from)) ?? from
  return { from: first + 1, to: end }
}

function endOfPhrase(scene: Scene, from: number): number {
  let to = from
  const end = Math.min(scene.clause?.to ?? scene.sentence.tokens.length, from + 16)
  while (to < end && !endsPhrase(scene, to)) to++
  return to
}

function endsPhrase(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)
  if (!token || /^[,;:.()!?]$/u.test(token.word)) return true
  if (/^(?:is|was|zijn|waren|wordt|werd|worden|werden|heeft|hebben|had|te|kan|kon|dan|omdat)$/u.test(token.word))
    return true
  // «de omzet», «het gebruik»: nouns with the form of a verb. «gedwongen terugkeer»: a participle before its noun.
  const isNoun = ((tokenAt(scene, at - 1)?.classes ?? 0) & Word.determiner) !== 0
  if (isNoun || token.classes !== 0) return false
  const isAttributive = isPlainNoun(tokenAt(scene, at + 1))
  return token.verbs.some(
    (it) => (it.form === 'participle' && !isAttributive) || it.form === 'past' || it.form === 'hij',
  )
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.classes === 0 &&
  token.verbs.every((it) => it.form === 'ik' || it.form === 'infinitive') &&
  /^\p{L}/u.test(token.word)

/** The words between «geen» and its noun: adjectives and «enkel», never a preposition or a verb form. */
export const isBetween = (token: Token): boolean =>
  /^\p{L}/u.test(token.word) &&
  (token.classes & (Word.preposition | Word.determiner | Word.nominative | Word.subordinator)) === 0
