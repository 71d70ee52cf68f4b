import type { Flow } from '../../structure/flow.ts'
import { budgetTarget, chapterOf } from './budget-article.ts'
import type { Reading, Scope, Target } from './form.ts'

/*
 * The column Artikel of an evaluation agenda.
 *
 * Reads: «37.2 Link» at the end of the first line of a row, «37.2» there without «Link» when the line begins a row (it has
 * a type, and a year or status), a cell that holds nothing else.
 * Leaves alone: every other number with a point in a table, and all of them in other documents.
 * Known problems: an article of one number («37») is read only at the end of a row's first line, where nothing else
 * can stand; elsewhere it is not told from any other number.
 */
export const budgetTableRule = 'citations/budget-table@1'

const LINK =
  /(?<!€\s?)(?<=[\s\n]|^)(\d{1,2}\.\d{1,2}(?:(?:\s?[,/;]\s?|\sen\s)\d{1,2}\.\d{1,2}){0,5})\s(?=Links?(?!\p{L}))/gu
const ROW_START =
  /(?:\bEx[ -](?:ante|durante|post)|\bPeriodieke rapportage|\bBeleidsdoorlichting|\bMonitor|\bEvaluatie|\bOverig)[^\n]{0,200}\s(\d{1,2}\.\d{1,2})\s{0,3}$/i
const STATUS = /\b(?:19|20)\d\d\b|\b(?:te starten|gepland|gestart|lopend|afgerond|uitgesteld|vertraagd|vervallen)\b/i
const CELL = /^\s{0,3}(\d{1,2}\.\d{1,2}(?:(?:\s?[,/;]\s?|\sen\s|\s)\d{1,2}\.\d{1,2}){0,5})(?:\sLinks?)?\s{0,3}$/i
// What structure cuts off at the right of a row's first line holds articles only, also those of one number.
const RIGHT_OF_ROW =
  /^\s{0,3}(\d{1,2}(?:\.\d{1,2})?(?:(?:\s?[,/;]\s?|\sen\s|\s)\d{1,2}(?:\.\d{1,2})?){0,5})(?:\s(?:Links?|-))?\s{0,3}$/i
const MAX_LINE = 1000

export function budgetTable(scope: Scope): Reading[] {
  const { kind } = scope.passage.flow
  if (scope.context.document.kind !== 'sea-annex' || (kind !== 'body' && kind !== 'cell')) return []
  const chapter = chapterOf(scope.context) ?? scope.tableChapter
  if (kind === 'cell') return rightOfRow(scope.passage.text, chapter)
  const byLink = [...scope.passage.text.matchAll(LINK)].map((it) => readingOf(it.index, it[1] as string, chapter))
  return [...byLink, ...lines(scope).flatMap(({ start, text }) => endOfLine(start, text, chapter))]
}

const CHAPTER = /\b(?:begroting|begrotingshoofdstuk|hoofdstuk)\s([IVX]{1,6}[A-H]?)(?![\p{L}\d])/u

/** «Strategische Evaluatie Agenda, begroting XII» above a table: the chapter its articles are of. */
export function chapterAbove(body: Flow | undefined): string | null {
  const first = body?.blocks.find((it) => it.kind === 'cell')
  if (!body || !first) return null
  return CHAPTER.exec(body.view.text.slice(Math.max(0, first.start - 600), first.start))?.[1] ?? null
}

function rightOfRow(text: string, chapter: string | null): Reading[] {
  const list = RIGHT_OF_ROW.exec(text)?.[1]
  return list === undefined ? [] : [readingOf(text.indexOf(list), list, chapter)]
}

function lines({ passage }: Scope): { start: number; text: string }[] {
  let start = 0
  return passage.text.split('\n').flatMap((text) => {
    const line = { start, text }
    start += text.length + 1
    return text.length <= MAX_LINE ? [line] : []
  })
}

function endOfLine(start: number, line: string, chapter: string | null): Reading[] {
  const cell = CELL.exec(line)
  if (cell) return [readingOf(start + line.indexOf(cell[1] as string), cell[1] as string, chapter)]
  const row = ROW_START.exec(line)
  if (row === null || !STATUS.test(line)) return []
  const article = row[1] as string
  return [readingOf(start + line.lastIndexOf(article), article, chapter)]
}

function readingOf(start: number, list: string, chapter: string | null): Reading {
  const targets = [...list.matchAll(/\d{1,2}(?:\.\d{1,2})?/g)].map(
    (it): Target => ({
      start: start + it.index,
      end: start + it.index + it[0].length,
      ...budgetTarget(chapter, it[0]),
      role: 'table_cell',
    }),
  )
  return { start, end: start + list.length, targets }
}
