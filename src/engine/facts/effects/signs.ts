import { WordNotes } from '../../language/word-notes.ts'
import { apartFrom, nounChange, verbChange } from './change-words.ts'
import { isComparative } from './comparatives.ts'
import { isMultiplied } from './multiplied.ts'
import { isDeniedAdverb } from './not-shown.ts'
import { isEffectNoun } from './null-words.ts'

/** What a single word can say about effects, as bits. */
export const Sign = {
  /** A change, a comparison or a factor: every construction with a number needs one. */
  change: 1,
  /** A denial on which a result without a number hangs. */
  denial: 2,
  /** What such a denial says was not found: a change, an effect, a comparison, or «aantoonbaar» and its like. */
  result: 4,
} as const

export const signs = new WordNotes(
  (word) =>
    (isChange(word) ? Sign.change : 0) | (DENIALS.has(word) ? Sign.denial : 0) | (isResult(word) ? Sign.result : 0),
)

const DENIALS = new Set(['geen', 'niet', 'nauwelijks', 'evenmin', 'zonder'])
/** «half zo hoog», «twee keer zoveel». */
const SO = new Set(['zo', 'zoveel'])

const isChange = (word: string): boolean =>
  verbChange(word) !== null ||
  nounChange(word) !== null ||
  apartFrom(word) !== undefined ||
  isComparative(word) ||
  isMultiplied(word) ||
  SO.has(word) ||
  word.endsWith('gegaan')

const isResult = (word: string): boolean =>
  isEffectNoun(word) || nounChange(word) !== null || isComparative(word) || isDeniedAdverb(word)
