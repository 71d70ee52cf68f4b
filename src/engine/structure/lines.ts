import type { Span } from '../positions.ts'
import type { SourceText } from '../source.ts'
import { isSpace } from './view.ts'

/** One printed line: `from`–`to` is what is printed on it, white space at both ends left out; empty for a blank line. */
export interface Line {
  readonly from: number
  readonly to: number
  /** What is printed, with every run of white space as one space: what patterns look at. Offsets count in the source. */
  readonly text: string
  /** Index into the source's pages. */
  readonly page: number
}

export const isBlank = (line: Line): boolean => line.from === line.to

/** Lines end at `\n`, `\r`, `\f` or at the end of a page; `\r\n` is one end. */
export function linesOf(source: SourceText): Line[] {
  const { text, pages } = source
  const lines: Line[] = []
  let page = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !endsLine(text, i)) continue
    while (page + 1 < pages.length && start >= (pages[page] as { span: Span }).span.end) page++
    lines.push(trimmed(text, start, i, page))
    start = i + 1
  }
  return lines
}

function endsLine(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit === 0x0a || unit === 0x0c || unit === 0x2028 || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)
}

function trimmed(text: string, start: number, end: number, page: number): Line {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { from, to, page, text: foldSpaces(text.slice(from, to)) }
}

const UNUSUAL = /[^\S ]| {2}/u

/** Every run of white space as one space. */
export const foldSpaces = (line: string): string => (UNUSUAL.test(line) ? line.replace(/\s+/gu, ' ') : line)
