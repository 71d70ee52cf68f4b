import type { Span } from '../../engine/positions.ts'

const LONG = 700
const SHORT = 300

/**
 * A text cut into passages of some hundred characters, at the end of a paragraph or else of a sentence, without page
 * furniture. In time linear in its length.
 */
export function passagesOf(text: string, furniture: readonly Span[]): Span[] {
  const passages: Span[] = []
  let from = 0
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    if (start > from) cut(text, from, start, passages)
    from = Math.max(from, end)
  }
  cut(text, from, text.length, passages)
  return passages
}

function cut(text: string, start: number, end: number, passages: Span[]): void {
  for (let from = start; from < end; ) {
    const to = end - from <= LONG ? end : from + breakIn(text.slice(from, from + LONG))
    const passage = trimmed(text, from, to)
    if (passage) passages.push(passage)
    from = to
  }
}

const BREAKS = [/\n[^\S\n]*\n/g, /[.!?;:][)”"’']?\s/g, /\n/g, /\s/g]

/** The last good place to end; a paragraph that ends too soon is no reason to. */
function breakIn(piece: string): number {
  for (const pattern of BREAKS) {
    let last = 0
    for (const match of piece.matchAll(pattern)) last = match.index + match[0].length
    if (last >= SHORT) return last
  }
  // Never between the two halves of a character.
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}
