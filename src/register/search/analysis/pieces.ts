import { fold } from './fold.ts'

/** Letters and digits that stand together, and what stands between them and the piece before. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Folded. A word that is broken at the end of a line is one piece, without its hyphen. */
  readonly word: string
  readonly gap: Gap
  /** The halves of a broken word: they may have been a word with a hyphen of its own. */
  readonly halves: readonly string[]
}
/** `none`: nothing is before it. One character when it is tied to the piece before, as in «start-up» or «2018/19». */
export type Gap = 'none' | 'space' | 'far' | '-' | "'" | '.' | ',' | '/' | ':' | '_' | '&'

const PIECE = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad]*[\p{L}\p{N}\p{M}])?/gu
const TIES: Readonly<Record<string, Gap>> = {
  '-': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  "'": "'",
  '’': "'",
  '‘': "'",
  '.': '.',
  ',': ',',
  '/': '/',
  ':': ':',
  _: '_',
  '&': '&',
}
const SPACE = /^[^\S\n]$/u
const BREAK = /^[-‐\u00ad][^\S\n]{0,8}\n\s{0,8}$/u
// After these the hyphen stands for a part that comes later, as in «onderwijs- en zorgbeleid».
const NO_TAIL = new Set(['en', 'of', 'tot', 'als', 'noch', 'versus', 'resp', 'dan'])
const LETTERS = /^\p{Ll}+$/u

/** The pieces of a text, in order. Linear in its length. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    const between = end < 0 ? null : text.slice(end, Math.min(start, end + 24))
    const last = pieces.at(-1)
    end = start + match[0].length
    if (last && between && isBroken(between, match[0], text[last.end - 1] ?? ''))
      pieces[pieces.length - 1] = joined(last, match[0], end)
    else pieces.push({ start, end, word: fold(match[0]), gap: gapOf(between), halves: [] })
  }
  return pieces
}

const isBroken = (between: string, next: string, before: string): boolean =>
  BREAK.test(between) && LETTERS.test(next) && /\p{L}/u.test(before) && !NO_TAIL.has(next)

function joined(head: Piece, tail: string, end: number): Piece {
  const rest = fold(tail)
  return { ...head, end, word: head.word + rest, halves: [head.word, rest] }
}

function gapOf(between: string | null): Gap {
  if (between === null || between === '') return 'none'
  return TIES[between] ?? (SPACE.test(between) || between === '\n' ? 'space' : 'far')
}
