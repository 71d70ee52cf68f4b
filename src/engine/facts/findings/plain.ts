import type { Sentence } from '../../language/sentence.ts'
import { afterRowLabel } from './table-row.ts'

/**
 * A sentence as bare words: lower case, one space around each word and mark, without what is quoted or stands between
 * brackets. Cues are looked for here, so that no cue has to know about capitals, quotations or doubled spaces.
 */
export interface Plain {
  readonly text: string
  /** Where each word begins in `text`, and which token of the sentence it is. */
  readonly starts: readonly number[]
  readonly tokens: readonly number[]
  /** The words, and the infinitives that verb forms among them can belong to, these with `~` before them. */
  readonly keys: ReadonlySet<string>
}

const made = new WeakMap<Sentence, Plain>()

/** Made once per sentence: findings, recommendations and reactions all look at the same words. */
export function plainOf(sentence: Sentence): Plain {
  const known = made.get(sentence)
  if (known) return known
  const plain = read(sentence)
  made.set(sentence, plain)
  return plain
}

function read(sentence: Sentence): Plain {
  const { tokens } = sentence
  const from = afterRowLabel(sentence)
  const starts: number[] = []
  const kept: number[] = []
  const keys = new Set<string>()
  let text = ' '
  for (const [i, token] of tokens.entries()) {
    if (token.aside || token.start < from) continue
    starts.push(text.length)
    kept.push(i)
    text += `${token.word} `
    keys.add(token.word)
    for (const { lemma } of token.verbs) keys.add(`~${lemma}`)
  }
  return { text, starts, tokens: kept, keys }
}

/** The token of the sentence at a place in the bare text: the last that begins at or before it. */
export function tokenAt(plain: Plain, place: number): number {
  let low = 0
  let high = plain.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((plain.starts[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return plain.tokens[low] ?? 0
}

export const hasAny = (plain: Plain, keys: readonly string[]): boolean => keys.some((key) => plain.keys.has(key))
