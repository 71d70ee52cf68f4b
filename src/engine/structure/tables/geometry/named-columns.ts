import { type Columns, columnsOf } from './columns.ts'
import { type Box, middleX, type Piece, type Rule, type TextLine } from './shapes.ts'

interface ColumnRange {
  readonly first: number
  readonly last: number
}

/** How far from the middle of its columns a name may stand, in parts of their width. */
const OFF_MIDDLE = 0.16
const MOST_NAMED = 12

/**
 * The columns that a name in the upper rows of a header stands over: those over a rule right under it, or else those in
 * the middle of which it is printed.
 */
export function namedColumns(piece: Piece, line: TextLine, columns: Columns, rules: readonly Rule[]): ColumnRange {
  const under = ruleUnder(piece, rules)
  const printed = columnsOf(under ? { ...piece, x0: under.from, x1: under.to } : piece, columns)
  if (under || printed.last > printed.first) return printed
  return printed.first === 0 ? printed : (inTheMiddle(piece, line, columns, printed.first) ?? printed)
}

/** Not a rule under the whole header. */
function ruleUnder(piece: Piece, rules: readonly Rule[]): Rule | undefined {
  const height = piece.y1 - piece.y0
  const isUnder = ({ at, from, to }: Rule) =>
    at > piece.y1 - 0.4 * height && at < piece.y1 + height && from <= piece.x0 + 3 && to >= piece.x1 - 3
  const under = rules.find(isUnder)
  return under && under.to - under.from < 6 * Math.max(40, piece.x1 - piece.x0) ? under : undefined
}

function extentOf({ gutters, edges }: Columns, first: number, last: number): { left: number; right: number } {
  return {
    left: (first === 0 ? edges[0] : gutters[first - 1]?.to) ?? 0,
    right: gutters[last]?.from ?? edges.at(-1) ?? 0,
  }
}

/** The columns around `near` that the name stands in the middle of, none of them under another name of the line. */
function inTheMiddle(piece: Piece, line: TextLine, columns: Columns, near: number): ColumnRange | null {
  const count = columns.edges.length - 1
  const middle = middleX(piece)
  const off = ({ left, right }: { left: number; right: number }) => Math.abs(middle - (left + right) / 2)
  let best: (ColumnRange & { readonly off: number }) | null = null
  const { left, right } = extentOf(columns, near, near)
  // A name beside its column, over the white, hardly stands over it alone.
  const alone = off({ left, right }) * (middle >= left && middle <= right ? 0.5 : 0.9)
  for (let first = Math.max(1, near - MOST_NAMED); first <= near; first++) {
    for (let last = Math.max(first + 1, near); last < Math.min(count, near + MOST_NAMED); last++) {
      const extent = extentOf(columns, first, last)
      const here = off(extent)
      if (here > OFF_MIDDLE * (extent.right - extent.left) || here > alone || (best && here >= best.off)) continue
      if (!line.pieces.some((it) => it !== piece && isOver(it, extent.left, extent.right)))
        best = { first, last, off: here }
    }
  }
  return best
}

const isOver = ({ x0, x1 }: Box, left: number, right: number): boolean => x1 > left && x0 < right
