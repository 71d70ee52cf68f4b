import { type Span, spanOf } from '../../positions.ts'
import type { Mark } from '../../source.ts'

// A text of nothing but asterisks must not cost more memory than the text itself.
const MAX_MARKS = 200_000

// Converted letterheads set two or three lines between one pair of asterisks.
const BOLD = /\*\*(?![\s*])[^*\n]{1,300}(?:\n[^*\n]{1,300}){0,3}\*\*/g

/**
 * Bold words (asterisks included) and headings (without their hashes): in any text these are the marks of a converter,
 * not punctuation. No paragraphs: in a text of lines they are to be found, not told.
 */
export function converterMarks(text: string): Mark[] {
  return [...headingMarks(text), ...boldMarks(text)].sort(inOrder)
}

function headingMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(/^#{1,6}[ \t]{1,10}\S[^\n]{0,300}$/gm)) {
    const mark = lineMark({ start: match.index, text: match[0] })
    if (mark && marks.length < MAX_MARKS) marks.push(mark)
  }
  return marks
}

function boldMarks(text: string): Mark[] {
  const marks: Mark[] = []
  if (!text.includes('**')) return marks
  for (const match of text.matchAll(BOLD)) {
    if (marks.length === MAX_MARKS) break
    marks.push({ kind: 'bold', span: spanOf(match.index, match.index + match[0].length) })
  }
  return marks
}

/**
 * Every block of a file that says it is Markdown: headings (their words, not the `#`), items with their bullet, and
 * paragraphs, which blank lines part. Pipe tables and code are paragraphs.
 */
export function markdownMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let open = false
  for (const line of lines(text)) {
    const mark = lineMark(line)
    const last = marks.at(-1)
    if (mark?.kind === 'paragraph' && open && last)
      marks[marks.length - 1] = { ...last, span: spanOf(last.span.start, mark.span.end) }
    else if (mark && marks.length < MAX_MARKS) marks.push(mark)
    open = mark !== null && mark.kind !== 'heading'
  }
  return [...marks, ...boldMarks(text)].sort(inOrder)
}

interface Line {
  readonly start: number
  readonly text: string
}

function* lines(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield { start, text: text.slice(start, end < 0 ? text.length : end) }
    start = end < 0 ? text.length : end + 1
  }
}

function lineMark(line: Line): Mark | null {
  const words = line.text.trim()
  if (words === '') return null
  const indent = line.text.indexOf(words)
  const start = line.start + indent
  const span = spanOf(start, start + words.length)
  const heading = HEADING.exec(words)
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, span: headingSpan(start, words, heading[0]) }
  return ITEM.test(words) ? { kind: 'item', level: 1 + Math.min(8, indent >> 1), span } : { kind: 'paragraph', span }
}

const HEADING = /^(#{1,6})[ \t]{1,10}(?=\S)/
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])[ \t]{1,10}\S/

// The words alone: neither the hashes before them nor those that some write behind them.
function headingSpan(start: number, words: string, hashes: string): Span {
  const title = words.slice(hashes.length).replace(/[ \t]{1,10}#{1,6}$/, '')
  return spanOf(start + hashes.length, start + hashes.length + title.length)
}

const inOrder = (a: Mark, b: Mark): number => a.span.start - b.span.start || b.span.end - a.span.end
