import { type Bounds, learnWidth } from './column-width.ts'
import { type Cut, type DividedRow, RowDecoder, type RowHead, type Widths } from './decode-row.ts'
import { FixedColumns } from './fixed-columns.ts'
import { type Metric, metrics } from './letter-widths.ts'
import { boundsOf, type Fragment, MeasuredLine, textOf, widthOf } from './measured-line.ts'
import type { RowStart } from './row-start.ts'
import { addCell, noCells, type SeenCells } from './seen-cells.ts'
import { sharedWords, type Twin, twinRows } from './shared-left.ts'
import { printedOf, type Token } from './tokens.ts'
import { costOfTouching } from './wrap-costs.ts'

/** A row whose lines are to be divided: its first line when that is known, and the lines under it. */
export interface OpenRow {
  readonly start: RowStart | null
  readonly lines: readonly (readonly Token[])[]
}

/** How the words of a row are divided; `first` is where the theme ends on its first line. */
export interface DecodedRow {
  readonly themeTo: number
  readonly cuts: readonly Cut[]
}

export interface Decoded {
  readonly rows: readonly DecodedRow[]
  /** The share of the pairs of lines of the widest column that its width explains; null when there is no pair. */
  readonly share: number | null
}

/** Which of the columns at the left the table has. */
export interface LeftColumns {
  readonly theme: boolean
  readonly subtheme: boolean
}

interface MeasuredRow {
  readonly number: number
  readonly start: RowStart | null
  readonly head: MeasuredLine | null
  readonly lines: readonly MeasuredLine[]
  readonly fixed: FixedColumns
  readonly article: string
  /** For each line the words that a row beside it prints there as well. */
  readonly shared: readonly number[]
  readonly twins: readonly Twin[]
}

/** Rows looked at for a first idea of the widths at the left: it only has to be near. */
const SAMPLE = 16
/** A cell at the left is seldom longer. */
const SAMPLE_LINES = 6
const SHARES = [0.13, 0.16, 0.19, 0.22, 0.26, 0.31, 0.37, 0.45]
/** The widths beside the best of these, half a step away. */
const NEARBY = [1, 0.93, 1.07]
const ROUNDS = 2

export function decodeTable(rows: readonly OpenRow[], left: LeftColumns): Decoded {
  const { metric, summary } = summaryWidth(rows)
  const shared = sharedWords(rows)
  const twins = twinRows(rows)
  const measured = rows.map((row, i) => ({
    ...measure(row, metric),
    number: i,
    shared: shared[i] as number[],
    twins: twins[i] as Twin[],
  }))
  let widths = firstWidths(measured, left, summary)
  let decoded = measured.map((row) => decode(row, left, widths, noCells()).row)
  for (let round = 0; round < ROUNDS; round++) {
    widths = learnWidths(measured, decoded, widths)
    const seen = seenIn(measured, decoded)
    decoded = measured.map((row) => decode(row, left, widths, seen).row)
  }
  return { rows: decoded, share: explained(measured, decoded, widths) }
}

function measure({ start, lines }: OpenRow, metric: Metric): Omit<MeasuredRow, 'number' | 'shared' | 'twins'> {
  const said = (from: number, to: number) => (start ? printedOf(start.tokens.slice(from, to)) : '')
  const measured = lines.map((tokens) => new MeasuredLine(tokens, metric))
  if (!start) return { start, head: null, lines: measured, fixed: new FixedColumns('', '', ''), article: '' }
  const { typeFrom, yearFrom, statusFrom, summaryFrom, articleFrom, linkFrom } = start
  return {
    start,
    head: new MeasuredLine(start.tokens, metric),
    lines: measured,
    fixed: new FixedColumns(said(typeFrom, yearFrom), said(yearFrom, statusFrom), said(statusFrom, summaryFrom)),
    article: said(articleFrom, linkFrom),
  }
}

/** Font and width of the widest column, as if no other had words under a row's first line: most lines have none. */
function summaryWidth(rows: readonly OpenRow[]): { metric: Metric; summary: number } {
  const tried = metrics.map((metric) => {
    const bounds = rows.flatMap((row) => bareBounds(measure(row, metric)))
    const learned = learnWidth(bounds)
    return { metric, summary: learned?.width ?? 40_000, share: learned?.share ?? 0 }
  })
  return tried.reduce((best, it) => (it.share > best.share + 0.01 ? it : best))
}

function bareBounds(row: Pick<MeasuredRow, 'start' | 'head' | 'lines'>): Bounds[] {
  const whole = row.lines.map((line) => ({ line, from: 0, to: line.length }))
  const first = firstSummary(row)
  return pairs(first ? [first, ...whole] : whole)
}

const pairs = (column: readonly Fragment[]): Bounds[] =>
  column.slice(1).map((next, i) => boundsOf(column[i] as Fragment, next))

/** The last line of a cell says only how wide the column is at least. */
const boundsOfCell = (cell: readonly Fragment[]): Bounds[] => [
  ...pairs(cell),
  ...cell.slice(-1).map((last) => ({ atLeast: widthOf(last), below: Number.POSITIVE_INFINITY })),
]

