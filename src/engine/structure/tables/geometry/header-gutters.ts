import type { Gutter } from './gutters.ts'
import type { Box, Piece, TextLine } from './shapes.ts'

/** Room between two names in a header that are two columns for certain, in parts of the size. */
const ROOM = 0.6

/**
 * The gutters, and one more wherever the header names two columns that the body fills too little to tell apart: a column
 * for themes that are printed across, a last column with a link here and there.
 */
export function withHeaderGutters(gutters: readonly Gutter[], { lines }: { lines: readonly TextLine[] }): Gutter[] {
  const header = headerLine(lines)
  if (!header) return [...gutters]
  const rest = lines.filter((line) => line !== header && line.pieces.length >= 2)
  const added = header.pieces.slice(1).flatMap((piece, i) => {
    const before = header.pieces[i] as Piece
    const gap = { from: before.x1, to: piece.x0 }
    const isKnown = gutters.some((it) => it.from < gap.to && it.to > gap.from)
    if (isKnown || gap.to - gap.from < ROOM * header.sizePt) return []
    return betweenColumns(gap, bounds(gutters, gap), rest) ?? []
  })
  return [...gutters, ...added].sort((a, b) => a.from - b.from)
}

/** The line of the first three that names most columns. */
function headerLine(lines: readonly TextLine[]): TextLine | undefined {
  const first = lines.slice(0, 3).filter((line) => line.pieces.every((it) => !it.isNumber))
  return first.sort((a, b) => b.pieces.length - a.pieces.length)[0]
}

function bounds(gutters: readonly Gutter[], gap: Gutter): Gutter {
  const left = gutters.filter((it) => it.to <= gap.from).at(-1)?.to ?? Number.NEGATIVE_INFINITY
  const right = gutters.find((it) => it.from >= gap.to)?.from ?? Infinity
  return { from: left, to: right }
}

/** The gap without what the body prints in it; null when a piece of the body stands over all of it. */
function betweenColumns(gap: Gutter, column: Gutter, rest: readonly TextLine[]): Gutter | null {
  let { from, to } = gap
  for (const piece of rest.flatMap((line) => line.pieces)) {
    if (!isWithin(piece, column) || piece.x1 <= from || piece.x0 >= to) continue
    if (piece.x0 < gap.from) from = Math.max(from, piece.x1)
    else to = Math.min(to, piece.x0)
  }
  return to - from > 1 ? { from, to } : null
}

const isWithin = ({ x0, x1 }: Box, { from, to }: Gutter): boolean => x0 >= from - 1 && x1 <= to + 1
