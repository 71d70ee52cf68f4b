/**
 * What it reads: advice that a letter or paper repeats word by word before it is answered: an imperative that opens a
 * paragraph, an item or a line of its own. Officials give the House no orders, so it is somebody else's advice.
 * What it leaves alone: «Zie bijlage 2», «Stel dat …», «Neem bijvoorbeeld …», and letters that mention no study or adviser.
 */

import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { hasEnded } from '../commitments/lists.ts'
import { type Read, whole, withoutTail } from './found.ts'
import { isImperative, isImperativeItem } from './imperative.ts'
import { LISTED } from './listed.ts'

// Verbs by which a writer leads his reader through the text.
const LEADS =
  /^(?:[\d.()a-h•–-]{1,4}\s)?(?:Zie (?!erop|er op|toe|af)|Let op|Let wel|Stel dat|Stel je|Laat (?:ik|mij|ons|staan)|Neem bijvoorbeeld|Denk (?:aan|hierbij|bijvoorbeeld)|Vergelijk|Lees |Klik |Kijk |Bel |Mail |Ga naar|Dank|Kortom|Noem )/u
const FEWEST_WORDS = 3

export function opensWithOrder(sentence: Sentence, source: string): Read | null {
  const { start, block, tokens, text } = sentence
  const isOrder = isImperative(sentence) || (sentence.head !== null && isImperativeItem(sentence))
  const isFirst = start - block.start <= MARK || /^\d{1,2} \p{Lu}/u.test(text)
  if (!isFirst || !isOrder || LEADS.test(text)) return null
  const line = lineOf(sentence, source)
  if (tokens.filter((it) => it.start < line.end).length < FEWEST_WORDS) return null
  const words = { start: tokens.find((it) => !NUMBER.test(it.word))?.start ?? start, end: line.end }
  return whole(LISTED, withoutSource(sentence, withoutTail(sentence.flow.view.text, words)), {
    head: sentence.head && !hasEnded(sentence.head) ? sentence.head : null,
  })
}
// «3 Maak de lijst openbaar», as in the cells of a table or in lines that a print ran together.
const NUMBER = /^(?:\d{1,2}|[.)])$/u
// The mark of an item stands before its first sentence.
const MARK = 12

/** A line of its own that has no stop ends where the next line begins a sentence: with a capital and a word such as «Dat». */
export function lineOf({ tokens, start, end, flow }: Sentence, source: string): Range {
  for (let i = 2; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (!before || !token?.isCapital || token.classes === 0 || /^[,;:]$/u.test(before.word)) continue
    if (source.slice(flow.view.at[before.end - 1], flow.view.at[token.start]).includes('\n'))
      return { start, end: before.end }
  }
  return { start, end }
}

/** «… te verbieden (AFM)»: who asked for it. */
function withoutSource({ flow }: Sentence, { start, end }: Range): Range {
  const tail = /\s?\([^()]{2,40}\)$/u.exec(flow.view.text.slice(start, end))?.[0] ?? ''
  return { start, end: end - tail.length }
}
