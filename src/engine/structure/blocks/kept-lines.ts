import type { Span } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { foldSpaces, isBlank, type Line } from '../lines.ts'
import { gapAbove } from './line-gaps.ts'

/** A line of running text: what is left of it when note marks are cut out. */
export interface KeptLine {
  readonly index: number
  readonly pieces: readonly Span[]
  readonly text: string
  /** A blank line, or as much white space, stood between this line and the one kept before it. */
  readonly afterBlank: boolean
  /** Furniture or a note stood in between, so that blank lines say nothing. */
  readonly afterFurniture: boolean
}

export function keptLines(
  source: SourceText,
  lines: readonly Line[],
  dropped: (index: number) => boolean,
  cuts: readonly Span[],
): KeptLine[] {
  const kept: KeptLine[] = []
  const sorted = [...cuts].sort((a, b) => a.start - b.start)
  const hasGap = gapAbove(source, lines)
  let [cut, afterBlank, afterFurniture] = [0, false, false]
  lines.forEach((line, index) => {
    if (isBlank(line)) afterBlank = true
    else if (dropped(index)) afterFurniture = true
    else {
      while (cut < sorted.length && (sorted[cut] as Span).end <= line.from) cut++
      const pieces = without(line, sorted, cut)
      if (pieces.length === 0) return
      const text = isWhole(line, pieces) ? line.text : printedText(source.text, pieces)
      const before = kept.at(-1)?.index
      const isApart = afterBlank || (before !== undefined && !afterFurniture && hasGap(before, index))
      kept.push({ index, pieces, text, afterBlank: isApart, afterFurniture })
      ;[afterBlank, afterFurniture] = [false, false]
    }
  })
  return kept
}

function without(line: Line, cuts: readonly Span[], first: number): Span[] {
  const pieces: Span[] = []
  let start = line.from
  for (let i = first; i < cuts.length && (cuts[i] as Span).start < line.to; i++) {
    const cut = cuts[i] as Span
    if (cut.start > start) pieces.push({ start, end: cut.start })
    start = Math.max(start, cut.end)
  }
  if (start < line.to) pieces.push({ start, end: line.to })
  return pieces
}

const isWhole = (line: Line, pieces: readonly Span[]): boolean =>
  pieces.length === 1 && pieces[0]?.start === line.from && pieces[0].end === line.to

const printedText = (text: string, pieces: readonly Span[]): string =>
  foldSpaces(pieces.map((piece) => text.slice(piece.start, piece.end)).join(''))
