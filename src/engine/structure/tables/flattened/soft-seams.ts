import type { Token } from './tokens.ts'

/** A cell that fills its column may touch the next one: only the first words of a line can do so. */
const FIRST_TOKENS = 4
/** Shorter words fit their column. */
const SHORTEST = 11
const SHORTEST_PIECE = 3
const PLAIN = /^\p{L}\p{Ll}+(?=[.,;:)]{0,3}$)/u

/**
 * Splits words at the beginning of a line that no list knows and that are two known ones: «leefomgevinghuurders». Most of
 * these are compounds, so whether two cells touch there is for the widths of the columns to say.
 */
export function withSoftSeams(tokens: readonly Token[], words: (word: string) => boolean): readonly Token[] {
  const first = tokens.slice(0, FIRST_TOKENS).flatMap((token) => split(token, words))
  return first.length === Math.min(tokens.length, FIRST_TOKENS) ? tokens : [...first, ...tokens.slice(FIRST_TOKENS)]
}

function split(token: Token, words: (word: string) => boolean): Token[] {
  const bare = PLAIN.exec(token.text)?.[0].toLowerCase()
  if (bare === undefined || bare.length < SHORTEST || bare.length > 60 || words(bare)) return [token]
  for (let i = bare.length - SHORTEST_PIECE; i >= 6; i--) {
    if (!words(bare.slice(0, i)) || !words(bare.slice(i))) continue
    const at = token.start + i
    return [
      { ...token, text: token.text.slice(0, i), end: at },
      { text: token.text.slice(i), start: at, end: token.end, isGlued: true },
    ]
  }
  return [token]
}
