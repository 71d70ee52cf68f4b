import type { Measure } from './fonts.ts'
import type { ColumnKey } from './models.ts'
import type { PrintedRow, SeaTable } from './table.ts'
import { widestPiece, wrap } from './wrap.ts'

/** Widths in the unit of the measure. A column is as wide as its longest word, the text as wide as is asked. */
export type Widths = Readonly<Partial<Record<ColumnKey, number>>>

/** One printed line of a row: a piece for each column that has one. */
export interface PrintedLine {
  readonly row: number
  readonly line: number
  readonly pieces: Readonly<Partial<Record<ColumnKey, string>>>
  /** Set for the line of a theme that is printed across the table. */
  readonly group: string | null
}
export interface PrintedPage {
  readonly lines: readonly PrintedLine[]
}

export function headerLines(table: SeaTable, widths: Widths, measure: Measure): Partial<Record<ColumnKey, string[]>> {
  return Object.fromEntries(
    table.model.columns.map(({ key, header }) => [key, wrap(header, widths[key] ?? 0, measure)]),
  )
}

/** Widths that hold every word, within what is asked for theme and sub-theme. */
export function widthsFor(table: SeaTable, text: number, left: number, measure: Measure): Widths {
  const widths = table.model.columns.map(({ key, header }) => {
    if (key === 'text') return [key, text] as const
    const cells = table.rows.map((row) => row.cells[key])
    const words = Math.max(...cells.map((cell) => widestPiece(cell, measure)))
    const isLeft = key === 'theme' || key === 'subtheme'
    // Years, statuses and articles stay on one line; a type is one or two words on each.
    const whole = key === 'type' ? words : Math.max(...cells.map(measure))
    const first = Math.max(...header.split(' ').map(measure))
    return [key, isLeft ? Math.max(left, words) : Math.max(whole, key === 'article' ? Math.min(first, 4_500) : first)]
  })
  return Object.fromEntries(widths)
}

/**
 * Puts the lines of all rows on pages of `perPage` lines. A row may go on over a page, at the earliest after the title
 * and what stands in its other cells, so that nothing but running text is left for the next page.
 */
export function paged(
  table: SeaTable,
  widths: Widths,
  measure: Measure,
  perPage: number,
  onFirst = perPage,
): PrintedPage[] {
  const pages: PrintedLine[][] = [[]]
  const roomOn = () => (pages.length === 1 ? onFirst : perPage)
  const page = (): PrintedLine[] => pages.at(-1) ?? []
  for (const [index, row] of table.rows.entries()) {
    const lines = linesOf(table, row, index, widths, measure)
    if (page().length + lines.keep + (row.group ? 1 : 0) > roomOn()) pages.push([])
    if (row.group) page().push({ row: index, line: -1, pieces: {}, group: row.group })
    const room = roomOn() - page().length
    const rest = lines.all.length - room
    // Two lines at least go over, so a row that is one too long gives one up.
    const here = rest === 1 && room - 1 >= lines.keep ? room - 1 : room
    page().push(...lines.all.slice(0, here))
    for (let at = here; at < lines.all.length; at += perPage) pages.push(lines.all.slice(at, at + perPage))
  }
  return pages.filter((lines) => lines.length > 0).map((lines) => ({ lines }))
}

function linesOf(table: SeaTable, row: PrintedRow, index: number, widths: Widths, measure: Measure) {
  const cells = table.model.columns.map(({ key }) => ({
    key,
    lines: wrap(row.cells[key], widths[key] ?? 0, measure),
  }))
  const height = Math.max(...cells.map((it) => it.lines.length))
  const all: PrintedLine[] = Array.from({ length: height }, (_, line) => ({
    row: index,
    line,
    group: null,
    pieces: Object.fromEntries(
      cells.flatMap(({ key, lines }) => (lines[line] === undefined ? [] : [[key, lines[line]]])),
    ),
  }))
  const others = Math.max(...cells.filter((it) => it.key !== 'text').map((it) => it.lines.length))
  const keep = Math.min(
    height,
    Math.max(others, linesUntil(cells.find((it) => it.key === 'text')?.lines ?? [], row.headLength) + 1),
  )
  return { all, keep }
}

/** Lines that hold the first `length` characters. */
function linesUntil(lines: readonly string[], length: number): number {
  let seen = 0
  const last = lines.findIndex((line) => {
    seen += line.length + 1
    return seen > length
  })
  return last < 0 ? lines.length : last + 1
}