const firstSummary = ({ start, head }: Pick<MeasuredRow, 'start' | 'head'>): Fragment | null =>
  start && head && start.articleFrom > start.summaryFrom
    ? { line: head, from: start.summaryFrom, to: start.articleFrom }
    : null

/** The widths at the left that cost least on a few rows that have words there: first the theme's, then the other. */
function firstWidths(rows: readonly MeasuredRow[], left: LeftColumns, summary: number): Widths {
  const sample = rows
    .filter((row) => row.start && row.start.typeFrom > 0)
    .slice(0, SAMPLE)
    .map((row) => ({ ...row, lines: row.lines.slice(0, SAMPLE_LINES) }))
  const costOf = (widths: Widths) =>
    sample.reduce((sum, row) => sum + decode(row, left, widths, noCells()).cost, costOfNarrow(widths))
  const cheapest = (tried: readonly Widths[]): Widths => {
    const costs = tried.map(costOf)
    return tried[costs.indexOf(Math.min(...costs))] as Widths
  }
  const shares = SHARES.map((it) => it * summary)
  const themes = left.theme ? [...shares, ...sample.flatMap(touchingWidths), ...touchingBelow(sample, 0)] : [0]
  const subthemes = left.subtheme ? [...shares, ...touchingBelow(sample, 1)] : [0]
  const near = ({ theme, subtheme }: Widths): Widths[] =>
    NEARBY.flatMap((a) => NEARBY.map((b) => ({ summary, theme: a * theme, subtheme: b * subtheme })))
  return cheapest(
    near(cheapest(themes.flatMap((theme) => subthemes.map((subtheme) => ({ summary, theme, subtheme }))))),
  )
}

/** Few columns are narrower than some ten letters. */
const USUAL_LEAST = 5_000
const costOfNarrow = ({ theme, subtheme }: Widths): number =>
  [theme, subtheme].filter((it) => it > 0 && it < USUAL_LEAST).length

/** What stands before the place where two cells touch fills the first of them. */
function touchingWidths({ start, head }: MeasuredRow): number[] {
  if (!start || !head) return []
  const seam = start.tokens.findIndex((it, i) => i > 0 && i < start.typeFrom && it.isGlued)
  return seam > 0 ? [head.width(0, seam) + 100] : []
}

const MOST_TOUCHING = 4
const FIRST_WORDS = 5

/** The same of cells that touch on a line under the first, with at most `before` words of another cell before them. */
function touchingBelow(rows: readonly MeasuredRow[], before: number): number[] {
  const widths = rows.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const seams = line.tokens.slice(0, FIRST_WORDS + 1).flatMap((it, i) => (i > 0 && it.isGlued ? [i] : []))
      return seams.flatMap((seam) =>
        Array.from({ length: Math.min(before + 1, seam) }, (_, from) => line.width(from, seam) + 100),
      )
    }),
  )
  return [...new Set(widths.map(Math.round))].sort((a, b) => b - a).slice(0, MOST_TOUCHING)
}

/** Tries each way to divide the words before the type over theme and sub-theme; the lines under them decide. */
function decode(
  row: MeasuredRow,
  left: LeftColumns,
  widths: Widths,
  seen: SeenCells,
): { row: DecodedRow; cost: number } {
  const heads = splits(row.start, left).flatMap((themeTo) => headOf(row, themeTo, widths, left) ?? [])
  const { head, cuts, cost }: DividedRow = new RowDecoder(row.lines, widths, { seen, ...row }).decode(heads)
  return { row: { themeTo: head?.theme ?? 0, cuts }, cost: heads.length > 0 ? cost : 0 }
}

function splits(start: RowStart | null, left: LeftColumns): number[] {
  if (!start || start.typeFrom === 0) return [0]
  if (!left.subtheme) return [left.theme ? start.typeFrom : 0]
  if (!left.theme) return [0]
  return Array.from({ length: start.typeFrom + 1 }, (_, i) => i)
}

function headOf(row: MeasuredRow, themeTo: number, widths: Widths, left: LeftColumns): RowHead | null {
  const { start, head: line, fixed, article } = row
  if (!start || !line) return null
  const cut = {
    theme: themeTo,
    subtheme: start.typeFrom,
    type: start.yearFrom,
    year: start.statusFrom,
    status: start.summaryFrom,
    summary: start.articleFrom,
    article: start.linkFrom,
  }
  return { line, cut, fixed, article, cost: costOfHead(start, line, themeTo, widths, left) }
}

