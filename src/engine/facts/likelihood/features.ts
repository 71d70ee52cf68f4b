/**
 * What the likelihood looks at in a sentence. Nothing that hangs on how it is printed: no line ends, no quotation marks,
 * no dashes; numbers count as one word.
 */
import type { DocumentKind } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Act } from '../commitments/act.ts'

/** Sorts of features. Each has its own table of weights. */
export const sorts = [
  /** A word, and the first six letters of a long one, so that «verhoogt» and «verhoogde» count together. */
  'word',
  'stem',
  /** How it begins, with one word and with two, and the mark it ends in. */
  'first',
  'start',
  'end',
  /** What is done: the verb, who does it, and in which tense. */
  'lemma',
  'doing',
  'act',
  /** What it stands under. */
  'heading',
  'head',
  'place',
] as const
export type Sort = (typeof sorts)[number]
export type See = (sort: Sort, value: string) => void

const LONG = 7
const STEM = 6
const MARKS = new Set(['.', ',', ':', ';', '?'])

/** Tells `see` every feature; one may be told twice. */
export function eachFeature(sentence: Sentence, acts: readonly Act[], document: DocumentKind, see: See): void {
  const words = wordsOf(sentence)
  for (const word of words) {
    see('word', word)
    if (word.length > LONG) see('stem', word.slice(0, STEM))
  }
  const [first = '', second = ''] = words
  see('first', first)
  see('start', `${first}_${second}`)
  see('end', /[.?:;]/u.exec(sentence.text.slice(-2))?.[0] ?? '-')
  for (const act of acts) eachOfAct(act, see)
  for (const word of sentence.head ? wordsOf(sentence.head) : []) see('head', word)
  for (const word of sentence.heading.toLowerCase().split(/[^\p{L}]+/u)) if (word !== '') see('heading', word)
  see('place', sentence.block.kind)
  see('place', `under ${sentence.section ?? 'nothing'}`)
  see('place', `in ${document}`)
  see('place', `length ${Math.min(6, words.length >> 3)}`)
}

function eachOfAct({ clause, subject, mood, isNegated, lemmas }: Act, see: See): void {
  see('act', `${clause.kind} ${subject.who}`)
  see('act', `${clause.kind} ${mood}`)
  see('act', `${clause.kind} ${subject.who} ${mood}${isNegated ? ' not' : ''}`)
  for (const lemma of lemmas) {
    see('lemma', lemma)
    see('doing', `${subject.who} ${lemma}`)
  }
}

function wordsOf({ tokens }: Sentence): string[] {
  const words: string[] = []
  for (const { word } of tokens) {
    if (/^\d/u.test(word)) words.push('#')
    else if (/\p{L}/u.test(word) || MARKS.has(word)) words.push(word)
  }
  return words
}
