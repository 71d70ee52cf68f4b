import { columnCount, type Draft, type DraftCell, rowCount } from './drafts.ts'
import { isFigure, isListMark, isNumberText } from './numbers.ts'

/** Null for a table; otherwise what it is instead, or what it lacks. */
export function whyNoTable(draft: Draft, rulesAcross: number): string | null {
  const filled = draft.cells.filter((it) => it.words.length > 0)
  if (columnCount(draft) < 2 || rowCount(draft) < 2) return 'one row or one column'
  if (new Set(filled.map((it) => it.row)).size < 2 || new Set(filled.map((it) => it.column)).size < 2)
    return 'text in one row or one column'
  const isOnlyFigures = filled.every((it) => isFigure(textOf(it)))
  if (isOnlyFigures && filled.length < 0.7 * columnCount(draft) * rowCount(draft))
    return 'figures without names, as in a chart'
  return draft.origin === 'rules' ? whyNoDrawnTable(draft, filled) : whyNoPrintedTable(draft, filled, rulesAcross)
}

const textOf = (cell: DraftCell): string =>
  cell.words
    .filter((it) => !it.isLeader)
    .map((it) => it.text)
    .join(' ')
    // What is left of leaders that run up to a page number.
    .replace(/^[.…]+(?=\d)/u, '')

function whyNoDrawnTable(draft: Draft, filled: readonly DraftCell[]): string | null {
  if (filled.length < 0.2 * draft.cells.length) return 'mostly empty fields, as in the grid behind a chart'
  if (filled.length < 3) return 'too few cells'
  return null
}

function whyNoPrintedTable(draft: Draft, filled: readonly DraftCell[], rulesAcross: number): string | null {
  const [columns, rows] = [columnCount(draft), rowCount(draft)]
  const body = filled.filter((it) => it.row >= draft.headerRows)
  const figures = body.filter((it) => isFigure(textOf(it)))
  const isWithFigures = figures.filter((it) => it.column > 0).length >= 0.2 * body.length
  if (isContents(draft, body)) return 'a table of contents'
  if (filled.length < 0.34 * columns * rows) return 'mostly empty, as the labels of a chart'
  if (averageWords(body) > 45) return 'running text'
  const evidence = (isWithFigures ? 2 : 0) + Math.min(rulesAcross, 2) + (columns >= 4 ? 1 : 0) + (rows >= 5 ? 1 : 0)
  if (columns === 2) return twoColumns(body, isWithFigures, rulesAcross, rows)
  if (evidence < 2) return 'pieces that stand under each other without figures or rules'
  return null
}

const averageWords = (cells: readonly DraftCell[]): number =>
  cells.reduce((sum, it) => sum + it.words.length, 0) / Math.max(1, cells.length)

/** Names with page numbers behind them, which rise. */
function isContents(draft: Draft, body: readonly DraftCell[]): boolean {
  const last = body.filter((it) => it.column === columnCount(draft) - 1).map(textOf)
  const pages = last.filter((it) => /^(?:\d{1,4}|[ivxlc]{1,7})$/iu.test(it))
  if (pages.length < 3 || pages.length < 0.7 * last.length || draft.headerRows > 0) return false
  const first = body.filter((it) => it.column === 0).map(textOf)
  const isNumbered = first.filter((it) => isListMark(it) || isNumberText(it)).length >= 0.5 * first.length
  if (columnCount(draft) > (isNumbered ? 3 : 2)) return false
  const numbers = pages.filter((it) => /^\d/u.test(it)).map(Number)
  const rising = numbers.filter((it, i) => i === 0 || it >= (numbers[i - 1] as number)).length
  const led = body.filter((it) => it.words.some((word) => word.isLeader)).length
  return rising >= 0.9 * numbers.length && (led >= 0.4 * pages.length || (numbers.at(-1) ?? 0) <= 1500)
}

/** Two columns are a table when one holds figures or rules part the rows; times, dates and numbers before items do not count. */
function twoColumns(body: readonly DraftCell[], isWithFigures: boolean, rules: number, rows: number): string | null {
  const left = body.filter((it) => it.column === 0).map(textOf)
  const right = body.filter((it) => it.column === 1).map(textOf)
  if (left.filter((it) => isListMark(it) || isTime(it)).length > 0.5 * left.length) return 'a list or a programme'
  const figures = right.filter((it) => isNumberText(it)).length
  if (isWithFigures && figures >= 0.6 * right.length && rows >= 3) return null
  if (rules >= 2 && rows >= 3) return null
  return 'two columns without figures or rules'
}

const isTime = (text: string): boolean =>
  /^\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?(?:\s?(?:uur|h|am|pm|Uhr))?$/iu.test(text)
