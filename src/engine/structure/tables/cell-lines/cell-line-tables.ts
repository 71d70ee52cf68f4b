import { type Found, type Problem, problem, type Span } from '../../../positions.ts'
import type { SourceText } from '../../../source.ts'
import type { FurnitureLines } from '../../furniture/furniture.ts'
import type { Line } from '../../lines.ts'
import { pagesOf } from '../places.ts'
import { cellAt, type Table } from '../table.ts'
import { anchorsIn } from './anchors.ts'
import { type Run, runAt } from './head-run.ts'
import { type RowUnits, rowsOf } from './row-cells.ts'
import { unitsUnder } from './units.ts'

/*
 * Tables of which every cell is a paragraph or a line: what is left of a table on a web page when its text is taken
 * without its marks. The heads stand under each other, then the cells of the rows in the same order.
 *
 * Reads: evaluation tables. A row is told by its type with a year under it; it ends in its article, or at a blank line
 * where no others part the cells. A name of a theme that is not printed again is an empty cell.
 * Leaves alone: every run of short lines that does not begin with the heads of an evaluation table.
 * Known problems: an empty cell leaves nothing, so that of two columns of text beside each other one may be taken for
 * the other; a text of more paragraphs than one without an article behind it takes the names of the next row.
 */

export function cellLineTables(
  source: SourceText,
  lines: readonly Line[],
  furniture: FurnitureLines,
): Found<readonly Table[]> {
  const tables: Table[] = []
  const problems: Problem[] = []
  for (let i = 0; i < lines.length; i++) {
    const run = runAt(lines, i)
    if (!run) continue
    const { units, furniture: passed, next } = unitsUnder(run, lines, furniture)
    const anchors = anchorsIn(units, !run.isSpaced)
    i = next - 1
    if (anchors.length === 0) continue
    const { rows, isUnsure } = rowsOf(run, units, anchors)
    const table = tableOf(source, lines, run, rows, passed, isUnsure)
    tables.push(table)
    if (isUnsure) problems.push(unsure(table))
  }
  return { value: tables, problems }
}

function tableOf(
  source: SourceText,
  lines: readonly Line[],
  run: Run,
  rows: readonly RowUnits[],
  passed: readonly number[],
  isUnsure: boolean,
): Table {
  const heads = run.lines.map((line, column) => cellAt(0, column, spansOf(source.text, lines, [line])))
  const body = rows.flatMap((units, i) =>
    run.kinds.flatMap((kind, column) => {
      const printed = units.get(kind)?.flatMap((it) => it.lines) ?? []
      return printed.length > 0 ? [cellAt(i + 1, column, spansOf(source.text, lines, printed))] : []
    }),
  )
  const cells = [...heads, ...body]
  const end = body.reduce((most, it) => Math.max(most, it.spans.at(-1)?.end ?? 0), 0)
  return {
    origin: 'lines',
    pages: pagesOf(source.pages, cells),
    boxes: [],
    headerRows: 1,
    groupRows: [],
    cells,
    furniture: passed.map((it) => spanOf(lines, it)).filter((it) => it.start < end),
    confidence: isUnsure ? 'low' : 'sure',
  }
}

const unsure = ({ cells }: Table): Problem =>
  problem(
    'table-columns-unsure',
    'warning',
    'The cells of this table stand under each other, and some could belong to another column as well. Offer the PDF or the web page to be sure.',
    [{ start: cells[0]?.spans[0]?.start ?? 0, end: cells.at(-1)?.spans.at(-1)?.end ?? 0 }],
  )

const spanOf = (lines: readonly Line[], index: number): Span => {
  const { from, to } = lines[index] as Line
  return { start: from, end: to }
}

/** Lines between which only white space is printed are one span. */
function spansOf(text: string, lines: readonly Line[], indexes: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of indexes.map((it) => spanOf(lines, it))) {
    const last = spans.at(-1)
    if (last && start - last.end <= 40 && /^\s*$/u.test(text.slice(last.end, start))) last.end = end
    else spans.push({ start, end })
  }
  return spans
}
