import { publicText } from '../parts/text.ts'

/** A passage as it is printed, with what stands before and after it. */
export interface Surroundings {
  readonly pieces: readonly { readonly text: string; readonly isPassage: boolean }[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

const AROUND = 450
/** Of a passage that goes on for pages its beginning is enough to judge it by; the document shows the rest. */
const MOST = 4_000
const LONGEST_WORD = 60

export function surroundings(text: string, spans: readonly (readonly [number, number])[], size = AROUND): Surroundings {
  const start = Math.min(...spans.map((it) => it[0]))
  const end = Math.max(...spans.map((it) => it[1]))
  const from = wordStart(text, Math.max(0, start - size), start)
  const to = wordEnd(text, Math.min(text.length, end + size, start + MOST))
  // Masked as a whole: half a telephone number is not recognised as one.
  const shown = publicText(text.slice(from, to))
  const pieces: { text: string; isPassage: boolean }[] = []
  let at = from
  const add = (until: number, isPassage: boolean) => {
    const stop = Math.min(until, to)
    if (stop > at) pieces.push({ text: shown.slice(at - from, stop - from), isPassage })
    at = Math.max(at, stop)
  }
  for (const [a, b] of [...spans].sort((x, y) => x[0] - y[0])) {
    add(a, false)
    add(b, true)
  }
  add(to, false)
  return { pieces, isCutBefore: from > 0, isCutAfter: to < text.length }
}

function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0
  const gap = text.slice(at, most).search(/\s/)
  return gap < 0 ? at : at + gap + 1
}

/** Back to the last white space nearby; in a line without any, where it was. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  for (let i = at; i > at - LONGEST_WORD && i > 0; i--) if (/\s/.test(text[i] ?? '')) return i
  return at
}
