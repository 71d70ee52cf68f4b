import type { Span } from '../../positions.ts'
import { isAbbreviation } from '../../vocabulary/abbreviations.ts'
import type { Line } from '../lines.ts'
import { isSpace } from '../view.ts'

/** The word that ends at `offset`: what a glued or raised mark hangs on. Null at the start of a line. */
export function wordBefore(text: string, offset: number): Span | null {
  let end = offset
  while (end > 0 && /[.,;:!?)»”’"']/u.test(text[end - 1] as string)) end--
  let start = end
  while (start > 0 && !isSpace(text.charCodeAt(start - 1)) && end - start < 60) start--
  return start < end ? { start, end } : null
}

/**
 * The word that a displaced mark hangs on, on the line after it: before the first stop that ends a sentence; else a word
 * that the note repeats; else before the first comma; else the last word. Typesetters raise the mark above the line it
 * belongs to, and text readers then print it first.
 */
export function wordOnNextLine(text: string, line: Line, note: string): Span | null {
  const printed = text.slice(line.from, line.to)
  const stop =
    sentenceStop(printed) ??
    sharedWordEnd(printed, note) ??
    commaStop(printed) ??
    lastWordEnd(printed) ??
    printed.length
  return wordBefore(text, line.from + stop)
}

function sentenceStop(printed: string): number | null {
  for (const match of printed.matchAll(/[.!?](?=\s|$)/gu)) {
    const word = /[^\s(]{1,20}$/u.exec(printed.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''
    if (match[0] !== '.' || !isAbbreviation(word, false)) return match.index
  }
  return null
}

function sharedWordEnd(printed: string, note: string): number | null {
  const words = new Set(note.toLowerCase().match(/\p{L}{7,40}/gu))
  const shared = [...printed.matchAll(/\p{L}{7,40}/gu)].filter((match) => words.has(match[0].toLowerCase())).at(-1)
  return shared ? shared.index + shared[0].length : null
}

function commaStop(printed: string): number | null {
  const match = /\p{L}{2}[)»”]?(?=,\s)/u.exec(printed)
  return match ? match.index + match[0].length : null
}

/** The end of the last word of letters: a number or sign would make an odd anchor. */
function lastWordEnd(printed: string): number | null {
  const last = [...printed.matchAll(/\p{L}{2,40}/gu)].at(-1)
  return last ? last.index + last[0].length : null
}
