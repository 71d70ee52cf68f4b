import type { Span } from '../../positions.ts'
import type { TextWriter } from './text-writer.ts'

/** Columns beyond these are all the last one: no table is so wide, and each row costs time for each column. */
const MAX_COLUMNS = 500

/** What a format says of a cell when it ends. */
export interface CellFormat {
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
  /** The column, for formats that name it. */
  readonly column?: number | undefined
  /** An empty cell that only makes the one above it higher (DOCX). */
  readonly continuesAbove?: boolean
}

interface Cell {
  readonly row: number
  readonly column: number
  rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
  readonly span: Span
}

/** Writes one table: a row is a line, a tab stands between cells, and each cell gets its place in the grid. */
export class TableWriter {
  private readonly writer: TextWriter
  private readonly table: number
  private readonly cells: Cell[] = []
  private row = -1
  private column = 0
  private cellsInRow = 0
  /** For each column the first row in which it is free again. */
  private readonly freeFrom: number[] = []
  /** For each column the cell that a continued cell makes higher. */
  private readonly above: (Cell | undefined)[] = []
  private open: { readonly start: number; readonly marksBefore: number } | null = null

  constructor(writer: TextWriter, table: number) {
    this.writer = writer
    this.table = table
  }

  startRow(): void {
    this.endCell({ rowSpan: 1, columnSpan: 1, isHeader: false })
    this.writer.startRow()
    this.row++
    this.column = 0
    this.cellsInRow = 0
  }

  skipColumns(count: number): void {
    this.column = Math.min(this.column + Math.max(0, count), MAX_COLUMNS - 1)
  }

  startCell(): void {
    if (this.row < 0) this.startRow()
    this.endCell({ rowSpan: 1, columnSpan: 1, isHeader: false })
    this.open = this.writer.startCell(this.cellsInRow === 0)
    this.cellsInRow++
  }

  endCell(format: CellFormat): void {
    if (!this.open) return
    const span = this.writer.endCell(this.open)
    this.open = null
    const column = this.freeColumn(format.column)
    const columnSpan = clamp(format.columnSpan, MAX_COLUMNS - column)
    const above = this.above[column]
    this.column = column + columnSpan
    if (format.continuesAbove && above && span.start === span.end) above.rowSpan++
    else
      this.place({
        row: this.row,
        column,
        rowSpan: Math.max(1, format.rowSpan),
        columnSpan,
        isHeader: format.isHeader,
        span,
      })
  }

  endTable(): void {
    this.endCell({ rowSpan: 1, columnSpan: 1, isHeader: false })
    this.writer.endRows()
    for (const cell of this.cells) {
      const rowSpan = clamp(cell.rowSpan, this.row + 1 - cell.row)
      this.writer.marks.push({ kind: 'cell', table: this.table, ...cell, rowSpan })
    }
  }

  private place(cell: Cell): void {
    this.cells.push(cell)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      this.freeFrom[column] = cell.row + cell.rowSpan
      this.above[column] = column === cell.column ? cell : undefined
    }
  }

  private freeColumn(named: number | undefined): number {
    let column = Math.min(named ?? this.column, MAX_COLUMNS - 1)
    while (column < MAX_COLUMNS - 1 && (this.freeFrom[column] ?? 0) > this.row) column++
    return column
  }
}

const clamp = (value: number, most: number) => Math.max(1, Math.min(value, most))

/** A whole number that a document states, or 1. Nothing real is higher than a few thousand. */
export function spanCount(stated: string | undefined): number {
  const count = Number.parseInt(stated ?? '', 10)
  return count >= 1 ? Math.min(count, 100_000) : 1
}
