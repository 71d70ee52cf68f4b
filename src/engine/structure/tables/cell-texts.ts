import type { Span } from '../../positions.ts'
import type { Block, Flow } from '../flow.ts'
import { wordsOf } from '../hyphenation.ts'
import { sentencesIn } from '../sentences.ts'
import type { Range } from '../view.ts'
import { ViewBuilder } from '../view-builder.ts'
import type { Cell, Table } from './table.ts'

/** The cells of tables as read: broken words joined, every character with its place. One flow for all tables. */
export interface CellTexts {
  readonly flow: Flow
  /** Where a cell stands in the flow; none for an empty cell. */
  readonly rangeOf: (cell: Cell) => Range | null
}

export function cellTexts(source: string, tables: readonly Table[], inWordList: (word: string) => boolean): CellTexts {
  const builder = new ViewBuilder(source, { inDocument: wordsOf(source), inWordList })
  const ranges = new Map<Cell, Range>()
  const blocks: Block[] = []
  for (const { cells } of tables) {
    for (const cell of cells) {
      const lines = cell.spans.flatMap((span) => linesIn(source, span))
      if (lines.length === 0) continue
      builder.breakBlock((lines[0] as Span).start)
      const start = builder.length
      for (const line of lines) builder.continueWith([line])
      const range = { start, end: builder.length }
      ranges.set(cell, range)
      blocks.push({ kind: 'cell', level: 0, ...range })
    }
  }
  const view = builder.view()
  const sentences = blocks.flatMap((block) => sentencesIn(view.text, block))
  return { flow: { kind: 'cell', view, blocks, sentences }, rangeOf: (cell) => ranges.get(cell) ?? null }
}

/** A cell of a format that marks its cells may hold paragraphs, one a line. */
function linesIn(source: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !/[\n\r\f]/u.test(source[i] as string)) continue
    const line = trimmed(source, from, i)
    if (line.end > line.start) lines.push(line)
    from = i + 1
  }
  return lines
}

function trimmed(source: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(source[start] as string)) start++
  while (end > start && /\s/u.test(source[end - 1] as string)) end--
  return { start, end }
}