function costOfHead(start: RowStart, line: MeasuredLine, themeTo: number, widths: Widths, left: LeftColumns): number {
  const end = start.typeFrom
  if (end === 0 || !left.theme || !left.subtheme) return 0
  const over = (from: number, to: number, width: number) =>
    Math.min(6, Math.max(0, (line.width(from, to) - width) / 200))
  const seam = start.tokens.findIndex((it, i) => i > 0 && i < end && it.isGlued)
  // A theme that stands alone is rarer than a sub-theme under the theme of the row above.
  const alone = themeTo === 0 ? 0.4 : themeTo === end ? 0.9 : 0
  const small = themeTo < end && !/^[\p{Lu}\d‘’“"'(]/u.test(line.tokens[themeTo]?.text ?? '') ? 2 : 0
  const capitals = 1.8 * (newCells(line.text(0, themeTo)) + newCells(line.text(themeTo, end)))
  const unseamed = seam > 0 && seam !== themeTo ? 1.5 : 0
  return (
    over(0, themeTo, widths.theme) +
    over(themeTo, end, widths.subtheme) +
    alone +
    small +
    capitals +
    unseamed +
    costOfTouching(line, 0, themeTo, widths.theme) +
    costOfTouching(line, themeTo, end, widths.subtheme)
  )
}

/** Words inside a cell that look like the start of another: a capital and small letters. A name is one now and then. */
const newCells = (text: string): number => text.match(/(?<!isch|ische|[a-z]se) \p{Lu}\p{Ll}{2}/gu)?.length ?? 0

interface Lines {
  readonly theme: Fragment[]
  readonly subtheme: Fragment[]
  readonly summary: Fragment[]
}

/** What each column holds, line by line, as decoded. */
function linesOf(row: MeasuredRow, { themeTo, cuts }: DecodedRow): Lines {
  const found: Lines = { theme: [], subtheme: [], summary: [] }
  const add = (column: keyof Lines, line: MeasuredLine, from: number, to: number) => {
    if (to > from) found[column].push({ line, from, to })
  }
  if (row.start && row.head) {
    add('theme', row.head, 0, themeTo)
    add('subtheme', row.head, themeTo, row.start.typeFrom)
    add('summary', row.head, row.start.summaryFrom, row.start.articleFrom)
  }
  cuts.forEach((cut, i) => {
    const line = row.lines[i] as MeasuredLine
    add('theme', line, 0, cut.theme)
    add('subtheme', line, cut.theme, cut.subtheme)
    add('summary', line, cut.status, cut.summary)
  })
  return found
}

/** How the cells at the left go on from line to line, wherever they are printed. */
function seenIn(rows: readonly MeasuredRow[], decoded: readonly DecodedRow[]): SeenCells {
  const seen = noCells()
  rows.forEach((row, i) => {
    const { theme, subtheme } = linesOf(row, decoded[i] as DecodedRow)
    addCell(seen, theme.map(textOf), i)
    addCell(seen, subtheme.map(textOf), i)
  })
  return seen
}

/** The widths once more, from what was decoded. A column that says too little keeps its width, made wide enough. */
function learnWidths(rows: readonly MeasuredRow[], decoded: readonly DecodedRow[], widths: Widths): Widths {
  const lines = rows.map((row, i) => linesOf(row, decoded[i] as DecodedRow))
  const learned = (column: keyof Lines) => {
    const own = lines.map((row) => row[column])
    const bounds = [...own.flatMap(column === 'summary' ? pairs : boundsOfCell), ...seams(rows, decoded, column)]
    const found = learnWidth(bounds)
    const widest = Math.max(0, ...lines.flatMap((row) => row[column].map(widthOf)).slice(0, 10_000))
    if (column === 'summary') return found?.width ?? widths.summary
    return found && bounds.length >= 2 && found.share > 0.6 ? found.width : Math.max(widest, 0) || widths[column]
  }
  return { theme: learned('theme'), subtheme: learned('subtheme'), summary: learned('summary') }
}

/** What cells that touch the next one say of the width of their column; each counts for three pairs of lines. */
function seams(rows: readonly MeasuredRow[], decoded: readonly DecodedRow[], column: keyof Lines): Bounds[] {
  if (column === 'summary') return []
  return rows.flatMap(({ start, head, lines }, i) => {
    const { themeTo, cuts } = decoded[i] as DecodedRow
    const isTheme = column === 'theme'
    const first = start && head ? [seamOf(head, isTheme ? 0 : themeTo, isTheme ? themeTo : start.typeFrom)] : []
    const below = cuts.map((cut, at) =>
      seamOf(lines[at] as MeasuredLine, isTheme ? 0 : cut.theme, isTheme ? cut.theme : cut.subtheme),
    )
    return [...first, ...below].flat()
  })
}

function seamOf(line: MeasuredLine, from: number, to: number): Bounds[] {
  if (to === from || !line.tokens[to]?.isGlued) return []
  const width = line.width(from, to)
  return Array.from({ length: 3 }, () => ({ atLeast: width, below: width + 600 }))
}

/** Half a percent of a width is the measure of what fonts differ. */
function explained(rows: readonly MeasuredRow[], decoded: readonly DecodedRow[], widths: Widths): number | null {
  const bounds = rows.flatMap((row, i) => pairs(linesOf(row, decoded[i] as DecodedRow).summary))
  if (bounds.length === 0) return null
  const slack = widths.summary * 0.005
  const kept = bounds.filter((it) => it.atLeast <= widths.summary + slack && it.below > widths.summary - slack)
  return kept.length / bounds.length
}
