import type { Bounds } from './column-width.ts'
import type { Metric } from './letter-widths.ts'
import { costOfNeighbours } from './neighbours.ts'
import { printedOf, type Token } from './tokens.ts'

/** What a column holds on one line: the tokens from `from` up to, not including, `to`. */
export interface Fragment {
  readonly line: MeasuredLine
  readonly from: number
  readonly to: number
}

/** The tokens of a line and where each begins and ends when it is set in one font. Words are measured once. */
export class MeasuredLine {
  readonly tokens: readonly Token[]
  private readonly starts: Float64Array
  private readonly ends: Float64Array
  private readonly space: number
  private readonly metric: Metric
  private joins: Float64Array | null = null
  private readonly texts = new Map<number, string>()

  constructor(tokens: readonly Token[], metric: Metric) {
    this.tokens = tokens
    this.metric = metric
    this.space = metric(' ')
    this.starts = new Float64Array(tokens.length)
    this.ends = new Float64Array(tokens.length)
    let at = 0
    tokens.forEach((token, i) => {
      this.starts[i] = at + (i > 0 && !token.isGlued ? this.space : 0)
      at = (this.starts[i] as number) + metric(token.text)
      this.ends[i] = at
    })
  }

  /** How many words a stretch has; what may be one word counts once. */
  words(from: number, to: number): number {
    let words = to - from
    for (let i = from + 1; i < to; i++) if (this.tokens[i]?.isSoft) words--
    return words
  }

  /** What it costs to read the words of a stretch as they stand; only the first of a line can be of another column. */
  costOfWords(from: number, to: number): number {
    this.joins ??= joinsOf(this.tokens)
    const last = this.joins.length - 1
    return to > from ? (this.joins[Math.min(to - 1, last)] as number) - (this.joins[Math.min(from, last)] as number) : 0
  }

  get length(): number {
    return this.tokens.length
  }

  width(from: number, to: number): number {
    return to > from ? (this.ends[to - 1] as number) - (this.starts[from] as number) : 0
  }

  text(from: number, to: number): string {
    const key = from * 100_000 + to
    const known = this.texts.get(key)
    if (known !== undefined) return known
    const text = printedOf(this.tokens.slice(from, to))
    this.texts.set(key, text)
    return text
  }

  /** The width of the first word from a token on, with the tokens that are printed against it, at most up to `until`. */
  firstWord(from: number, until = this.tokens.length): number {
    let to = from + 1
    while (to < until && this.tokens[to]?.isGlued) to++
    return this.width(from, to)
  }

  /** The width of the piece of a word that could have stood on the line above it: up to its hyphen. */
  brokenWord(from: number): number | null {
    const text = (this.tokens[from] as Token).text
    const hyphen = text.indexOf('-', 1)
    return hyphen > 0 && hyphen < text.length - 1 ? this.metric(text.slice(0, hyphen + 1)) : null
  }

  /** A hyphen at the end of a line may be that of a word that was broken there: no space stands behind it. */
  widthWith(from: number, to: number, word: number): number {
    const endsInHyphen = this.tokens[to - 1]?.text.endsWith('-') === true
    return this.width(from, to) + (endsInHyphen ? 0 : this.space) + word
  }
}

const FIRST_WORDS = 14

/** What it costs to read each word behind the one before, added up. */
function joinsOf(tokens: readonly Token[]): Float64Array {
  const joins = new Float64Array(Math.max(1, Math.min(FIRST_WORDS, tokens.length)))
  for (let i = 1; i < joins.length; i++) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token]
    joins[i] = (joins[i - 1] as number) + (token.isGlued ? 0 : costOfNeighbours(before.text, token.text))
  }
  return joins
}

export const textOf = ({ line, from, to }: Fragment): string => line.text(from, to)
export const widthOf = ({ line, from, to }: Fragment): number => line.width(from, to)

export const boundsOf = (above: Fragment, { line, from }: Fragment): Bounds => ({
  atLeast: widthOf(above),
  below: above.line.widthWith(above.from, above.to, line.firstWord(from)),
})
