import type { PageBox } from '../../../src/engine/structure/tables/table.ts'
import { type PlacedCell, placedCells, printedText, type TableSpec, type TrueTable } from './model.ts'

/** Gathers where the words and rules of one table come to stand while it is written. */
export class TruthOfTable {
  private readonly table: TableSpec
  private readonly places = new Map<string, PageBox[]>()
  private readonly around: PageBox[] = []

  constructor(table: TableSpec) {
    this.table = table
  }

  words(cell: { readonly row: number; readonly column: number }, box: PageBox): void {
    const key = keyOf(cell)
    this.places.set(key, joined([...(this.places.get(key) ?? []), box]))
    this.other(box)
  }

  /** Rules and repeated headers: part of what is seen of the table, not of a cell. */
  other(box: PageBox): void {
    this.around.push(box)
  }

  told(): TrueTable {
    const placed = placedCells(this.table)
    const cells = placed.filter((cell) => cell.text !== '').map((cell) => this.cell(cell))
    return {
      boxes: joined(this.around),
      rows: this.table.rows.length,
      columns: this.table.columns.length,
      headerRows: this.table.headerRows,
      groupRows: this.table.groupRows,
      cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    }
  }

  private cell(cell: PlacedCell) {
    const { row, column, rowSpan, columnSpan } = cell
    return { row, column, rowSpan, columnSpan, text: printedText(cell), boxes: this.places.get(keyOf(cell)) ?? [] }
  }
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`

/** One box a page, in the order of the pages. */
export function joined(boxes: readonly PageBox[]): PageBox[] {
  const pages = new Map<number, PageBox>()
  for (const box of boxes) {
    const before = pages.get(box.page)
    pages.set(box.page, before ? around(before, box) : box)
  }
  return [...pages.values()].sort((a, b) => a.page - b.page)
}

const around = (a: PageBox, b: PageBox): PageBox => ({
  page: a.page,
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
})
