import type { Line } from './lines.ts'
import { type Row, readingOrder } from './reading-order.ts'

/** The lines in the order in which people read them. Blank lines stay where they lie between two others. */
export function arranged(lines: readonly Line[]): Line[] {
  const printed = lines.filter((line) => !line.isBlank)
  const blanks = blanksAfter(lines)
  const order = readingOrder(printed.map(rowOf)).map((index) => printed[index] as Line)
  return order.flatMap((line, index) => {
    const blank = blanks.get(line)
    const next = order[index + 1]
    return blank && next && isBelow(blank, next) ? [line, blank] : [line]
  })
}

/** The blank line that is drawn after each line; the first of several, as one is enough to part two paragraphs. */
function blanksAfter(lines: readonly Line[]): Map<Line, Line> {
  const blanks = new Map<Line, Line>()
  let printed: Line | undefined
  for (const line of lines) {
    if (!line.isBlank) printed = line
    else if (printed && !blanks.has(printed) && isBelow(printed, line)) blanks.set(printed, line)
  }
  return blanks
}

const rowOf = ({ frame, start, end, top, bottom }: Line): Row => ({ angle: frame.angle, start, end, top, bottom })

function isBelow(line: Line, next: Line): boolean {
  const tolerance = Math.min(line.sizePt, next.sizePt) / 3
  return line.frame.angle === next.frame.angle && next.top >= line.bottom - tolerance
}
