import type { PageBox } from '../../../src/engine/structure/tables/table.ts'

/** `dev` may be looked at while a reader is built; of `held` only counts are ever shown. */
export type Half = 'dev' | 'held'

/** Two writers that share nothing: one draws each line where we say, the other is the print of a browser. */
export type WriterName = 'drawn' | 'printed'

/** A document as composed: what stands in it, in which looks, before a writer makes pages of it. */
export interface Composed {
  readonly name: string
  /** What it tries, as in `ruled` or `no-table`. */
  readonly family: string
  readonly half: Half
  readonly writer: WriterName
  readonly setup: Setup
  readonly blocks: readonly Block[]
}

/** Sizes in points. */
export interface Setup {
  readonly font: string
  readonly size: number
  readonly leading: number
  readonly margin: number
  readonly landscape: boolean
  /** The page is written on its side and turned by its /Rotate; only the drawing writer does so. */
  readonly rotate: 0 | 90 | 270
  readonly header: string | null
  /** Printed with the number of the page at the foot. */
  readonly footer: string | null
}

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'gap'; readonly height: number }
  | { readonly kind: 'new-page' }
  /** `breaks`: rows before which the browser must turn the page; the drawing writer sees for itself what fits. */
  | { readonly kind: 'table'; readonly table: TableSpec; readonly look: Look; readonly breaks?: readonly number[] }
  /** Blocks that stand beside each other; the width is shared evenly. */
  | { readonly kind: 'beside'; readonly columns: readonly (readonly Block[])[]; readonly gutter: number }
  /** Pieces of text at places on the page, for all that is no running text. Only for the drawing writer. */
  | { readonly kind: 'sketch'; readonly height: number; readonly marks: readonly Sketched[] }
  /** Only for the browser. */
  | { readonly kind: 'html'; readonly html: string }

/** Places count from the top left of the block; `y` is a baseline. */
export type Sketched =
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size?: number
      readonly align?: 'left' | 'right' | 'center'
      readonly bold?: boolean
      readonly angle?: number
    }
  | { readonly line: readonly [x0: number, y0: number, x1: number, y1: number]; readonly dotted?: boolean }
  | { readonly bar: readonly [x: number, y: number, width: number, height: number]; readonly fill: string }

export interface TableSpec {
  readonly columns: readonly ColumnSpec[]
  /** As HTML has them: a row lists the cells that begin in it. */
  readonly rows: readonly (readonly CellSpec[])[]
  readonly headerRows: number
  readonly groupRows: readonly number[]
}
export interface ColumnSpec {
  /** Share of the width. */
  readonly weight: number
  readonly align: Align
}
export type Align = 'left' | 'right' | 'center' | 'decimal'
export interface CellSpec {
  readonly text: string
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly align?: Align
  readonly bold?: boolean
  /** Steps of a row header under the one above it. */
  readonly indent?: number
  /** A currency sign at the left edge of the cell, apart from its number. It is part of the cell. */
  readonly sign?: string
}

export interface Look {
  readonly rules: Rules
  readonly zebra: boolean
  readonly headerFill: boolean
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  readonly size: number
  readonly leading: number
  readonly padX: number
  readonly padY: number
  readonly font?: string
  readonly headerBold: boolean
  /** How wide, of the width there is. */
  readonly width: number
  readonly onNextPage: 'header' | 'bare' | 'cut'
}
/** `booktabs`: a line above, below the header and under the table. `header`: only the one under the header. */
export type Rules = 'all' | 'horizontal' | 'booktabs' | 'header' | 'outer' | 'vertical' | 'rows-dotted' | 'none'

/** What is true of a table, told by what wrote it. Rows and columns count what is seen: a repeated header counts once. */
export interface TrueTable {
  /** One a page: around all words of its cells, and its rules. */
  readonly boxes: readonly PageBox[]
  readonly rows: number
  readonly columns: number
  readonly headerRows: number
  readonly groupRows: readonly number[]
  /** Those that hold words, by row and then column. */
  readonly cells: readonly TrueCell[]
}
export interface TrueCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Around its words, one a page. */
  readonly boxes: readonly PageBox[]
}

export interface MadeDocument {
  readonly name: string
  readonly family: string
  readonly half: Half
  readonly writer: WriterName
  readonly pageCount: number
  readonly tables: readonly TrueTable[]
  readonly bytes: Uint8Array
}

/** A cell with its place in the grid, after the spans above and before it. */
export interface PlacedCell extends CellSpec {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Gives each cell its column as a browser does: the first one that no span from above takes. */
export function placedCells(table: TableSpec): PlacedCell[] {
  const taken = new Set<string>()
  return table.rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column++
      const placed = { ...cell, row, column, rowSpan: cell.rowSpan ?? 1, columnSpan: cell.columnSpan ?? 1 }
      take(taken, placed)
      column += placed.columnSpan
      return placed
    })
  })
}

function take(taken: Set<string>, { row, column, rowSpan, columnSpan }: PlacedCell): void {
  for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`)
}

export const printedText = (cell: CellSpec): string => (cell.sign ? `${cell.sign} ${cell.text}` : cell.text)
