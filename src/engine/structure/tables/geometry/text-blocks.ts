import { around, medianOf, type Piece, type TextLine } from './shapes.ts'

/** Lines that are read under each other: the whole width of a page, or one of its columns. */
export interface TextBlock {
  readonly lines: readonly TextLine[]
}

/** As wide as this part of its column, a line is one of running text. */
const WIDE = 0.72
const FEWEST_LINES = 8

/**
 * Takes pages apart that are printed in columns of running text, so that two columns are not taken for a table. A gutter
 * counts when running text stands on both sides of it; lines that cross it, and rows of a table over both columns, stay
 * whole.
 */
export function textBlocksOf(lines: readonly TextLine[]): TextBlock[] {
  const gutter = gutterOf(lines)
  if (gutter === null) return [{ lines }]
  const whole: TextLine[] = []
  const [left, right]: [TextLine[], TextLine[]] = [[], []]
  for (const line of lines) {
    const sides = sidesOf(line, gutter)
    if (sides === null || looksLikeRow(sides, gutter)) whole.push(line)
    else {
      if (sides.left) left.push(sides.left)
      if (sides.right) right.push(sides.right)
    }
  }
  return [...textBlocksOf(left), ...textBlocksOf(right), { lines: whole }].filter((it) => it.lines.length > 0)
}

interface Gutter {
  readonly at: number
  readonly leftWidth: number
  readonly rightWidth: number
}

interface Sides {
  readonly left: TextLine | null
  readonly right: TextLine | null
}

function gutterOf(lines: readonly TextLine[]): Gutter | null {
  if (lines.length < 2 * FEWEST_LINES) return null
  const box = around(lines)
  const width = Math.ceil(box.x1 - box.x0)
  const covered = new Int32Array(width + 2)
  for (const line of lines) {
    for (const piece of line.pieces) {
      const [from, to] = [Math.max(0, Math.floor(piece.x0 - box.x0)), Math.min(width, Math.ceil(piece.x1 - box.x0))]
      covered[from] = (covered[from] as number) + 1
      covered[to + 1] = (covered[to + 1] as number) - 1
    }
  }
  for (let i = 1; i < covered.length; i++) covered[i] = (covered[i] as number) + (covered[i - 1] as number)
  return (
    candidates(covered, width, lines.length)
      .map((at) => measured(lines, box.x0 + at))
      .find((it) => it !== null) ?? null
  )
}

/** The middles of the emptiest stripes away from the sides, the emptiest first. */
function candidates(covered: Int32Array, width: number, lines: number): number[] {
  const stripes: { middle: number; cover: number }[] = []
  const most = 0.3 * lines
  for (let x = Math.floor(0.15 * width); x < 0.85 * width; x++) {
    const cover = covered[x] as number
    if (cover > most || cover > (covered[x - 1] as number)) continue
    let end = x
    while (end < width && (covered[end + 1] as number) === cover) end++
    if (end - x >= 4 && (covered[end + 1] as number) > cover) stripes.push({ middle: (x + end) / 2, cover })
    x = end
  }
  return stripes
    .sort((a, b) => a.cover - b.cover)
    .slice(0, 4)
    .map((it) => it.middle)
}

function measured(lines: readonly TextLine[], at: number): Gutter | null {
  const sides = lines.map((line) => sidesOf(line, { at }))
  const lefts = sides.flatMap((it) => (it?.left ? [it.left] : []))
  const rights = sides.flatMap((it) => (it?.right ? [it.right] : []))
  const [leftWidth, rightWidth] = [widthOf(lefts), widthOf(rights)]
  const isGutter = isRunningText(lefts, leftWidth) && isRunningText(rights, rightWidth)
  return isGutter ? { at, leftWidth, rightWidth } : null
}

const widthOf = (lines: readonly TextLine[]): number => {
  if (lines.length === 0) return 0
  const box = around(lines)
  return box.x1 - box.x0
}

function isRunningText(lines: readonly TextLine[], width: number): boolean {
  const single = lines.filter((line) => line.pieces.length <= 2)
  const wide = single.filter((line) => isWide(line, width))
  const words = medianOf(wide.map((line) => line.pieces.reduce((sum, piece) => sum + piece.words.length, 0)))
  return wide.length >= FEWEST_LINES && wide.length >= 0.45 * single.length && words >= 4
}

/** Full lines of running text are as wide as their column, and no wide room is in them. */
const isWide = (line: TextLine, width: number): boolean =>
  line.x1 - line.x0 >= WIDE * width && roomIn(line) <= 2 * line.sizePt

function roomIn({ pieces }: TextLine): number {
  let most = 0
  for (let i = 1; i < pieces.length; i++) most = Math.max(most, (pieces[i] as Piece).x0 - (pieces[i - 1] as Piece).x1)
  return most
}

/** Null for a line that crosses the gutter. */
function sidesOf(line: TextLine, { at }: { at: number }): Sides | null {
  if (line.pieces.some((piece) => piece.x0 < at - 1 && piece.x1 > at + 1)) return null
  const side = (pieces: Piece[]) => (pieces.length === 0 ? null : { ...line, pieces, ...around(pieces) })
  return {
    left: side(line.pieces.filter((it) => it.x1 <= at + 1)),
    right: side(line.pieces.filter((it) => it.x1 > at + 1)),
  }
}

/** Short pieces on both sides: a row of a table that goes over both columns. */
function looksLikeRow({ left, right }: Sides, gutter: Gutter): boolean {
  if (!left || !right) return false
  const isText = ({ pieces, ...line }: TextLine, width: number) =>
    (pieces.length === 1 && !pieces[0]?.isNumber) || isWide({ pieces, ...line }, width)
  return !isText(left, gutter.leftWidth) && !isText(right, gutter.rightWidth)
}
