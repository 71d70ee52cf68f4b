import type { Span } from '../../engine/positions.ts'

const LENGTH = 280

/** The piece of a text that holds most marks, from word to word. */
export function snippetOf(text: string, marks: readonly Span[]): Span {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const best = richest(marks)
  const middle = best ? Math.floor((best.start + best.end) / 2) : LENGTH / 2
  const start = Math.max(0, Math.min(middle - LENGTH / 2, text.length - LENGTH))
  return { start: wordStart(text, start), end: wordEnd(text, Math.min(text.length, start + LENGTH)) }
}

function richest(marks: readonly Span[]): Span | null {
  let [best, most] = [null as Span | null, 0]
  for (let from = 0, to = 0; from < marks.length; from++) {
    const first = marks[from] as Span
    to = Math.max(to, from)
    while (to + 1 < marks.length && (marks[to + 1]?.end ?? 0) - first.start <= LENGTH) to++
    if (to - from + 1 > most) [best, most] = [{ start: first.start, end: marks[to]?.end ?? first.end }, to - from + 1]
  }
  return best
}

const wordStart = (text: string, at: number): number => {
  if (at === 0) return 0
  const space = text.slice(at, at + 30).search(/\s/)
  return space < 0 ? at : at + space + 1
}
const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const back = text.slice(at - 30, at).search(/\s\S*$/)
  return back < 0 ? at : at - 30 + back
}
