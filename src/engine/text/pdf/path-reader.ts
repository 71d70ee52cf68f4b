import type { Ruling } from '../../source.ts'
import type { PageSpace } from './page-space.ts'
import type { Handle, Pdfium } from './pdfium.ts'
import type { Matrix } from './rulings.ts'

// From fpdf_edit.h: what a segment of a path is.
const LINE_TO = 0
const MOVE_TO = 2

/** An area this narrow shows as a line. Thick rules of government tables are 2 to 3 points. */
const THIN_PT = 3.5
/** Anything shorter is a tick, a dot, or a piece of a drawn letter. */
const SHORTEST_PT = 3
/** How far from level a line may be, in points over its whole length. */
const LEVEL_PT = 1
const MOST_SEGMENTS = 5_000
const MOST_READ = 300_000

/** Reads path objects of PDFium into rulings. White ones, that hide or that show nothing, are left out. */
export class PathReader {
  readonly rulings: Ruling[] = []
  readonly #pdfium: Pdfium
  readonly #space: PageSpace
  #segments = 0

  constructor(pdfium: Pdfium, space: PageSpace) {
    this.#pdfium = pdfium
    this.#space = space
  }

  get isFull(): boolean {
    return this.#segments > MOST_READ
  }

  read(path: Handle, matrix: Matrix): void {
    const { call, scratch } = this.#pdfium
    const count = call.FPDFPath_CountSegments(path)
    if (count < 2 || count > MOST_SEGMENTS) return
    call.FPDFPath_GetDrawMode(path, scratch, scratch + 4)
    const [fill = 0, stroke = 0] = new Int32Array(this.#pdfium.memory.buffer, scratch, 2)
    const isFilled = fill !== 0 && this.#isVisible(path, false)
    const isStroked = stroke !== 0 && this.#isVisible(path, true)
    if (!isFilled && !isStroked) return
    this.#segments += count
    for (const points of this.#outlines(path, count, matrix)) this.#add(points, isFilled, isStroked)
  }

  #isVisible(path: Handle, isStroke: boolean): boolean {
    const { call, scratch } = this.#pdfium
    const ask = isStroke ? call.FPDFPageObj_GetStrokeColor : call.FPDFPageObj_GetFillColor
    if (ask(path, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return true
    const [red = 0, green = 0, blue = 0, alpha = 255] = new Uint32Array(this.#pdfium.memory.buffer, scratch, 4)
    return alpha > 0 && Math.min(red, green, blue) < 252
  }

  /** The pieces of a path as rows of x and y, as shown. A piece with a curve in it is left out. */
  #outlines(path: Handle, count: number, matrix: Matrix): number[][] {
    const { call, scratch } = this.#pdfium
    const outlines: number[][] = []
    let points: number[] = []
    let isStraight = true
    for (let index = 0; index < count; index++) {
      const segment = call.FPDFPath_GetPathSegment(path, index)
      const type = call.FPDFPathSegment_GetType(segment)
      if (type === MOVE_TO) {
        if (isStraight && points.length > 2) outlines.push(points)
        points = []
        isStraight = true
      } else if (type !== LINE_TO) isStraight = false
      call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
      this.#addPoint(points, matrix)
      if (call.FPDFPathSegment_GetClose(segment) === 1) points.push(points[0] ?? 0, points[1] ?? 0)
    }
    if (isStraight && points.length > 2) outlines.push(points)
    return outlines
  }

  #addPoint(points: number[], [a, b, c, d, e, f]: Matrix): void {
    const [x = 0, y = 0] = new Float32Array(this.#pdfium.memory.buffer, this.#pdfium.scratch, 2)
    points.push(a * x + c * y + e, b * x + d * y + f)
  }

  #add(points: readonly number[], isFilled: boolean, isStroked: boolean): void {
    if (isFilled && this.#addArea(points)) return
    if (!isStroked) return
    for (let i = 3; i < points.length; i += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(i - 3, i + 1)
      this.#addLine('line', x0, y0, x1, y1)
    }
  }

  /** True for a box: a thin one is a line, another has its four sides. A box as large as the page is its background. */
  #addArea(points: readonly number[]): boolean {
    const box = boxOf(points)
    if (box === null) return false
    const [left, top, right, bottom] = box
    const [width, height] = [right - left, bottom - top]
    if (width > 0.95 * this.#space.widthPt && height > 0.8 * this.#space.heightPt) return true
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    if (height <= THIN_PT && width > height) this.#addLine('line', left, y, right, y)
    else if (width <= THIN_PT) this.#addLine('line', x, top, x, bottom)
    else this.#addSides(left, top, right, bottom)
    return true
  }

  #addSides(left: number, top: number, right: number, bottom: number): void {
    this.#addLine('edge', left, top, right, top)
    this.#addLine('edge', left, bottom, right, bottom)
    this.#addLine('edge', left, top, left, bottom)
    this.#addLine('edge', right, top, right, bottom)
  }

  #addLine(kind: Ruling['kind'], ax: number, ay: number, bx: number, by: number): void {
    const { widthPt, heightPt } = this.#space
    const clip = (value: number, most: number) => Math.min(Math.max(value, 0), most)
    const [x0, x1] = [clip(Math.min(ax, bx), widthPt), clip(Math.max(ax, bx), widthPt)]
    const [y0, y1] = [clip(Math.min(ay, by), heightPt), clip(Math.max(ay, by), heightPt)]
    const isLevel = y1 - y0 <= LEVEL_PT && x1 - x0 >= SHORTEST_PT
    const isUpright = x1 - x0 <= LEVEL_PT && y1 - y0 >= SHORTEST_PT
    if (isLevel) this.rulings.push({ kind, x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2 })
    else if (isUpright) this.rulings.push({ kind, x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1 })
  }
}

/** The box that four or five points go around; null when they go around something else. */
function boxOf(points: readonly number[]): readonly [number, number, number, number] | null {
  if (points.length < 8 || points.length > 12) return null
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2 === 1)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const near = (value: number, low: number, high: number) =>
    Math.min(Math.abs(value - low), Math.abs(value - high)) <= 0.5
  const isBox = xs.every((x) => near(x, left, right)) && ys.every((y) => near(y, top, bottom))
  return isBox ? [left, top, right, bottom] : null
}
