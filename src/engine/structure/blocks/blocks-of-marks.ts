import { firstFrom, type Span } from '../../positions.ts'
import type { Mark, SourceText } from '../../source.ts'
import type { Block } from '../flow.ts'
import { isSpace } from '../view.ts'

/** A block as its format marks it, and the printed pieces of its text, one per line. */
export interface MarkedBlock {
  readonly kind: Block['kind']
  readonly level: number
  readonly pieces: readonly Span[]
}

type BlockMark = Extract<Mark, { kind: 'paragraph' | 'heading' | 'item' | 'cell' }>
const isBlockMark = (mark: Mark): mark is BlockMark => /^(?:paragraph|heading|item|cell)$/.test(mark.kind)

/** The innermost blocks of a marked source. `cuts` (note marks, whole notes) are left out, in order and apart. */
export function blocksOfMarks(source: SourceText, cuts: readonly Span[]): MarkedBlock[] {
  const marks = source.marks.filter(isBlockMark)
  return marks.flatMap((mark, i): MarkedBlock[] => {
    const next = marks[i + 1]
    if (next && next.span.start < mark.span.end && next.span.end <= mark.span.end && !same(next, mark)) return []
    const pieces = linesIn(source.text, mark.span).flatMap((line) => minus(line, cuts))
    const level = 'level' in mark ? mark.level : 0
    return pieces.length > 0 ? [{ kind: mark.kind, level, pieces }] : []
  })
}

/** Of two marks over the same text the first counts: a list item whose only paragraph fills it is an item. */
const same = (a: BlockMark, b: BlockMark): boolean => a.span.start === b.span.start && a.span.end === b.span.end

/** The printed lines of a piece of text, without the white space at their ends. */
export function linesIn(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && !/[\n\r\f]/.test(text[i] as string)) continue
    const line = trim(text, start, i)
    if (line.start < line.end) lines.push(line)
    start = i + 1
  }
  return lines
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** What is left of a line when `cuts`, in order and apart, are taken away. */
export function minus(line: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = line.start
  for (let i = Math.max(0, firstFrom(cuts, line.start, (it) => it.start) - 1); i < cuts.length; i++) {
    const cut = cuts[i] as Span
    if (cut.start >= line.end) break
    if (cut.end <= line.start) continue
    if (cut.start > start) pieces.push({ start, end: cut.start })
    start = Math.max(start, cut.end)
  }
  if (start < line.end) pieces.push({ start, end: line.end })
  return pieces
}
