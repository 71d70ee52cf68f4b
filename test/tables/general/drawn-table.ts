import type { PageBox } from '../../../src/engine/structure/tables/table.ts'
import { fractionOf, INDENT, type LaidCell, type LaidTable } from './laying.ts'
import type { Letters, Paper } from './paper.ts'
import type { TruthOfTable } from './truth.ts'

/** A row as it stands on a page: whole, or the lines of it that fit. */
export interface RowOnPage {
  readonly row: number
  readonly y: number
  readonly height: number
  readonly lines: readonly [from: number, to: number] | null
  /** The header again at the top of a later page: seen, but no new row. */
  readonly isRepeat: boolean
}

/** Draws the rows of a table that stand on one page, and notes where its words and rules are. */
export function drawRows(
  paper: Paper,
  laid: LaidTable,
  x: number,
  rows: readonly RowOnPage[],
  truth: TruthOfTable,
  font: string,
): void {
  drawFills(paper, laid, x, rows)
  for (const row of rows)
    for (const cell of laid.cells) if (cell.row === row.row) drawCell(paper, laid, x, row, rows, cell, truth, font)
  for (const box of drawRules(paper, laid, x, rows)) truth.other(box)
}

function drawFills(paper: Paper, { look, edges, headerRows }: LaidTable, x: number, rows: readonly RowOnPage[]): void {
  for (const { row, y, height } of rows) {
    const colour = row < headerRows ? look.headerFill && '#c9d6e4' : look.zebra && row % 2 === 0 && '#ececec'
    if (colour) paper.fill(x, y, edges.at(-1) ?? 0, height, colour)
  }
}

function drawCell(
  paper: Paper,
  laid: LaidTable,
  x: number,
  at: RowOnPage,
  rows: readonly RowOnPage[],
  cell: LaidCell,
  truth: TruthOfTable,
  font: string,
): void {
  const { look, edges } = laid
  const letters: Letters = { font, size: look.size, isBold: cell.isBold }
  const lines = at.lines ? cell.lines.slice(at.lines[0], at.lines[1]) : cell.lines
  const top = firstBaseline(laid, cell, at, heightOf(cell, at, rows), lines.length)
  const left = x + (edges[cell.column] ?? 0) + look.padX
  const right = x + (edges[cell.column + cell.columnSpan] ?? 0) - look.padX
  const note = (box: PageBox) => (at.isRepeat ? truth.other(box) : truth.words(cell, box))
  lines.forEach((line, i) => {
    const width = paper.measure(line, letters)
    note(
      paper.write(line, startOf(paper, laid, cell, line, width, left, right, letters), top + i * look.leading, letters),
    )
  })
  if (cell.sign) note(paper.write(cell.sign, left, top, letters))
}

function startOf(
  paper: Paper,
  laid: LaidTable,
  cell: LaidCell,
  line: string,
  width: number,
  left: number,
  right: number,
  letters: Letters,
): number {
  if (cell.placing === 'right') return right - width
  if (cell.placing === 'center') return (left + right - width) / 2
  if (cell.placing === 'left') return left + (cell.indent ?? 0) * INDENT
  const own = paper.measure(fractionOf(line), letters)
  return right - (laid.fractions[cell.column] ?? 0) + own - width
}

function heightOf(cell: LaidCell, at: RowOnPage, rows: readonly RowOnPage[]): number {
  const others = rows.filter(
    (it) => it.isRepeat === at.isRepeat && it.row > cell.row && it.row < cell.row + cell.rowSpan,
  )
  return others.reduce((sum, it) => sum + it.height, at.height)
}

function firstBaseline({ look, headerRows }: LaidTable, cell: LaidCell, at: RowOnPage, height: number, lines: number) {
  const room = height - 2 * look.padY - lines * look.leading
  const isHeader = cell.row < headerRows
  const vertical = isHeader && (look.rules === 'booktabs' || look.rules === 'header') ? 'bottom' : look.verticalAlign
  const down = at.lines || vertical === 'top' ? 0 : vertical === 'middle' ? room / 2 : room
  return at.y + look.padY + down + look.leading * 0.5 + look.size * 0.3
}

function drawRules(paper: Paper, laid: LaidTable, x: number, rows: readonly RowOnPage[]): PageBox[] {
  const first = rows[0]
  const last = rows.at(-1)
  if (!first || !last) return []
  const { look, edges } = laid
  const [top, bottom, left, right] = [first.y, last.y + last.height, x, x + (edges.at(-1) ?? 0)]
  const across = (y: number, isDotted = false) => paper.line(left, y, right, y, isDotted)
  const lastHeader = rows.findLast((it) => it.row < laid.headerRows)
  const underHeader = () => (lastHeader ? [across(lastHeader.y + lastHeader.height)] : [])
  const sides = () => [paper.line(left, top, left, bottom), paper.line(right, top, right, bottom)]
  switch (look.rules) {
    case 'all':
      return cellBorders(paper, laid, x, rows)
    case 'horizontal':
      return [across(top), ...underRows(paper, laid, x, rows)]
    case 'rows-dotted':
      return rows.map((it) => across(it.y + it.height, true))
    case 'booktabs':
      return [across(top), ...underHeader(), ...underSpans(paper, laid, x, rows), across(bottom)]
    case 'header':
      return underHeader()
    case 'outer':
      return [across(top), ...underHeader(), across(bottom), ...sides()]
    case 'vertical':
      return edges.slice(1, -1).map((edge) => paper.line(x + edge, top, x + edge, bottom))
    default:
      return []
  }
}

function cellBorders(paper: Paper, laid: LaidTable, x: number, rows: readonly RowOnPage[]): PageBox[] {
  return rows.flatMap((at) =>
    laid.cells
      .filter((cell) => cell.row === at.row)
      .flatMap((cell) => {
        const left = x + (laid.edges[cell.column] ?? 0)
        const right = x + (laid.edges[cell.column + cell.columnSpan] ?? 0)
        const bottom = at.y + heightOf(cell, at, rows)
        return [
          paper.line(left, at.y, right, at.y),
          paper.line(left, bottom, right, bottom),
          paper.line(left, at.y, left, bottom),
          paper.line(right, at.y, right, bottom),
        ]
      }),
  )
}

/** A line under each cell that ends in the row, so that none runs through a cell of several rows. */
function underRows(paper: Paper, laid: LaidTable, x: number, rows: readonly RowOnPage[]): PageBox[] {
  return rows.flatMap((at) =>
    laid.cells
      .filter((cell) => cell.row + cell.rowSpan - 1 === at.row)
      .map((cell) => {
        const y = at.y + at.height
        return paper.line(
          x + (laid.edges[cell.column] ?? 0),
          y,
          x + (laid.edges[cell.column + cell.columnSpan] ?? 0),
          y,
        )
      }),
  )
}

function underSpans(paper: Paper, laid: LaidTable, x: number, rows: readonly RowOnPage[]): PageBox[] {
  const wide = (cell: LaidCell) => cell.columnSpan > 1 && cell.row + cell.rowSpan < laid.headerRows
  return rows.flatMap((at) =>
    laid.cells
      .filter((cell) => cell.row === at.row && wide(cell))
      .map((cell) => {
        const y = at.y + heightOf(cell, at, rows)
        const left = x + (laid.edges[cell.column] ?? 0) + laid.look.padX
        return paper.line(left, y, x + (laid.edges[cell.column + cell.columnSpan] ?? 0) - laid.look.padX, y)
      }),
  )
}
