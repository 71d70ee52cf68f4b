import type { Page } from '../../source.ts'

const ENDS = /[.!?…:;)\]”’"'»]\s{0,3}$/u
/** More than a footer and a page number: the document goes on under the table. */
const MOST_FURNITURE = 250

/** Whether the words stop in the middle of a sentence. */
export const isUnfinished = (summary: string): boolean => !ENDS.test(summary)

/** Whether nothing but furniture is printed on the page behind `end`, and no page follows. */
export function isLastOnPages(text: string, pages: readonly Page[], end: number): boolean {
  const rest = text.slice(end, end + MOST_FURNITURE + 1)
  return rest.trim().length <= MOST_FURNITURE && end >= (pages.at(-1)?.span.start ?? 0)
}
