import type { MeasuredLine } from './measured-line.ts'

/** The lines of cells as they were divided elsewhere in the table: below each line those that came next. */
export interface SeenCells {
  readonly words: number
  readonly next: Map<string, SeenCells>
  /** The row that went on like this; -1 for several. What a row itself was taken for says nothing of it. */
  row: number
}

export const noCells = (words = 0, row = -1): SeenCells => ({ words, next: new Map(), row })

/** The place after one more line of a cell; null where no other cell goes like this. */
export const seenAfter = (seen: SeenCells | null, line: MeasuredLine, from: number, to: number): SeenCells | null =>
  to > from && seen && seen.next.size > 0 ? (seen.next.get(line.text(from, to)) ?? null) : to > from ? null : seen

export function addCell(seen: SeenCells, lines: readonly string[], row: number): void {
  let at = seen
  for (const text of lines) {
    const next = at.next.get(text) ?? noCells(text.split(' ').length, row)
    if (next.row !== row) next.row = -1
    at.next.set(text, next)
    at = next
  }
}

/** A cell that another row prints as well goes on here as it does there, when the same words stand here. */
export function costOfUnseen(
  seen: SeenCells | null,
  line: MeasuredLine,
  from: number,
  to: number,
  ofRow: number,
): number {
  if (!seen || seen.next.size === 0) return 0
  for (const [text, { words, row }] of seen.next) {
    if (row === ofRow) continue
    if (from + words > line.length || line.text(from, from + words) !== text) continue
    return to === from + words ? -0.5 : 1.5
  }
  return 0
}
