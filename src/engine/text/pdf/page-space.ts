import type { Handle, Pdfium } from './pdfium.ts'

/**
 * The page as it is shown: cut to its crop box, turned by its /Rotate, the origin top left, y downwards. PDFium's own
 * numbers are those of the page before all that, with the origin bottom left. A point goes over as
 * `x' = a x + c y + e`, `y' = b x + d y + f`.
 */
export interface PageSpace {
  readonly widthPt: number
  readonly heightPt: number
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function pageSpace(pdfium: Pdfium, page: Handle): PageSpace {
  pdfium.call.FPDF_GetPageBoundingBox(page, pdfium.scratch)
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(pdfium.memory.buffer, pdfium.scratch, 4)
  return turned({ left, top, right, bottom }, pdfium.call.FPDFPage_GetRotation(page))
}

/** `quarters` counts clockwise quarter turns; `box` has y upwards, as PDF has it. */
export function turned(box: Box, quarters: number): PageSpace {
  const { left, top, right, bottom } = box
  const [width, height] = [right - left, top - bottom]
  switch (quarters) {
    case 1:
      return { widthPt: height, heightPt: width, a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left }
    case 2:
      return { widthPt: width, heightPt: height, a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom }
    case 3:
      return { widthPt: height, heightPt: width, a: 0, b: -1, c: -1, d: 0, e: top, f: right }
    default:
      return { widthPt: width, heightPt: height, a: 1, b: 0, c: 0, d: -1, e: -left, f: top }
  }
}

/** A box of PDFium (y upwards) as it is shown. */
export function shownBox(space: PageSpace, box: Box): Box {
  const xs = [space.a * box.left + space.c * box.bottom + space.e, space.a * box.right + space.c * box.top + space.e]
  const ys = [space.b * box.left + space.d * box.bottom + space.f, space.b * box.right + space.d * box.top + space.f]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** The direction (x, y) of the page before it is turned, in degrees clockwise as shown: 0 up to 360. */
export function shownAngle(space: PageSpace, x: number, y: number): number {
  const degrees = (Math.atan2(space.b * x + space.d * y, space.a * x + space.c * y) * 180) / Math.PI
  const rounded = Math.round(degrees * 100) / 100
  return rounded < 0 ? rounded + 360 : rounded + 0
}
