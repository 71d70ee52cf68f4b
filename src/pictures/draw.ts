import type { Limits } from '../engine/limits.ts'
import type { Pdfium } from '../engine/text/pdf/pdfium.ts'
import { readPdf } from '../engine/text/pdf/read-pdf.ts'
import { renderPdfPage } from '../engine/text/pdf/render.ts'
import { boxesOf } from './boxes.ts'
import type { PictureOrder, WhyNone } from './order.ts'
import { cover, outline } from './paint.ts'
import { pngOf } from './png.ts'

// A page of A4 is as sharp as a good screen shows it beside its text. A page of any other size fits in the same room.
const MOST_WIDTH_PX = 1_100
const MOST_HEIGHT_PX = 2_200
const MOST_SCALE = 4

/**
 * The page as PNG. Only when the page says, sign for sign, what the register says of it: otherwise nobody knows where the
 * words stand that must be covered.
 */
export function drawn(pdfium: Pdfium, bytes: Uint8Array, order: PictureOrder, limits: Limits): Uint8Array | WhyNone {
  const { pages, text, geometry } = readPdf(pdfium, bytes, limits, { from: order.page, to: order.page }).value
  const [page, places] = [pages[0], geometry?.[0]]
  if (page?.number !== order.page || !places || page.widthPt === null || page.heightPt === null) return 'not-drawn'
  if (withoutEnd(text) !== withoutEnd(order.text)) return 'other-text'
  const scale = scaleOf(page.widthPt, page.heightPt)
  const { value: picture } = renderPdfPage(pdfium, bytes, order.page, scale)
  if (!picture) return 'not-drawn'
  if (order.outlined.length > 0) outline(picture, boxesOf(order.outlined, text, places), scale)
  cover(picture, boxesOf(order.hidden, text, places), scale)
  return pngOf(picture)
}

/** Pages but the last are closed by a form feed. */
const withoutEnd = (text: string): string => text.replace(/\f$/, '')

const scaleOf = (width: number, height: number): number =>
  Math.min(MOST_SCALE, MOST_WIDTH_PX / width, MOST_HEIGHT_PX / height)
