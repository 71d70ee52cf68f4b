import type { Span } from '../engine/positions.ts'
import { isLayout, isSpace, spansIn } from '../engine/structure/view.ts'

/**
 * The places where a passage, quoted as it is read, stands in a text as it is printed: white space does not count, a word
 * may be broken over a line, and when no place holds it otherwise, whole lines (a page footer) and note marks may stand
 * inside it. Each place as its printed spans.
 */
export function placesOf(text: string, quote: string): Span[][] {
  const wanted = [...quote].filter((it) => !isSpace(it.charCodeAt(0))).join('')
  const direct = placesWith(text, wanted, 0)
  return direct.length > 0 ? direct : placesWith(text, wanted, MOST_GAPS)
}

// Furniture inside one sentence: a footer, its imprint and the note block of a page, and a note mark or two.
const MOST_GAPS = 3
const MOST_LINES = 16

function placesWith(text: string, wanted: string, gaps: number): Span[][] {
  const places: Span[][] = []
  for (let at = text.indexOf(wanted[0] ?? ''); wanted !== '' && at >= 0; at = text.indexOf(wanted[0] ?? '', at + 1)) {
    if (isInsideWord(text, at, wanted[0])) continue
    const offsets = follow(text, wanted, at, gaps)
    if (offsets) places.push(spansIn(text, { text: wanted, at: Int32Array.from(offsets) }, wholeOf(offsets)))
  }
  return places
}

const wholeOf = (offsets: readonly number[]) => ({ start: 0, end: offsets.length })

/** Offsets of the quote's characters from `at` on, or null when the text goes on otherwise. */
function follow(text: string, wanted: string, at: number, gaps: number): number[] | null {
  const offsets: number[] = []
  let [i, read] = [at, 0]
  while (read < wanted.length) {
    const afterLine = i
    while (i < text.length && (isSpace(text.charCodeAt(i)) || text[i] === '\u00ad')) i++
    if (gaps > 0 && text.slice(afterLine, i).includes('\n')) {
      const rest = follow(text, wanted.slice(read), i, 0) ?? followAfterLines(text, wanted.slice(read), i, gaps)
      return rest && [...offsets, ...rest]
    }
    if (text[i] === wanted[read]) {
      offsets.push(i++)
      read++
    } else if (isBreak(text, i)) i++
    else {
      const mark = gaps > 0 && offsets.length > 0 ? noteMark(text, i) : 0
      if (mark === 0) return null
      gaps--
      i += mark
    }
  }
  return isInsideWord(text, i, wanted.at(-1), 1) ? null : offsets
}

/** `start` begins a line: goes on there or after some whole lines, whichever is first. */
function followAfterLines(text: string, wanted: string, start: number, gaps: number): number[] | null {
  let at = start
  for (let skipped = 0; skipped <= MOST_LINES && at < text.length; skipped++) {
    const rest = skipped === 0 ? followLine(text, wanted, at, gaps) : followLine(text, wanted, at, gaps - 1)
    if (rest) return rest
    const end = text.indexOf('\n', at)
    if (end < 0) return null
    at = end + 1
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
  }
  return null
}

/** Follows at least the first character here, so that the same line end is not met twice. */
function followLine(text: string, wanted: string, at: number, gaps: number): number[] | null {
  return text[at] === wanted[0] || isBreak(text, at) ? follow(text, wanted, at, gaps) : null
}

/** The hyphen of a word that is broken at a line end. */
const isBreak = (text: string, at: number): boolean =>
  text[at] !== undefined && isLayout(text.charCodeAt(at)) && /^[ \t]{0,4}\r?\n/u.test(text.slice(at + 1, at + 8))

/** Length of a note mark printed against the word before it. */
function noteMark(text: string, at: number): number {
  const mark = /^\d{1,2}(?![\d.,]?\d)/u.exec(text.slice(at, at + 4))?.[0]
  return mark && /[\p{L}.,;:)”’]/u.test(text[at - 1] ?? '') ? mark.length : 0
}

/** A quote begins and ends where a word does. `side` 0: before the character at `at`; 1: from it on. */
function isInsideWord(text: string, at: number, edge: string | undefined, side: 0 | 1 = 0): boolean {
  const isWord = (it: string | undefined) => it !== undefined && /[\p{L}\d]/u.test(it)
  if (!isWord(edge) || !isWord(text[at - 1 + side])) return false
  return side === 0 || noteMark(text, at) === 0
}
