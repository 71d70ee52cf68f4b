import type { Limits } from '../../limits.ts'
import { type Found, found, problem, spanOf } from '../../positions.ts'
import type { Page } from '../../source.ts'

/** Pages of a text without sizes. `ends` are the offsets just after each form feed, in order. */
export function pagesAt(text: string, ends: readonly number[], limits: Limits): Found<readonly Page[]> {
  const kept = ends.filter((end) => end <= text.length).slice(0, limits.maxPages - 1)
  const starts = [0, ...kept]
  const pages = starts.map((start, i) => ({
    number: i + 1,
    label: null,
    span: spanOf(start, starts[i + 1] ?? text.length),
    widthPt: null,
    heightPt: null,
  }))
  if (kept.length === ends.length || kept.length < limits.maxPages - 1) return found(pages)
  const message = `The document has more than ${limits.maxPages} pages: the rest is read as one page.`
  return found(pages, [problem('too-many-pages', 'error', message, [spanOf(kept.at(-1) ?? 0, text.length)])])
}
