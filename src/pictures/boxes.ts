import type { PageGeometry } from '../engine/source.ts'
import type { Stretch } from './order.ts'

/** In points, from the top left of the page as it is shown. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where stretches of a page's text are printed: a box for each line of it. */
export function boxesOf(stretches: readonly Stretch[], text: string, geometry: PageGeometry): Box[] {
  return stretches.flatMap(({ start, end }) => linesIn(text, start, Math.min(end, geometry.x0.length), geometry))
}

function linesIn(text: string, start: number, end: number, geometry: PageGeometry): Box[] {
  const boxes: Box[] = []
  let line: Box | null = null
  for (let i = start; i < end; i++) {
    const box = boxAt(geometry, i)
    // A reader closes each printed line with a line end.
    if (text[i] === '\n' && line) {
      boxes.push(line)
      line = null
    } else if (box) line = line ? around(line, box) : box
  }
  return line ? [...boxes, line] : boxes
}

/** Null for what is not drawn: a line end, a space that the reader put in. */
function boxAt({ x0, y0, x1, y1 }: PageGeometry, i: number): Box | null {
  const [left, top, right, bottom] = [x0[i] ?? 0, y0[i] ?? 0, x1[i] ?? 0, y1[i] ?? 0]
  return right > left && bottom > top ? { left, top, right, bottom } : null
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})
