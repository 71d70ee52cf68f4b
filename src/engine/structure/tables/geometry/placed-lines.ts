import { byColumn, type Columns } from './columns.ts'
import { isFigure } from './numbers.ts'
import { around, type Box, type Piece, type TextLine } from './shapes.ts'

/** A line of a table with its pieces in columns. */
export interface PlacedLine extends Box {
  readonly line: TextLine
  /** Its pieces by the first column that they stand in. */
  readonly cells: readonly (readonly Piece[])[]
}

/** Lines in columns, and which columns hold figures. */
export interface Placed {
  readonly lines: readonly PlacedLine[]
  readonly columns: Columns
  readonly isNumeric: readonly boolean[]
}

export function placedLines(lines: readonly TextLine[], columns: Columns): Placed {
  const placed = lines.map((line) => ({ ...around([line]), line, cells: byColumn(line, columns) }))
  return { lines: placed, columns, isNumeric: columns.edges.slice(1).map((_, i) => isNumericColumn(placed, i)) }
}

/** More than half of its lines are figures; a column in which text is wrapped is not one of figures. */
function isNumericColumn(lines: readonly PlacedLine[], column: number): boolean {
  const printed = lines.map((it) => it.cells[column] ?? []).filter((it) => it.length > 0)
  const figures = printed.filter((cell) => cell.every((piece) => isFigure(piece.text)))
  const numbers = figures.filter((cell) => cell.some((piece) => piece.isNumber))
  return numbers.length >= 2 && figures.length >= 0.5 * printed.length
}

export const filledIn = ({ cells }: PlacedLine): number[] => cells.flatMap((it, i) => (it.length > 0 ? [i] : []))

/** How many figures a line has in columns of figures. */
export const figuresIn = ({ cells }: PlacedLine, isNumeric: readonly boolean[]): number =>
  cells.filter((cell, i) => isNumeric[i] && cell.length > 0 && cell.every((it) => isFigure(it.text))).length

export const textOf = (pieces: readonly Piece[]): string => pieces.map((it) => it.text).join(' ')
