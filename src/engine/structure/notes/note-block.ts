import type { Span } from '../../positions.ts'
import { isBlank, type Line } from '../lines.ts'
import type { NoteMark } from './note-marks.ts'

/** A note at the foot of a page: its number as printed before it, and the lines of its text. */
export interface NoteEntry {
  readonly number: number
  readonly numberSpan: Span
  readonly firstLine: number
  readonly lastLine: number
  /** Where the text begins, on the first line or the next. */
  readonly textStart: number
}

export interface NoteStart {
  readonly number: number
  readonly line: number
  readonly numberSpan: Span
  readonly textStart: number
}

// A note begins with its number alone on a line, before a capital, or against one («1Kamerstukken II …»).
const START =
  /^(?<number>\d{1,3})(?:$|[ \t\u00a0]{1,6}(?=[\p{Lu}«“"‘'([]|https?:|www\.|ibid|idem)|(?=\p{Lu}\p{Ll}|https?:))/u
/** Lines between two notes of one block that hang together although the mark of one was lost. */
const CLOSE = 6

/** The lines of a region on which a note may begin. */
export const noteStarts = (text: string, lines: readonly Line[], region: readonly number[]): NoteStart[] =>
  region.flatMap((index) => startOn(text, lines, index))

/**
 * The notes at the foot of a region of lines (a page without its furniture). Read from the last one up: numbers go down
 * by one, and each needs a mark in the text above it, which keeps numbered headings and table cells out.
 */
export function noteBlock(
  starts: readonly NoteStart[],
  lines: readonly Line[],
  region: readonly number[],
  marks: readonly NoteMark[],
): NoteEntry[] {
  for (let i = starts.length - 1; i >= Math.max(0, starts.length - 5); i--) {
    const block = upward(starts, i, marks, lines)
    if (block.length > 0) return entries(block, lines, region)
  }
  return []
}

function startOn(text: string, lines: readonly Line[], index: number): NoteStart[] {
  const { from, to } = lines[index] as Line
  const match = START.exec(text.slice(from, Math.min(to, from + 40)))
  if (!match?.groups?.number) return []
  const numberSpan = { start: from, end: from + match.groups.number.length }
  return [{ number: Number(match.groups.number), line: index, numberSpan, textStart: from + match[0].length }]
}

/** The chain of falling numbers that ends at `last`, without what stands above it and has no mark in the text. */
function upward(
  starts: readonly NoteStart[],
  last: number,
  marks: readonly NoteMark[],
  lines: readonly Line[],
): NoteStart[] {
  const chain = [starts[last] as NoteStart]
  for (let i = last - 1; i >= 0; i--) {
    const [start, below] = [starts[i] as NoteStart, chain[0] as NoteStart]
    if (start.number !== below.number - 1) continue
    if (!hasMark(start, marks) && !closeTo(start, below, lines)) break
    chain.unshift(start)
  }
  const marked = chain.filter((start) => hasMark(start, marks)).length
  const first = chain.findIndex((start) => hasMark(start, marks))
  return marked * 2 >= chain.length && first >= 0 ? chain.slice(first) : []
}

const hasMark = (start: NoteStart, marks: readonly NoteMark[]): boolean =>
  marks.some((mark) => mark.number === start.number && mark.span.end <= start.numberSpan.start)

function closeTo(start: NoteStart, below: NoteStart, lines: readonly Line[]): boolean {
  const between = lines.slice(start.line + 1, below.line)
  return between.length <= CLOSE && !between.some(isBlank)
}

function entries(block: readonly NoteStart[], lines: readonly Line[], region: readonly number[]): NoteEntry[] {
  return block.map((start, i) => {
    const next = block[i + 1]
    const lastLine = next ? next.line - 1 : endOfLast(start.line, lines, region)
    return {
      number: start.number,
      numberSpan: start.numberSpan,
      firstLine: start.line,
      lastLine,
      textStart: start.textStart,
    }
  })
}

/** The last note runs to the end of the region, or to a blank line behind which the page goes on. */
function endOfLast(line: number, lines: readonly Line[], region: readonly number[]): number {
  const end = region.at(-1) ?? line
  let last = line
  for (let i = line + 1; i <= end; i++) {
    if (isBlank(lines[i] as Line) && i > line + 1) break
    if (!isBlank(lines[i] as Line)) last = i
  }
  return last
}
