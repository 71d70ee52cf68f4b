import { type Gutter, guttersOf } from './gutters.ts'
import { isYear } from './numbers.ts'
import type { Box, Piece, TextLine } from './shapes.ts'

/** The columns of a region, from left to right; `edges` stand in the middle of the gutters, and at both sides. */
export interface Columns {
  readonly gutters: readonly Gutter[]
  readonly edges: readonly number[]
}

export const columnsBetween = (gutters: readonly Gutter[], { x0, x1 }: Box): Columns => ({
  gutters,
  edges: [x0, ...gutters.map((it) => (it.from + it.to) / 2), x1],
})

/** Gutters by the lines of the body, which a header printed over several columns does not close. */
export function columnGutters(lines: readonly TextLine[]): Gutter[] {
  const body = bodyOf(lines)
  const rows = body.length >= 3 ? body : lines
  const usual = rows.filter((line) => line.pieces.length >= 2)
  return guttersOf(usual.length >= 2 ? usual : rows)
}

/** From the first line with two figures, or one beside a text. */
function bodyOf(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(
    (line, i) => line.pieces.length >= 2 && line.pieces.some((it) => it.isNumber && !(i < 3 && isYear(it.text))),
  )
  return first < 0 ? lines : lines.slice(first)
}

/** The first and last column over which a piece is printed. */
export function columnsOf(piece: Box, { gutters, edges }: Columns): { first: number; last: number } {
  let first = 0
  let last = edges.length - 2
  gutters.forEach((gutter, i) => {
    const middle = (gutter.from + gutter.to) / 2
    // A piece that only sticks out into a gutter, or a little past it, belongs to one column.
    const reach = Math.max(1, 0.12 * (piece.x1 - piece.x0))
    if (piece.x0 >= Math.min(gutter.to, middle + 1) - reach) first = i + 1
    if (piece.x1 <= Math.max(gutter.from, middle - 1) + reach && last > i) last = i
  })
  return first <= last ? { first, last } : oneColumn(piece, edges)
}

function oneColumn(piece: Box, edges: readonly number[]): { first: number; last: number } {
  const middle = (piece.x0 + piece.x1) / 2
  let column = 0
  while (column < edges.length - 2 && (edges[column + 1] as number) < middle) column++
  return { first: column, last: column }
}

/** The pieces of a line by column; those over several columns under the first of them. */
export function byColumn(line: TextLine, columns: Columns): Piece[][] {
  const out: Piece[][] = Array.from({ length: columns.edges.length - 1 }, () => [])
  for (const piece of line.pieces) out[columnsOf(piece, columns).first]?.push(piece)
  return out
}
