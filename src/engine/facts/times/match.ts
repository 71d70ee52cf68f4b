/** What a sticky pattern found: its end and its named groups, '' where a group took no part. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly part: (name: string) => string
}

/** The match of a pattern with flag `y` that begins exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const groups = match.groups ?? {}
  return { start: at, end: at + match[0].length, part: (name) => groups[name] ?? '' }
}

/** A pattern for `matchAt`: any case, and the match ends where a word ends. */
export const sticky = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy')

/** All dashes that stand between the ends of a range. */
export const DASH = '[-\\u2010-\\u2015\\u2212]'

/** The characters before a place, for patterns that end in `$`. */
export const before = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at)
