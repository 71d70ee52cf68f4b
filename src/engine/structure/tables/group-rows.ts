import type { Cell } from './table.ts'

/** `cells` in order of their rows. Rows under the head in which one cell is filled and holds the whole width, or stands first with the rest left empty. */
export function groupRowsOf(cells: readonly Cell[], headerRows: number): number[] {
  const columns = cells.reduce((most, it) => Math.max(most, it.column + it.columnSpan), 0)
  const last = cells.at(-1)?.row ?? 0
  const found: number[] = []
  let coveredUntil = 0
  for (let i = 0; i < cells.length; ) {
    const { row } = cells[i] as Cell
    const start = i
    while (i < cells.length && cells[i]?.row === row) i++
    const inRow = cells.slice(start, i)
    // A cell that reaches down from a row above leaves no room for a name of a group.
    if (row >= headerRows && row < last && row >= coveredUntil && namesGroup(inRow, columns)) found.push(row)
    coveredUntil = inRow.reduce((most, it) => Math.max(most, it.row + it.rowSpan), coveredUntil)
  }
  return found
}

function namesGroup(cells: readonly Cell[], columns: number): boolean {
  const filled = cells.filter((it) => it.spans.length > 0)
  const only = filled[0]
  if (!only || filled.length > 1 || only.column > 0 || only.rowSpan > 1) return false
  return columns >= 3 || (columns === 2 && only.columnSpan === 2)
}
