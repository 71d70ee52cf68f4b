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
    for (const { lemma } of token.verbs) keys.add(markedOf(lemma))
  }
  return { text, starts, tokens: kept, keys }
}

const marked = new Map<string, string>()
// More than the lemmas of the word lists; guessed ones may come without end.
const MOST_MARKED = 20_000

/** Joined once for each lemma: a string that is joined anew must be read through to be looked up. */
function markedOf(lemma: string): string {
  const known = marked.get(lemma)
  if (known !== undefined) return known
  if (marked.size >= MOST_MARKED) marked.clear()
  const made = `~${lemma}`
  marked.set(lemma, made)
  return made
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

export function hasAny(plain: Plain, keys: ReadonlySet<string>): boolean {
  for (const key of plain.keys) if (keys.has(key)) return true
  return false
}
