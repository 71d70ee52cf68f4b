import type { SourceText } from '../../src/engine/source.ts'
import type { Table } from '../../src/engine/structure/tables/table.ts'
import type { ScoredTable } from './score.ts'

/** Words of cells by row and column; a cell that spans stands where it begins, the others under it are empty. */
export type Grid = readonly (readonly GridCell[])[]
export interface GridCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}
export interface Size {
  readonly rows: number
  readonly columns: number
}

export function sizeOf({ cells, rows, columns }: ScoredTable): Size {
  return {
    rows: rows ?? Math.max(0, ...cells.map((it) => it.row + it.rowSpan)),
    columns: columns ?? Math.max(0, ...cells.map((it) => it.column + it.columnSpan)),
  }
}

// A broken reader may name any number; a grid must not be made of it.
const MOST_ROWS = 4_000
const MOST_COLUMNS = 100
const EMPTY: GridCell = { text: '', rowSpan: 1, columnSpan: 1 }

export function gridOf(table: ScoredTable): Grid {
  const { rows, columns } = sizeOf(table)
  const width = Math.min(columns, MOST_COLUMNS)
  const grid = Array.from({ length: Math.min(rows, MOST_ROWS) }, () => new Array<GridCell>(width).fill(EMPTY))
  for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
    const line = grid[row]
    if (line && column < width) line[column] = { text: normalised(text), rowSpan, columnSpan }
  }
  return grid
}

/** White space of any kind is one space, capitals and soft hyphens do not count, and all dashes are one. */
export const normalised = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** 1 when two numbers are the same, less the further they are apart. */
export const edgeOf = (a: number, b: number): number => (a === b ? 1 : Math.min(a, b) / Math.max(a, b))

/**
 * A table of a reader as plain text: the printed words of each cell, piece after piece. Its size is that of all its
 * cells, empty ones as well.
 */
export function scoredTable({ boxes, cells }: Table, source: SourceText): ScoredTable {
  return {
    boxes,
    cells: cells.map(({ row, column, rowSpan, columnSpan, spans, boxes }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      boxes,
      text: spans.map((span) => source.text.slice(span.start, span.end)).join(' '),
    })),
  }
}
