/** What tables are made of, in points of a page that is turned so that the text in question stands upright. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Characters without room between them. `start` and `end` are offsets in the source text. */
export interface Word extends Box {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sizePt: number
  readonly isBold: boolean
  /** Dots or a line that lead the eye to the next column: they take part in a cell, never in a column. */
  readonly isLeader: boolean
}

/** Words of one line with no more than a space between them. Its box leaves out leaders. */
export interface Piece extends Box {
  readonly words: readonly Word[]
  readonly text: string
  readonly isNumber: boolean
  readonly isBold: boolean
}

/** All pieces that stand on one height, from left to right. */
export interface TextLine extends Box {
  readonly pieces: readonly Piece[]
  readonly sizePt: number
}

/** A horizontal or vertical line: `at` across it, from `from` to `to` along it. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
  /** The side of a filled area, as of a grey row. */
  readonly isEdge: boolean
}

/** A page as seen along one direction of its text. */
export interface Frame {
  readonly page: number
  /** Degrees clockwise that the text is turned on the page. */
  readonly angle: 0 | 90 | 180 | 270
  readonly widthPt: number
  readonly heightPt: number
  readonly words: readonly Word[]
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

export function around(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0)
    y0 = Math.min(y0, box.y0)
    x1 = Math.max(x1, box.x1)
    y1 = Math.max(y1, box.y1)
  }
  return { x0, y0, x1, y1 }
}

export const middleX = (box: Box): number => (box.x0 + box.x1) / 2
export const middleY = (box: Box): number => (box.y0 + box.y1) / 2

export const isInside = (inner: Box, outer: Box): boolean =>
  middleX(inner) >= outer.x0 && middleX(inner) <= outer.x1 && middleY(inner) >= outer.y0 && middleY(inner) <= outer.y1

export const overlapOf = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0)

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
