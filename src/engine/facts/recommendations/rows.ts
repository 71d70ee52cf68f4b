/** Rows of a table in running text with a column of recommendations and one of answers: «1 | Verhoog het bedrag. | Ja.» */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'

const ADVICE = /aanbeveling|advies|verbeterpunt|suggestie|voorstel|wens/iu
const ANSWER = /reactie|antwoord|opvolging|standpunt|stand van zaken|voortgang/iu

interface Columns {
  readonly advice: number
  readonly answer: number
}

/** Told by the words above the columns; null when the heading is of no such table. */
export function columnsIn(heading: string): Columns | null {
  if (!heading.includes('|')) return null
  const names = heading.split('|')
  const advice = names.findIndex((it) => ADVICE.test(it) && !ANSWER.test(it))
  const answer = names.findIndex((it) => ANSWER.test(it))
  return advice >= 0 && answer > advice ? { advice, answer } : null
}

/** The cell with the recommendation, of a sentence that begins a row. */
export function adviceInRow({ text, start, block, heading }: Sentence): Range | null {
  const columns = text.includes('|') && start === block.start ? columnsIn(heading) : null
  if (!columns) return null
  const cells = text.split('|')
  const cell = cells[columns.advice]
  if (cells.length <= columns.advice + 1 || cell === undefined || cell.trim().length < 8) return null
  const before = cells.slice(0, columns.advice).reduce((size, it) => size + it.length + 1, 0)
  const from = start + before + (cell.length - cell.trimStart().length)
  return { start: from, end: from + cell.trim().length }
}
