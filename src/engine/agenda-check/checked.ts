import { read, type Tools } from '../read.ts'
import { checkAgenda } from './check-agenda.ts'
import type { Remark } from './remark.ts'

/** The outcome of checking one document: what was remarked, and what could not be read. */
export interface Checked {
  readonly name: string
  readonly sha256: string
  readonly remarks: readonly PlacedRemark[]
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
}
/** A remark with the printed words, and the line they begin on where the text is the file itself. */
export interface PlacedRemark extends Omit<Remark, 'spans'> {
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly passage: string
  readonly line: number | null
}

export function checked(bytes: Uint8Array, name: string, tools: Tools, articles: ReadonlySet<string> | null): Checked {
  const reading = read(bytes, name, tools)
  const { text, mediaType } = reading.source
  const lineOf = mediaType === 'text/plain' ? linesIn(text) : () => null
  const remarks = checkAgenda(reading, articles).map((it) => ({
    ...it,
    spans: it.spans.map(({ start, end }) => [start, end] as const),
    passage: it.spans.map((span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ')).join(' '),
    line: it.spans[0] ? lineOf(it.spans[0].start) : null,
  }))
  const problems = reading.problems.map(({ code, severity, message }) => ({ code, severity, message }))
  return { name, sha256: reading.sha256, remarks, problems }
}

/** Counts lines once for all places, which come in any order. */
function linesIn(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
