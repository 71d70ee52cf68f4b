/** Rows of a table in running text with a column of recommendations and one of answers: «1 | Verhoog het bedrag. | Ja.» */
import type { Sentence } from '../../language/sentence.ts'
import { keepShape } from '../../shapes.ts'
import type { Range } from '../../structure/view.ts'

// «Op verzoek van» stands in cells of other tables too.
const ADVICE = /aanbeveling|advies|verbeterpunt|suggestie|voorstel|wens|^\s*(?:verzoek|oproep)(?:en)?\s*$/iu
const ANSWER = /reactie|antwoord|opvolging|standpunt|stand van zaken|voortgang|\bstand\b|status/iu

interface Columns {
  readonly advice: number
  readonly answer: number
}

/** Told by the words above the columns; null when the heading is of no such table. */
export function columnsIn(heading: string): Columns | null {
  if (!heading.includes('|')) return null
  const names = heading.split('|')
  const advice = names.findIndex((it) => ADVICE.test(it) && !ANSWER.test(it))
  const answer = names.findIndex((it, i) => i > advice && ANSWER.test(it))
  // «Aanbeveling | Wat Defensie doet»: what stands beside advice answers it, whatever the column is called.
  return advice >= 0 && names.length > advice + 1 ? { advice, answer: answer < 0 ? advice + 1 : answer } : null
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

/**
 * The same of a table whose cells are blocks of their own, or whose head stands on the line above the first row: told by
 * the lines of the source. Its cells need no verb: the head says which column asks and which answers.
 */
export class AdviceTable {
  private names: string[] = []
  private columns: Columns | null = null
  private column = 0
  private before: Sentence | null = null

  /** The words that a row advises, where this sentence holds them. */
  adviceIn(sentence: Sentence, source: string): Range | null {
    const isCell = sentence.block.kind === 'cell'
    const { before } = this
    this.before = sentence
    const hasLeft = !isCell && sentence.block !== before?.block && !sentence.text.includes('|')
    if (hasLeft || isCell !== (before?.block.kind === 'cell')) this.leave()
    return isCell ? this.cell(sentence, before, source) : this.line(sentence, source)
  }

  private leave(): void {
    this.names = []
    this.columns = null
    this.column = 0
  }

  private cell(sentence: Sentence, before: Sentence | null, source: string): Range | null {
    const isNew = sentence.block !== before?.block
    if (before?.block.kind === 'cell' && isNew) this.goOn(isNewLine(sentence, sentence.start, before.end - 1, source))
    if (this.columns === null) this.names.push(sentence.text)
    const isAdvice = this.columns !== null && isNew && this.column === this.columns.advice
    return isAdvice && sentence.text.length >= SHORTEST && !POINTS_ON.test(sentence.text) ? sentence.block : null
  }

  private goOn(isNewRow: boolean): void {
    this.column = isNewRow ? 0 : this.column + 1
    if (isNewRow && this.columns === null) this.columns = columnsIn(this.names.join('|'))
    if (isNewRow) this.names = []
  }

  /** A row on a line: «Kortere lijsten | Dat acht ik te duur.» */
  private line(sentence: Sentence, source: string): Range | null {
    if (!sentence.text.includes('|')) return null
    const { tokens, start, block } = sentence
    let from = 0
    if (this.columns === null && start === block.start) {
      from = tokens.findIndex((it, i) => i > 0 && isNewLine(sentence, it.start, tokens[i - 1]?.end ?? start, source))
      const name = from > 0 ? sentence.text.slice(0, (tokens[from]?.start ?? start) - start) : ''
      this.columns = columnsIn(name)
    } else if (start > block.start && !isNewLine(sentence, start, start - 2, source)) return null
    const columns = this.columns ?? (start > block.start ? columnsIn(sentence.heading) : null)
    return columns ? cellAt(sentence, from < 0 ? 0 : from, columns.advice) : null
  }
}
keepShape(new AdviceTable())

const SHORTEST = 8
/** «Zie hieronder», «Idem»: what a cell says that leaves it to another place. */
const POINTS_ON = /^(?:[Zz]ie|[Ii]dem|[Vv]gl\.)\s/u

const isNewLine = ({ flow: { view } }: Sentence, at: number, from: number, source: string): boolean =>
  source.slice(view.at[Math.max(0, from)], view.at[at]).includes('\n')

function cellAt({ tokens }: Sentence, from: number, column: number): Range | null {
  const bars = tokens.flatMap((it, i) => (i >= from && it.word === '|' ? [i] : []))
  const first = column === 0 ? from : (bars[column - 1] ?? tokens.length) + 1
  const last = bars[column]
  const [start, end] = [tokens[first], last === undefined ? undefined : tokens[last - 1]]
  return start && end && end.end - start.start >= SHORTEST ? { start: start.start, end: end.end } : null
}
