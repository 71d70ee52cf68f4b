import type { Span } from '../../positions.ts'
import type { Line } from '../lines.ts'

/** A number in the running text that points at a note. */
export interface NoteMark {
  readonly number: number
  readonly span: Span
  /** `displaced`: alone on a line before the line it belongs to. `glued`: printed against a word. `raised`: small and high. */
  readonly kind: 'displaced' | 'glued' | 'raised'
}

// A digit group before a stop or a space. With two letters or a closing sign against it, it is a candidate, and no more:
// «CO2», «G20» and «nr.1» look alike, so a mark counts only when the page has a note with its number, in order.
const DIGITS = /\d{1,3}(?=[.,;:)»”’!?\s]|$)/gu
const AGAINST = /(?:\p{L}\p{L}|[)»”’"'%][.,]?|\p{L}[.,])$/u

export function gluedMarks(text: string, region: Span): NoteMark[] {
  return [...text.slice(region.start, region.end).matchAll(DIGITS)].flatMap((match): NoteMark[] => {
    const start = region.start + match.index
    if (start === 0 || !AGAINST.test(text.slice(Math.max(0, start - 2), start))) return []
    return [{ kind: 'glued', number: Number(match[0]), span: { start, end: start + match[0].length } }]
  })
}

/** The lines among `indexes` on which nothing but a small number is printed. */
export function displacedMarks(text: string, lines: readonly Line[], indexes: readonly number[]): NoteMark[] {
  return indexes.flatMap((index): NoteMark[] => {
    const { from, to } = lines[index] as Line
    const alone = to - from <= 3 && to > from && /^\d+$/.test(text.slice(from, to))
    return alone ? [{ kind: 'displaced', number: Number(text.slice(from, to)), span: { start: from, end: to } }] : []
  })
}
