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
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, end)) {
    const before = end
    end = endOf(text, start)
    const written = text.slice(start, end)
    const last = pieces.at(-1)
    const isOneOff = start - before === 1
    const between = last === undefined || isOneOff ? null : text.slice(before, Math.min(start, before + 24))
    if (last && between && isBroken(between, written, text[before - 1] ?? ''))
      pieces[pieces.length - 1] = joined(last, written, end)
    else pieces.push({ start, end, word: fold(written), gap: gapOf(last, text, before, isOneOff), halves: NONE })
  }
  return pieces
}

const NONE: readonly string[] = []
const OTHER = 0
const LETTER = 1
const INSIDE = 2

// Nearly all characters are these; a look at a table costs a tenth of a pattern.
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(char: string): number {
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER
  return /[\p{M}\u00ad]/u.test(char) ? INSIDE : OTHER
}

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 0x250 ? (LATIN[code] ?? OTHER) : classOf(String.fromCodePoint(text.codePointAt(at) ?? code))
}
const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function nextStart(text: string, from: number): number {
  let at = Math.max(0, from)
  while (at < text.length && classAt(text, at) !== LETTER) at += width(text, at)
  return at
}

/** A soft hyphen at the end stays outside: it is where a line breaks. */
function endOf(text: string, start: number): number {
  let [at, end] = [start, start]
  for (let kind = LETTER; kind !== OTHER && at < text.length; kind = at < text.length ? classAt(text, at) : OTHER) {
    at += width(text, at)
    if (kind === LETTER || text.charCodeAt(at - 1) !== 0xad) end = at
  }
  return end
}

const isBroken = (between: string, next: string, before: string): boolean =>
  BREAK.test(between) && LETTERS.test(next) && /\p{L}/u.test(before) && !NO_TAIL.has(next)

function joined(head: Piece, tail: string, end: number): Piece {
  const rest = fold(tail)
  return { ...head, end, word: head.word + rest, halves: [head.word, rest] }
}

function gapOf(last: Piece | undefined, text: string, before: number, isOneOff: boolean): Gap {
  if (last === undefined) return 'none'
  if (!isOneOff) return 'far'
  const char = text[before] ?? ''
  return char === ' ' || char === '\n' ? 'space' : (TIES[char] ?? (SPACE.test(char) ? 'space' : 'far'))
}
