import type { Span } from '../../positions.ts'
import { foldSpaces, type Line } from '../lines.ts'
import { trimmedSpan } from './places.ts'

/** A line whose pipes part cells. */
export interface PipeRow {
  readonly cells: readonly (readonly Span[])[]
  readonly texts: readonly string[]
  readonly pipes: readonly Span[]
  readonly span: Span
  /** It begins and ends with a pipe. */
  readonly isFramed: boolean
  /** The line of dashes under a head. */
  readonly isDashes: boolean
}

const DASHES = /^:?-{2,}:?$/u
/** More cells than this are no row: a line of nothing but pipes must not cost a cell for each. */
const MAX_CELLS = 200

/** Two cells or more, parted by pipes that no backslash takes away; null for any other line. */
export function pipeRow(text: string, { from, to }: Line): PipeRow | null {
  const pipes: number[] = []
  for (let at = text.indexOf('|', from); at >= 0 && at < to; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') pipes.push(at)
    if (pipes.length > MAX_CELLS) return null
  }
  const isFramed = pipes[0] === from && pipes.at(-1) === to - 1
  const edges = isFramed ? pipes : [from - 1, ...pipes, to]
  if (edges.length < 3) return null
  const cells = edges
    .slice(1)
    .map((end, i) =>
      trimmedSpan(text, { start: (edges[i] as number) + 1, end: Math.max((edges[i] as number) + 1, end) }),
    )
  const texts = cells.map(([span]) => (span ? foldSpaces(text.slice(span.start, span.end)) : ''))
  const isDashes = texts.every((it) => DASHES.test(it))
  const span = { start: from, end: to }
  return { cells, texts, pipes: pipes.map((at) => ({ start: at, end: at + 1 })), span, isFramed, isDashes }
}
