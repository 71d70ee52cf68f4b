/**
 * What it reads: a thing at the front of a sentence that is called advice behind it: «Voor een eigen steiger, de tweede
 * wens, …», «Een eigen gebouw, nog een wens van de raad, …».
 * What it leaves alone: the same of the House or of who signs («mijn laatste punt»).
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'
import { Advice } from './advice-words.ts'
import { endsAtVerb, MARK, range } from './named-ends.ts'
import { WHO } from './who.ts'

const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste|volgende|andere)'
const NOUN = '(?:\\S*aanbeveling|advies|suggestie|wens|verzoek|voorstel|punt|oproep|idee|gedachte)'
const CALLED = new RegExp(
  ` , (?:(?:de|het|haar|zijn|hun) ${ORDINAL} ${NOUN}(?: van (?:de|het) ${WHO})?|(?:nog |ook |eveneens |evenzeer )?een ${NOUN} van (?:de|het) ${WHO}|(?:de|het|nog een|een) ${ORDINAL} ${NOUN}) ,`,
  'u',
)
const OPENER = /^(?:aan|voor|over|met|van|ook|wat|maar|en|tot|bij|op|in|naar|tegen|ten|aanzien)$/u
const LONGEST = 14

export function calledAdvice(sentence: Sentence, words: number): Range | null {
  if (!(words & (Advice.named | Advice.advice))) return null
  const plain = plainOf(sentence)
  const match = CALLED.exec(plain.text)
  if (!match) return null
  const { tokens } = sentence
  const to = tokenAt(plain, match.index + 1)
  let from = 0
  while (from < to && OPENER.test(tokens[from]?.word ?? '')) from++
  if (to - from < 1 || to - from > LONGEST) return null
  for (let i = from; i < to; i++) if (MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i)) return null
  return range(tokens, from, to)[0] ?? null
}
