import type { Sentence } from '../../language/sentence.ts'
import { WordNotes } from '../../language/word-notes.ts'
import { ADVICE } from '../findings/voices.ts'
import { Advice } from './advice-words.ts'
import { ON as NAMING } from './named-forms.ts'
import { ADVISABLE, ORDERS, SEEMS } from './normative.ts'
import { ON as COUNTED } from './reference.ts'
import { SAYING } from './saying.ts'
import { WHO, WHO_OR_WHAT } from './who.ts'
import { ADVISING, ASKING, GOODS } from './wishes.ts'

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Advice.says, SAYING],
  [Advice.orders, ORDERS],
  [Advice.seems, SEEMS],
  [Advice.advisable, ADVISABLE],
  [Advice.asks, ASKING],
  [Advice.good, GOODS],
  [Advice.advises, ADVISING],
  [Advice.named, NAMING],
  [Advice.counted, COUNTED],
  [Advice.colon, new Set([':'])],
  [Advice.article, new Set(['de', 'het', 'een'])],
]
const NAMES_WHO = new RegExp(`^${WHO_OR_WHAT}$`, 'u')
const NAMES_ADVISER = new RegExp(`^(?:${WHO}|${ADVICE}|\\S*(?:rapport|evaluatie|wensen))$`, 'u')
const NAMES_ADVICE = new RegExp(`^${ADVICE}$`, 'u')

const notes = new WordNotes((word) => {
  let bits = 0
  for (const [bit, words] of WORDS) if (words.has(word)) bits |= bit
  if (NAMES_WHO.test(word)) bits |= Advice.who
  if (NAMES_ADVICE.test(word)) bits |= Advice.advice
  if (NAMES_ADVISER.test(word)) bits |= Advice.adviser
  return bits
})

/** What the words of a sentence let be looked for, quoted ones too: as bits of `Advice`. */
export const adviceWordsIn = ({ tokens }: Pick<Sentence, 'tokens'>): number => notes.in(tokens)
