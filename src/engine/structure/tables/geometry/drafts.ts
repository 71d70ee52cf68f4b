import type { Box, Frame, Word } from './shapes.ts'

/** A table of one page, before tables that go on over pages are joined. */
export interface Draft extends Box {
  readonly frame: Frame
  /** `rules`: its cells are drawn; `text`: they follow from where the text stands. */
  readonly origin: 'rules' | 'text'
  /** Of the columns, from left to right, one more than there are columns. */
  readonly edges: readonly number[]
  /** Of the rows, from top to bottom. */
  readonly rowEdges: readonly number[]
  readonly headerRows: number
  readonly groupRows: readonly number[]
  readonly cells: readonly DraftCell[]
}

export interface DraftCell extends Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** In the order in which they read. */
  readonly words: readonly Word[]
}

export const columnCount = (draft: Draft): number => draft.edges.length - 1
export const rowCount = (draft: Draft): number => draft.rowEdges.length - 1

/** Rows of which the only text stands in front: it names the rows under it. The last row names nothing. */
export function groupRowsOf(cells: readonly DraftCell[], columns: number, rows: number, headerRows: number): number[] {
  if (columns < 2) return []
  const filled = new Map<number, DraftCell[]>()
  for (const cell of cells) if (cell.words.length > 0) filled.set(cell.row, [...(filled.get(cell.row) ?? []), cell])
  const isGroup = (row: number) => {
    const [first, ...others] = filled.get(row) ?? []
    return first !== undefined && others.length === 0 && (first.column === 0 || first.columnSpan === columns)
  }
  const groups: number[] = []
  for (let row = headerRows; row < rows - 1; row++) if (isGroup(row)) groups.push(row)
  return groups
}

/**
 * The name of a group that is printed on into the next column stands over all of them. A short one may as well be a cell
 * in front of empty ones, in bold too.
 */
export function acrossGroupRows(
  cells: readonly DraftCell[],
  groupRows: readonly number[],
  columns: number,
): readonly DraftCell[] {
  if (groupRows.length === 0) return cells
  const groups = new Set(groupRows)
  const isAcross = (it: DraftCell) => it.columnSpan > 1
  return cells.map((it) => (groups.has(it.row) && isAcross(it) ? { ...it, columnSpan: columns } : it))
}
