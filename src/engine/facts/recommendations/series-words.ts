/** What the ways of telling pieces of advice apart share: where the first piece begins, and words that stand between and behind pieces. */
import type { Sentence } from '../../language/sentence.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'

/** Of a row without «en» between two, this many pieces say that it is one. */
export const FEWEST = 3

export const PREPOSITION = /^(?:op|aan|bij|in|met|van|voor|naar|tot|door|over)$/u
export const CLOSES = /^[.»"”]$/u
/** At the front of a piece: it tells, and advises nothing. */
export const TELLS = /^(?:is|was|wordt|werd|heeft|kan|zal|moet|ik|wij)$/u

/** The token behind what opens the first piece, and the groups of the pattern; null where nothing does. */
export function openedBy(
  sentence: Sentence,
  pattern: RegExp,
): { readonly from: number; readonly groups: Readonly<Record<string, string>> } | null {
  const plain = plainOf(sentence)
  const opens = pattern.exec(plain.text)
  return opens && { from: tokenAt(plain, opens.index + opens[0].length), groups: opens.groups ?? {} }
}
