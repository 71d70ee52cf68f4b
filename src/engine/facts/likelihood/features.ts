/**
 * What the likelihood looks at in a sentence: no line ends, no quotation marks, no dashes, no mark of a note behind its end;
 * numbers count as one word. Each feature is a row of a table; which row a word, verb or heading has is looked up
 * once and kept, for this is asked of every sentence.
 */
import type { DocumentKind } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { WordNotes } from '../../language/word-notes.ts'
import type { Act } from '../commitments/act.ts'

/** Sorts of features. Each has its own table of weights. */
export const sorts = [
  /** A word, and the first six letters of a long one, so that «verhoogt» and «verhoogde» count together. */
  'word',
  'stem',
  /** Two words behind each other. */
  'pair',
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

/** The row of a feature; below 0 when it has none. The same for the same feature, always. */
export type RowOf = (sort: Sort, value: string) => number

const LONG = 7
const STEM = 6
const MARKS = new Set(['.', ',', ':', ';', '?'])
/** Headings are without number; what is kept of them is thrown away now and then. */
const MOST_KEPT = 5_000
const MOST_PAIRS = 100_000
const MOST_WORDS = 2 ** 26
/** Keys below 2^31 are small integers, which maps find sooner; words that have weights are far fewer than this. */
const FEW_WORDS = 2 ** 15

export class Features {
  private readonly rowOf: RowOf
  /** What a token counts as: 0 nothing, else one more than the row of its word. Without a row it counts as a word all the same. */
  private readonly words: WordNotes
  private readonly stems: WordNotes
  private readonly heads: WordNotes
  private readonly firsts: WordNotes
  private readonly kept = new Map<string, readonly number[]>()
  /** The row of each pair of words that was met, by the rows of both. */
  private readonly pairs = new Map<number, number>()
  private rows: number[] = []

  constructor(rowOf: RowOf) {
    this.rowOf = rowOf
    const noted = (sort: Sort) => new WordNotes((word) => rowOf(sort, plain(word)) + 1)
    this.words = noted('word')
    this.heads = noted('head')
    this.firsts = noted('first')
    this.stems = new WordNotes((word) => (plain(word).length > LONG ? rowOf('stem', word.slice(0, STEM)) + 1 : 0))
  }

  /** The rows of all features of a sentence; one may stand twice. Good until the next sentence is asked for. */
  of(sentence: Sentence, acts: readonly Act[], document: DocumentKind): readonly number[] {
    this.rows = []
    const { tokens, block, section, text, heading, head } = sentence
    let [first, second, count, before]: [Token | null, Token | null, number, Token | null] = [null, null, 0, null]
    for (const [i, token] of tokens.entries()) {
      if (!isWord(token) || isNoteMark(tokens, i)) continue
      this.add(this.words.of(token) - 1)
      this.add(this.stems.of(token) - 1)
      if (before) this.addPair(before, token)
      before = token
      if (count === 0) first = token
      else if (count === 1) second = token
      count++
    }
    if (first) this.add(this.firsts.of(first) - 1)
    this.addRow('start', `${plain(first?.word ?? '')}_${plain(second?.word ?? '')}`)
    this.addRow('end', endOf(text))
    for (const act of acts) this.addAct(act)
    for (const token of head?.tokens ?? []) if (isWord(token)) this.add(this.heads.of(token) - 1)
    if (heading !== '') this.addHeading(heading)
    this.addRow('place', block.kind)
    this.addRow('place', `under ${section ?? 'nothing'}`)
    this.addRow('place', `in ${document}`)
    this.addRow('place', `length ${Math.min(6, count >> 3)}`)
    return this.rows
  }

  private add(row: number): void {
    if (row >= 0) this.rows.push(row)
  }

  private addRow(sort: Sort, value: string): void {
    this.add(this.rowOf(sort, value))
  }

  /** Words without a row make no pair that has one. */
  private addPair(before: Token, token: Token): void {
    const [one, two] = [this.words.of(before), this.words.of(token)]
    if (one === 0 || two === 0) return
    const isSmall = one < FEW_WORDS && two < FEW_WORDS
    const key = isSmall ? one * FEW_WORDS + two : 2 ** 31 + one * MOST_WORDS + two
    const known = this.pairs.get(key)
    if (known === undefined && this.pairs.size > MOST_PAIRS) this.pairs.clear()
    const row = known ?? this.rowOf('pair', `${plain(before.word)} ${plain(token.word)}`)
    if (known === undefined) this.pairs.set(key, row)
    this.add(row)
  }

  private addAct({ clause: { kind }, subject: { who }, mood, isNegated, lemmas }: Act): void {
    this.addAll(`act ${kind} ${who} ${mood} ${isNegated}`, () => [
      this.rowOf('act', `${kind} ${who}`),
      this.rowOf('act', `${kind} ${mood}`),
      this.rowOf('act', `${kind} ${who} ${mood}${isNegated ? ' not' : ''}`),
    ])
    for (const lemma of lemmas)
      this.addAll(`does ${who} ${lemma}`, () => [this.rowOf('lemma', lemma), this.rowOf('doing', `${who} ${lemma}`)])
  }

  private addHeading(heading: string): void {
    this.addAll(`under ${heading}`, () =>
      heading
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .map((word) => (word === '' ? -1 : this.rowOf('heading', word))),
    )
  }

  private addAll(key: string, make: () => readonly number[]): void {
    const known = this.kept.get(key)
    if (!known && this.kept.size > MOST_KEPT) this.kept.clear()
    const rows = known ?? make().filter((it) => it >= 0)
    if (!known) this.kept.set(key, rows)
    for (const row of rows) this.rows.push(row)
  }
}

const plain = (word: string): string => (/^\d/u.test(word) ? '#' : word)

const kinds = new WordNotes((word) => (/^\d/u.test(word) || /\p{L}/u.test(word) || MARKS.has(word) ? 1 : 2))
const isWord = (token: Token): boolean => kinds.of(token) === 1

/** «is afgerond.12», with nothing between: the mark of a note. */
function isNoteMark(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  return (
    i === tokens.length - 1 && before?.end === token?.start && before?.word === '.' && /^\d/u.test(token?.word ?? '')
  )
}

/** The mark a sentence ends in; behind it the mark of a note may stand, as in «is afgerond.12». */
function endOf(text: string): string {
  for (const letter of text
    .slice(-6)
    .replace(/(?<=[.?!])\d{1,3}$/u, '')
    .slice(-2))
    if (letter === '.' || letter === '?' || letter === ':' || letter === ';') return letter
  return '-'
}
