export interface Stretch {
  readonly start: number
  readonly end: number
}

const ENDS = /[.!?]["'»”’)\]]{0,2}(?=\s+["'«“‘(]?\p{Lu})|\n[^\S\n]*\n\s*/gu
/** A person can still read and choose this at once. */
const LONGEST = 1_200

/**
 * Sentences to choose from, roughly: a full stop before a capital, or an empty line. Reading knows sentences far better;
 * here a cut too many is mended by pasting the words.
 */
export function sentences(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  const piece = text.slice(start, end)
  let from = 0
  const add = (to: number) => {
    for (let at = from; at < to; at += LONGEST) {
      const trimmed = trim(piece, at, Math.min(to, at + LONGEST))
      if (trimmed) found.push({ start: start + trimmed.start, end: start + trimmed.end })
    }
    from = to
  }
  for (const match of piece.matchAll(ENDS)) add(match.index + match[0].length)
  add(piece.length)
  return found
}

/** Null for what holds no word. */
function trim(text: string, start: number, end: number): Stretch | null {
  const words = text.slice(start, end)
  if (!/\p{L}{2}/u.test(words)) return null
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}
