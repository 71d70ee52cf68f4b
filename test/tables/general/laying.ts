import { type Align, type Look, type PlacedCell, placedCells, printedText, type TableSpec } from './model.ts'

/** Words broken into lines and columns given a width: all of a table that does not depend on where it stands. */
export interface LaidTable {
  readonly look: Look
  readonly cells: readonly LaidCell[]
  /** One more than there are columns, from the left edge of the table. */
  readonly edges: readonly number[]
  readonly rowHeights: readonly number[]
  readonly headerRows: number
  /** For a column of decimals: how far before the right edge of its words the decimal sign stands. */
  readonly fractions: readonly number[]
}
export interface LaidCell extends PlacedCell {
  readonly lines: readonly string[]
  readonly placing: Align
  readonly isBold: boolean
}

export type Measure = (text: string, isBold: boolean) => number

/** Steps of a row header under another, in points. */
export const INDENT = 9

export function layTable(table: TableSpec, look: Look, width: number, measure: Measure): LaidTable {
  const placed = placedCells(table)
  const isBold = (cell: PlacedCell) => cell.bold ?? (cell.row < table.headerRows && look.headerBold)
  const edges = columnEdges(table, placed, look, width, (cell) => longestWord(cell, isBold(cell), measure))
  const cells = placed.map((cell): LaidCell => {
    const room = innerWidth(edges, cell, look) - (cell.indent ?? 0) * INDENT
    const lines = wrapped(cell.text, room, (text) => measure(text, isBold(cell)))
    const column = table.columns[cell.column]?.align ?? 'left'
    const placing = cell.align ?? (cell.row < table.headerRows && column === 'decimal' ? 'right' : column)
    return { ...cell, lines, placing, isBold: isBold(cell) }
  })
  const fractions = table.columns.map((_, column) => widestFraction(cells, column, measure))
  return { look, cells, edges, rowHeights: rowHeights(table, cells, look), headerRows: table.headerRows, fractions }
}

const innerWidth = (edges: readonly number[], cell: PlacedCell, look: Look): number =>
  (edges[cell.column + cell.columnSpan] ?? 0) - (edges[cell.column] ?? 0) - 2 * look.padX

function longestWord(cell: PlacedCell, isBold: boolean, measure: Measure): number {
  const isNumber = /^[\d\s.,()–+%-]+$/u.test(cell.text)
  const words = isNumber ? [printedText(cell)] : cell.text.split(' ')
  return Math.max(...words.map((word) => measure(word, isBold))) + (cell.indent ?? 0) * INDENT + 0.5
}

/** The wanted shares, but no column is narrower than its longest word: the others give what it lacks. */
function columnEdges(
  table: TableSpec,
  cells: readonly PlacedCell[],
  look: Look,
  width: number,
  least: (cell: PlacedCell) => number,
): number[] {
  const least1 = table.columns.map((_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1)
    return Math.max(4, ...own.map(least)) + 2 * look.padX
  })
  const total = least1.reduce((sum, it) => sum + it, 0)
  if (total > width) throw new Error(`A table of ${Math.round(total)} pt does not fit in ${Math.round(width)} pt.`)
  const shares = sharesOf(
    table.columns.map((it) => it.weight),
    least1,
    width,
  )
  const edges = [0]
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + share)
  return edges
}

function sharesOf(weights: readonly number[], least: readonly number[], width: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const free = width - [...fixed].reduce((sum, i) => sum + (least[i] ?? 0), 0)
    const sum = weights.reduce((total, weight, i) => total + (fixed.has(i) ? 0 : weight), 0)
    const shares = weights.map((weight, i) => (fixed.has(i) ? (least[i] ?? 0) : (weight / sum) * free))
    const narrow = shares.findIndex((share, i) => !fixed.has(i) && share < (least[i] ?? 0))
    if (narrow < 0) return shares
    fixed.add(narrow)
  }
}

function rowHeights(table: TableSpec, cells: readonly LaidCell[], look: Look): number[] {
  const heights = table.rows.map(() => look.leading + 2 * look.padY)
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = Math.max(1, cell.lines.length) * look.leading + 2 * look.padY
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan)
    const lacking = needed - rows.reduce((sum, it) => sum + it, 0)
    const last = cell.row + cell.rowSpan - 1
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking
  }
  return heights
}

export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function widestFraction(cells: readonly LaidCell[], column: number, measure: Measure): number {
  const own = cells.filter((cell) => cell.column === column && cell.placing === 'decimal')
  return Math.max(0, ...own.map((cell) => measure(fractionOf(cell.text), cell.isBold)))
}

/** From the decimal sign on; the whole of it where there is none is before the sign. */
export const fractionOf = (text: string): string => /[.,]\d{1,2}\)?%?$/u.exec(text)?.[0] ?? ''
