import { type Columns, columnGutters, columnsBetween, columnsOf } from './columns.ts'
import { acrossGroupRows, type Draft, type DraftCell, groupRowsOf } from './drafts.ts'
import { type Gutter, withRules } from './gutters.ts'
import { withHeaderGutters } from './header-gutters.ts'
import { headerLines, headerStarts } from './headers.ts'
import { namedColumns } from './named-columns.ts'
import { type Placed, placedLines } from './placed-lines.ts'
import type { Region } from './regions.ts'
import { rowStarts } from './row-starts.ts'
import { around, type Box, type Frame, type Piece, type Rule } from './shapes.ts'

/** What was made of a region, each step kept. */
export interface RegionSteps {
  readonly region: Region
  readonly gutters: readonly Gutter[]
  readonly columns: Columns
  readonly placed: Placed
  readonly headerLines: number
  readonly rowStarts: readonly number[]
  readonly draft: Draft
}

/**
 * A table of lines of text, with the rules near them. `known`: the gutters of the page before, where the table goes on.
 * `before`: the table that the page before ended with, of which the first row may be the end.
 */
export function fromLines(
  frame: Frame,
  region: Region,
  known: readonly Gutter[] = [],
  before: { readonly header: string } | null = null,
): RegionSteps {
  const found = known.length > 0 ? known : withHeaderGutters(columnGutters(region.lines), region)
  const gutters = withRules(
    found,
    frame.upright.filter((it) => it.at > region.x0 + 2 && it.at < region.x1 - 2),
    region.y0,
    region.y1,
  )
  const columns = columnsBetween(gutters, region)
  const placed = placedLines(region.lines, columns)
  const level = rulesThrough(frame.level, region)
  const full = level.filter(
    (it) => Math.min(it.to, region.x1) - Math.max(it.from, region.x0) >= 0.75 * (region.x1 - region.x0),
  )
  const header = known.length > 0 ? repeatedLines(region, before?.header ?? '') : headerLines(placed, full)
  const starts = [...headerStarts(placed, header, level), ...rowStarts(placed, header, full, before !== null)]
  const draft = draftOf(frame, region, placed, starts, header, level)
  return { region, gutters, columns, placed, headerLines: header, rowStarts: starts, draft }
}

const MOST_HEADER_LINES = 12

/** How many lines at the top say what the header on the page before says. */
function repeatedLines({ lines }: Region, header: string): number {
  let text = ''
  for (const [i, line] of lines.slice(0, MOST_HEADER_LINES).entries()) {
    text += line.pieces.map((it) => it.words.map((word) => word.text).join('')).join('')
    if (text === header) return i + 1
  }
  return 0
}

/** Short rules under a header count too; those under a single word do not. */
const rulesThrough = (level: readonly Rule[], { x0, y0, x1, y1 }: Box): Rule[] =>
  level.filter((it) => it.at > y0 && it.at < y1 && it.to > x0 && it.from < x1 && it.to - it.from > 0.12 * (x1 - x0))

function draftOf(
  frame: Frame,
  region: Region,
  placed: Placed,
  starts: readonly number[],
  header: number,
  level: readonly Rule[],
): Draft {
  const { edges } = placed.columns
  const headerRows = starts.filter((it) => it < header).length
  const rowEdges = rowEdgesOf(placed, starts, region)
  const cells = starts.flatMap((start, row) =>
    cellsOfRow(placed, start, starts[row + 1] ?? placed.lines.length, row, row < headerRows - 1 ? level : null),
  )
  const groupRows = groupRowsOf(cells, edges.length - 1, starts.length, headerRows)
  const box = { x0: region.x0, y0: region.y0, x1: region.x1, y1: region.y1 }
  const spread = acrossGroupRows(cells, groupRows, edges.length - 1)
  return { frame, origin: 'text', ...box, edges, rowEdges, headerRows, groupRows, cells: spread }
}

function rowEdgesOf({ lines }: Placed, starts: readonly number[], { y0, y1 }: Box): number[] {
  const inner = starts.slice(1).map((it) => ((lines[it - 1]?.y1 ?? 0) + (lines[it]?.y0 ?? 0)) / 2)
  return [y0, ...inner, y1]
}

function cellsOfRow(
  placed: Placed,
  from: number,
  to: number,
  row: number,
  spanRules: readonly Rule[] | null,
): DraftCell[] {
  const byStart = new Map<number, { pieces: Piece[]; last: number }>()
  for (const { line } of placed.lines.slice(from, to)) {
    for (const piece of line.pieces) {
      const { first, last } = spanRules
        ? namedColumns(piece, line, placed.columns, spanRules)
        : columnsOf(piece, placed.columns)
      const cell = byStart.get(first) ?? { pieces: [], last }
      cell.pieces.push(piece)
      cell.last = Math.max(cell.last, last)
      byStart.set(first, cell)
    }
  }
  const columns = [...byStart.keys()].sort((a, b) => a - b)
  return columns.map((column, i) => {
    const { pieces, last } = byStart.get(column) as { pieces: Piece[]; last: number }
    // What stands in the next column of the same row ends a cell that sticks out.
    const end = Math.min(last, (columns[i + 1] ?? Infinity) - 1)
    return {
      row,
      column,
      rowSpan: 1,
      columnSpan: end - column + 1,
      words: pieces.flatMap((it) => it.words),
      ...around(pieces),
    }
  })
}
