import type { Span } from '../../../positions.ts'
import { isSpace } from '../../view.ts'
import type { Word } from './shapes.ts'

/** The words as spans of the source, in the order given; words with nothing but white space between them are one. */
export function spansOfWords(text: string, words: readonly Word[]): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = spans.at(-1)
    if (last && start >= last.end && isBlank(text, last.end, start)) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
