import { type Draft, type DraftCell, groupRowsOf } from './drafts.ts'
import type { Grid } from './grid.ts'
import { isNumberText, isYear } from './numbers.ts'
import { type Frame, isInside, middleX, middleY, type Word } from './shapes.ts'
import { textLinesOf } from './text-lines.ts'

/** A table whose cells are drawn. `words` are those inside the grid. */
export function fromGrid(frame: Frame, grid: Grid, words: readonly Word[]): Draft {
  const byField = wordsByField(grid, words)
  const cells = grid.fields.map((field, i): DraftCell => {
    const [x0, x1] = [grid.xs[field.column] as number, grid.xs[field.column + field.columnSpan] as number]
    const [y0, y1] = [grid.ys[field.row] as number, grid.ys[field.row + field.rowSpan] as number]
    return { ...field, words: inReadingOrder(byField[i] ?? []), x0, y0, x1, y1 }
  })
  const { xs, ys, x0, y0, x1, y1 } = grid
  const headerRows = withoutGroups(cells, headerRowsOf(cells, ys.length - 1))
  const groupRows = groupRowsOf(cells, xs.length - 1, ys.length - 1, headerRows)
  return { frame, origin: 'rules', x0, y0, x1, y1, edges: xs, rowEdges: ys, headerRows, groupRows, cells }
}

function wordsByField(grid: Grid, words: readonly Word[]): Word[][] {
  const columns = grid.xs.length - 1
  const owner = new Int32Array(columns * (grid.ys.length - 1))
  grid.fields.forEach((field, i) => {
    for (let row = field.row; row < field.row + field.rowSpan; row++)
      owner.fill(i, row * columns + field.column, row * columns + field.column + field.columnSpan)
  })
  const out: Word[][] = grid.fields.map(() => [])
  for (const word of words) {
    if (!isInside(word, grid)) continue
    const [row, column] = [bandOf(grid.ys, middleY(word)), bandOf(grid.xs, middleX(word))]
    out[owner[row * columns + column] as number]?.push(word)
  }
  return out
}

export function bandOf(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle + 1] as number) <= at) low = middle + 1
    else high = middle
  }
  return low
}

export const inReadingOrder = (words: readonly Word[]): Word[] =>
  words.length < 2 ? [...words] : textLinesOf(words).flatMap((line) => line.pieces.flatMap((piece) => piece.words))

/** A row of one cell under the names of the columns names a group of rows, however bold it is printed. */
function withoutGroups(cells: readonly DraftCell[], rows: number): number {
  const filledIn = (row: number) => cells.filter((it) => it.row === row && it.words.length > 0)
  let count = rows
  while (count > 1 && filledIn(count - 1).length === 1 && filledIn(count - 1)[0]?.column === 0) count--
  return count < rows && cells.some((it) => it.row < count && it.column > 0 && it.words.length > 0) ? count : rows
}

/** Rows above the first with figures other than years; without figures, a row in bold, or the first one. */
function headerRowsOf(cells: readonly DraftCell[], rows: number): number {
  const text = (cell: DraftCell) => cell.words.map((it) => it.text).join(' ')
  const byRow: DraftCell[][] = Array.from({ length: rows }, () => [])
  for (const cell of cells) if (cell.words.length > 0) byRow[cell.row]?.push(cell)
  const isBody = (row: readonly DraftCell[]) =>
    row.some((cell) => cell.column > 0 && isNumberText(text(cell)) && !isYear(text(cell)))
  const first = byRow.findIndex(isBody)
  const bold = byRow.findIndex((row) => row.length > 0 && !row.every((cell) => cell.words.every((it) => it.isBold)))
  if (bold > 0 && bold <= 4 && (first < 0 || bold <= first)) return bold
  if (first < 0) return rows > 1 ? 1 : 0
  return first <= 4 ? first : 1
}
