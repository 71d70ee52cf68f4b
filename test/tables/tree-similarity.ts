import type { Grid, GridCell } from './grids.ts'

/**
 * TEDS, with the tree edit distance taken over trees of three levels (table, rows, cells) whose levels stay apart: rows
 * are laid beside rows and cells beside cells, in order. Taking away or adding a cell costs 1, a row 1 and its cells;
 * a cell beside another costs 1 when their spans differ, else the share of its letters that must change. The
 * similarity is 1 − cost / nodes of the larger tree. The true TEDS may also move cells between rows, which costs at
 * most as much; so this one is never above it.
 */
export function treeSimilarity(a: Grid, b: Grid): number {
  const most = Math.max(nodesOf(a), nodesOf(b))
  if (most === 1) return 1
  const distance = new LetterDistance()
  const rowCost = (row: readonly GridCell[]) => 1 + cellsOf(row).length
  const [left, right] = [a.map(cellsOf), b.map(cellsOf)]
  const cost = alignment(left, right, rowCost, (one, other) =>
    alignment(
      one,
      other,
      () => 1,
      (x, y) => distance.between(x, y),
    ),
  )
  return Math.max(0, 1 - cost / most)
}

/** Empty places under a span are no cells; an empty cell of its own is one. */
function cellsOf(row: readonly GridCell[]): GridCell[] {
  const cells: GridCell[] = []
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] as GridCell
    cells.push(cell)
    column += cell.columnSpan - 1
  }
  return cells
}

const nodesOf = (grid: Grid): number => grid.reduce((sum, row) => sum + 1 + cellsOf(row).length, 1)

/** The cheapest way to lay one list beside another in order, with gaps. */
function alignment<T>(
  a: readonly T[],
  b: readonly T[],
  gap: (item: T) => number,
  change: (a: T, b: T) => number,
): number {
  let above = [0]
  for (const item of b) above.push((above.at(-1) ?? 0) + gap(item))
  for (const one of a) {
    const line = [(above[0] ?? 0) + gap(one)]
    b.forEach((other, j) => {
      const kept = (above[j] ?? 0) + change(one, other)
      line.push(Math.min(kept, (above[j + 1] ?? 0) + gap(one), (line[j] ?? 0) + gap(other)))
    })
    above = line
  }
  return above.at(-1) ?? 0
}

/** Remembers what it compared: numbers and words of a table come back again and again. */
class LetterDistance {
  private readonly known = new Map<string, number>()

  between(a: GridCell, b: GridCell): number {
    if (a.rowSpan !== b.rowSpan || a.columnSpan !== b.columnSpan) return 1
    if (a.text === b.text) return 0
    if (a.text === '' || b.text === '') return 1
    const key = `${a.text}\n${b.text}`
    const known = this.known.get(key) ?? lettersToChange(a.text, b.text) / Math.max(a.text.length, b.text.length)
    this.known.set(key, known)
    return known
  }
}

// Cells longer than this are compared by their beginning: a reader that takes a page for a cell must not stop the score.
const MOST_LETTERS = 2_000

function lettersToChange(a: string, b: string): number {
  const [one, other] = [a.slice(0, MOST_LETTERS), b.slice(0, MOST_LETTERS)]
  const rest = Math.abs(a.length - b.length) - Math.abs(one.length - other.length)
  return (
    rest +
    alignment(
      [...one],
      [...other],
      () => 1,
      (x, y) => (x === y ? 0 : 1),
    )
  )
}
