/** What stands where an answer may stand, and is none: what was advised, announced, titled or said of all of it. */
import type { Sentence } from '../../language/sentence.ts'
import { plainOf } from '../findings/plain.ts'
import { isBareLabel, LISTED } from '../recommendations/listed.ts'
import { NAMED } from '../recommendations/named.ts'
import type { Recommended } from './answered.ts'
import { mentionsIn } from './mentions.ts'

/** Something is said outside the advice that the sentence holds. */
export const saysMore = ({ tokens, clauses }: Sentence, own: readonly Recommended[]): boolean =>
  own.length === 0 ||
  clauses.some(({ finite }) => {
    const verb = tokens[finite]
    return verb !== undefined && !own.some((it) => it.start <= verb.start && verb.end <= it.end)
  })

/** «De raad beveelt aan om A te doen en B te laten»: around its pieces nothing but who advises. */
export const isTold = (own: readonly Recommended[]): boolean =>
  own.length > 1 && own.every(({ because }) => because !== LISTED && because !== NAMED)

/** «Nut en noodzaak.», just above advice. */
export const isTitle = ({ text, clauses }: Sentence, nextGivesAdvice: boolean): boolean =>
  isBareLabel(text) || (nextGivesAdvice && clauses.every((it) => it.finite < 0))

/** «Dit in nauwe samenwerking met de dienst.»: goes on with what was said before. */
export const hasNoVerb = ({ clauses }: Sentence): boolean => clauses.every((it) => it.finite < 0)

/** «De suggesties in het rapport bieden aanknopingspunten» answers none of them. */
export const speaksOfAll = (sentence: Sentence): boolean =>
  mentionsIn(plainOf(sentence).text).some(({ which: { kind } }) => kind === 'all' || kind === 'others')

/** «…, is de strekking van de zienswijze»: what was advised, and no answer yet. */
export const retells = (words: string): boolean => STRESSES.test(words)
const STRESSES =
  / (?:strekking|kern|boodschap|teneur) van (?:de|het|dit|zijn|haar) (?:zienswijze|advies|rapport|aanbevelingen) /u

/** Nothing but the recommendation, or several of them to the end. */
export const isWhole = (sentence: Sentence, own: readonly Recommended[]): boolean =>
  own.some((it) => it.end >= sentence.end - 1 && (it.start === sentence.start || isTold(own)))
