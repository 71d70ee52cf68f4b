import { type Found, type Problem, problem, type Span } from '../../../positions.ts'
import type { SourceText } from '../../../source.ts'
import type { FurnitureLines } from '../../furniture/furniture.ts'
import type { Line } from '../../lines.ts'
import { pagesOf } from '../places.ts'
import { type Cell, cellAt, type Table } from '../table.ts'
import type { Cut } from './decode-row.ts'
import { type DecodedRow, decodeTable } from './decode-table.ts'
import { type ColumnKind, headSpans } from './heads.ts'
import { type RowLines, type TableLines, tableLines } from './row-lines.ts'
import { withSoftSeams } from './soft-seams.ts'
import { type Token, tokensOf } from './tokens.ts'

/*
 * Tables whose columns run together: a PDF turned into text line by line, with the words of all cells of a line side by
 * side.
 *
 * Reads: evaluation tables under a line of column heads, whichever columns they have. A row begins at its type, year
 * and status; the columns left of them are divided by how each was wrapped.
 * Leaves alone: every table without those heads.
 * Known problems: a cell of theme or sub-theme that is alone on its row is told from the other by its width only.
 */

/** Below this share of line ends that the width of the column explains, the division of words is not trusted. */
const TRUSTED = 0.85

export function flattenedTables(
  source: SourceText,
  lines: readonly Line[],
  furniture: FurnitureLines,
  words: (word: string) => boolean = () => false,
): Found<readonly Table[]> {
  const made = tableLines(source, lines, furniture).map((it) => tableOf(source, lines, it, words))
  return { value: made.map((it) => it.table), problems: made.flatMap((it) => it.problems) }
}

function tableOf(
  source: SourceText,
  lines: readonly Line[],
  found: TableLines,
  words: (word: string) => boolean,
): { table: Table; problems: Problem[] } {
  const kinds = found.heads.columns.map((it) => it.kind)
  const tokens = found.rows.map((row) =>
    row.lines.map((index, i) => {
      const own = tokensOf(source.text, lines[index] as Line)
      return i === 0 && row.start ? own : withSoftSeams(own, words)
    }),
  )
  const open = found.rows.map((row, i) => ({
    start: row.start,
    lines: (tokens[i] as (readonly Token[])[]).slice(row.start ? 1 : 0),
  }))
  const { rows, share } = decodeTable(open, { theme: kinds.includes('theme'), subtheme: kinds.includes('subtheme') })
  const heads = found.hasHeads ? headCells(found) : []
  const first = heads.length > 0 ? 1 : 0
  const cells = found.rows.flatMap((row, i) =>
    rowCells(source.text, row, open[i]?.lines ?? [], rows[i] as DecodedRow, kinds, first + i),
  )
  const table: Table = {
    origin: 'flattened',
    pages: pagesOf(source.pages, [...heads, ...cells]),
    boxes: [],
    headerRows: first,
    groupRows: [],
    cells: [...heads, ...carriedDown(cells, kinds, first + found.rows.length)],
    furniture: found.furniture.map((index) => ({ start: (lines[index] as Line).from, end: (lines[index] as Line).to })),
    confidence: share !== null && share < TRUSTED ? 'low' : 'sure',
  }
  return { table, problems: table.confidence === 'low' ? [unsure(table)] : [] }
}

const unsure = (table: Table): Problem => {
  const spans = table.cells.flatMap((it) => it.spans)
  const start = spans.reduce((least, it) => Math.min(least, it.start), Number.POSITIVE_INFINITY)
  const end = spans.reduce((most, it) => Math.max(most, it.end), 0)
  return problem(
    'table-columns-unsure',
    'warning',
    'The columns of this table run together, and its words could be divided over them in other ways as well. Offer the PDF or the web page to be sure.',
    [{ start, end }],
  )
}

const headCells = (found: TableLines): Cell[] => found.heads.columns.map((column, i) => cellAt(0, i, headSpans(column)))

/** The cells of a row, each with the pieces it has on every line. */
function rowCells(
  text: string,
  { start }: RowLines,
  lines: readonly (readonly Token[])[],
  { themeTo, cuts }: DecodedRow,
  kinds: readonly ColumnKind[],
  row: number,
): Cell[] {
  const pieces = new Map<ColumnKind, Token[]>()
  const add = (kind: ColumnKind, tokens: readonly Token[]) => {
    const known = pieces.get(kind)
    if (known) known.push(...tokens)
    else if (tokens.length > 0) pieces.set(kind, [...tokens])
  }
  if (start) {
    const { tokens, typeFrom, yearFrom, statusFrom, summaryFrom, articleFrom, linkFrom } = start
    const edges: [ColumnKind, number, number][] = [
      ['theme', 0, themeTo],
      [kinds.includes('subtheme') ? 'subtheme' : 'theme', themeTo, typeFrom],
      ['type', typeFrom, yearFrom],
      ['year', yearFrom, statusFrom],
      ['status', statusFrom, summaryFrom],
      ['summary', summaryFrom, articleFrom],
      ['article', articleFrom, linkFrom],
      ['link', linkFrom, tokens.length],
    ]
    for (const [kind, from, to] of edges) add(kind, tokens.slice(from, to))
  }
  lines.forEach((tokens, i) => {
    const cut = cuts[i] as Cut
    add('theme', tokens.slice(0, cut.theme))
    add('subtheme', tokens.slice(cut.theme, cut.subtheme))
    add('type', tokens.slice(cut.subtheme, cut.type))
    add('year', tokens.slice(cut.type, cut.year))
    add('status', tokens.slice(cut.year, cut.status))
    add('summary', tokens.slice(cut.status, cut.summary))
    add('article', tokens.slice(cut.summary, cut.article))
  })
  return kinds.flatMap((kind, column) => {
    const tokens = pieces.get(kind)
    return tokens ? [cellAt(row, column, spansOf(text, tokens))] : []
  })
}

/** Words between which only white space is printed are one span. */
function spansOf(text: string, tokens: readonly Token[]): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of tokens) {
    const last = spans.at(-1)
    if (last && start - last.end <= 40 && /^\s*$/u.test(text.slice(last.end, start))) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

/** A theme holds for the rows under it down to the next; a sub-theme ends with its theme. */
function carriedDown(cells: readonly Cell[], kinds: readonly ColumnKind[], rows: number): Cell[] {
  const [theme, subtheme] = [kinds.indexOf('theme'), kinds.indexOf('subtheme')]
  const carried = [...cells]
  let [themeUntil, subthemeUntil] = [rows, rows]
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i] as Cell
    if (cell.column === theme) {
      carried[i] = { ...cell, rowSpan: themeUntil - cell.row }
      themeUntil = cell.row
      subthemeUntil = cell.row
    } else if (cell.column === subtheme) {
      carried[i] = { ...cell, rowSpan: subthemeUntil - cell.row }
      subthemeUntil = cell.row
    }
  }
  return carried
}
