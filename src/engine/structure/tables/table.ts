import type { Span } from '../../positions.ts'

/** A piece of a page, in points from the top left of the page as it is shown. `page` counts from 1 in the file. */
export interface PageBox {
  readonly page: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/**
 * One cell. `spans` are its characters in the source text in the order in which they read: more than one where another
 * column is printed between them. A table that runs on over a page break counts its rows through.
 */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly spans: readonly Span[]
  /** Where it stands, one box a page; empty for a text without places. */
  readonly boxes: readonly PageBox[]
  /** The address behind the words of the cell, where the format keeps one. */
  readonly href: string | null
}

/**
 * How the table was found: marked by the format, drawn on a page, printed with pipes, run together as plain text, or
 * printed one cell a line.
 */
export type TableOrigin = 'marks' | 'geometry' | 'pipes' | 'flattened' | 'lines'

export interface Table {
  readonly origin: TableOrigin
  /** In order, as numbers in the file. */
  readonly pages: readonly number[]
  /** One a page; empty for a text without places. */
  readonly boxes: readonly PageBox[]
  /** Rows at the top that name the columns. Headers that are repeated on a later page are left out of the cells. */
  readonly headerRows: number
  /** Rows that name the group of the rows under them, as a theme printed across the table. */
  readonly groupRows: readonly number[]
  /** By row, then by column. No character is in two cells. */
  readonly cells: readonly Cell[]
  /** Characters of the table that belong to no cell: repeated headers and what a page prints between the rows. */
  readonly furniture: readonly Span[]
  /** `low` when the words could be divided over the cells in another way as well: said, never guessed over. */
  readonly confidence: 'sure' | 'low'
}

/** A cell of a text without places that holds one row and one column. */
export const cellAt = (row: number, column: number, spans: readonly Span[]): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  spans,
  boxes: [],
  href: null,
})
