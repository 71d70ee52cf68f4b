import { firstFrom, type Span } from '../../positions.ts'
import type { Page } from '../../source.ts'
import { isSpace } from '../view.ts'
import type { Cell } from './table.ts'

/** A span without the white space at its ends; none when nothing is left. */
export function trimmedSpan(text: string, span: Span): Span[] {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? [{ start, end }] : []
}

/** The numbers of the pages on which cells begin or end, in order. */
export function pagesOf(pages: readonly Page[], cells: readonly Cell[]): number[] {
  const numbers = new Set<number>()
  for (const { spans } of cells)
    for (const span of spans) numbers.add(pageAt(pages, span.start)).add(pageAt(pages, span.end - 1))
  return [...numbers].sort((a, b) => a - b)
}

const pageAt = (pages: readonly Page[], offset: number): number =>
  pages[Math.max(0, firstFrom(pages, offset + 1, (it) => it.span.start) - 1)]?.number ?? 1
