import { firstFrom } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import type { Line } from '../lines.ts'

/** A gap of more than this share of the letter size, above what is usual between lines, stands for a blank line. */
const EXTRA = 0.45

/**
 * Whether white space stands above a line where a printed page has no blank line to show it: a PDF sets paragraphs apart
 * by distance. Always false for a source without geometry.
 */
export function gapAbove(source: SourceText, lines: readonly Line[]): (before: number, index: number) => boolean {
  const { geometry, pages } = source
  if (!geometry) return () => false
  const topOf = (offset: number) => {
    const page = Math.max(0, firstFrom(pages, offset + 1, (it) => it.span.start) - 1)
    const at = offset - (pages[page]?.span.start ?? 0)
    return {
      page,
      top: geometry[page]?.y0[at] ?? 0,
      bottom: geometry[page]?.y1[at] ?? 0,
      size: geometry[page]?.fontSizePt[at] ?? 0,
    }
  }
  const distance = (before: number, index: number) => {
    const [a, b] = [topOf((lines[before] as Line).from), topOf((lines[index] as Line).from)]
    return a.page === b.page && b.size > 0 ? (b.top - a.bottom) / b.size : 0
  }
  const usual = usualDistance(lines, distance)
  return (before, index) => distance(before, index) > usual + EXTRA
}

/** The smallest distance that is common: a short letter may have as many paragraphs as lines. In letter sizes. */
function usualDistance(lines: readonly Line[], distance: (before: number, index: number) => number): number {
  const counts = new Map<number, number>()
  for (let i = 1; i < Math.min(lines.length, 2000); i++) {
    const rounded = Math.round(distance(i - 1, i) * 20) / 20
    if (rounded > -0.5 && rounded < 2) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return Math.min(...[...counts].filter(([, count]) => count >= most / 4).map(([size]) => size), 2)
}
