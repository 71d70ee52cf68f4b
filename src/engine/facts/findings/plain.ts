import type { Plain } from '../../language/plain.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { afterRowLabel } from './table-row.ts'

export type { Plain }

/** Made once per sentence: findings, recommendations and reactions all look at the same words. */
export function plainOf(sentence: Sentence): Plain {
  sentence.plain ??= read(sentence)
  return sentence.plain
}

function read(sentence: Sentence): Plain {
  const { tokens } = sentence
  const from = afterRowLabel(sentence)
  const starts: number[] = []
  const kept: number[] = []
  const keys: string[] = []
  let text = ' '
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.aside || token.start < from) continue
    starts.push(text.length)
    kept.push(i)
    text += `${token.word} `
    for (const key of keysOf(token)) keys.push(key)
  }
  return { text, starts, tokens: kept, keys }
}

const keysByWord = new Map<string, readonly string[]>()
// More than the different words of a report; words that are made up may come without end.
const MOST_WORDS = 50_000

/** Joined once for each word: a string that is joined anew must be read through to be looked up. */
function keysOf({ word, verbs }: Token): readonly string[] {
  const known = keysByWord.get(word)
  if (known !== undefined) return known
  if (keysByWord.size >= MOST_WORDS) keysByWord.clear()
  const made = [word, ...new Set(verbs.map((it) => `~${it.lemma}`))]
  keysByWord.set(word, made)
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
