import { type Found, found, type Problem, problem } from '../../positions.ts'
import { closeDocument, openDocument } from './document.ts'
import { crashed, type Handle, type Pdfium, withoutCrash } from './pdfium.ts'
import { noSuchPages, readerStopped, readerUnusable } from './problems.ts'

/** A page as pixels, row by row from the top: red, green, blue and opacity in a byte each. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Draws a page (counted from 1) on white, as it is shown, with `scale` pixels to a point. Null when it cannot be drawn. */
export function renderPdfPage(
  pdfium: Pdfium,
  bytes: Uint8Array,
  pageNumber: number,
  scale: number,
): Found<PagePicture | null> {
  if (!pdfium.usable) return found(null, [readerUnusable()])
  const drawn = withoutCrash(pdfium, () => renderOpened(pdfium, bytes, pageNumber, scale))
  if (drawn === crashed) return found(null, [readerStopped(pageNumber)])
  return 'severity' in drawn ? found(null, [drawn]) : found(drawn)
}

function renderOpened(pdfium: Pdfium, bytes: Uint8Array, pageNumber: number, scale: number): PagePicture | Problem {
  const document = openDocument(pdfium, bytes)
  if ('severity' in document) return document
  const page = pdfium.call.FPDF_LoadPage(document.handle, pageNumber - 1)
  const picture = page === 0 ? noSuchPages(pageNumber, document.pageCount) : renderPage(pdfium, page, scale)
  if (page !== 0) pdfium.call.FPDF_ClosePage(page)
  closeDocument(pdfium, document)
  return picture
}

// 40 million pixels are 160 MB: an A4 page at 14 pixels to a point.
const MOST_PIXELS = 40_000_000
const WHITE = 0xffffffff | 0
const BYTES_PER_PIXEL = 4
// From fpdfview.h: draw annotations; write red before blue.
const FLAGS = 0x01 | 0x10

function renderPage(pdfium: Pdfium, page: Handle, scale: number): PagePicture | Problem {
  const { call } = pdfium
  const width = Math.max(1, Math.round(call.FPDF_GetPageWidthF(page) * scale))
  const height = Math.max(1, Math.round(call.FPDF_GetPageHeightF(page) * scale))
  // Not with >, which would let a size that is no number pass.
  const bitmap = width * height <= MOST_PIXELS ? call.FPDFBitmap_Create(width, height, 0) : 0
  if (bitmap === 0) return tooLargeToDraw(width, height)
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
  const rgba = pixelsOf(pdfium, bitmap, width, height)
  call.FPDFBitmap_Destroy(bitmap)
  return { width, height, rgba }
}

function pixelsOf({ call, memory }: Pdfium, bitmap: Handle, width: number, height: number): Uint8Array {
  const rgba = new Uint8Array(width * height * BYTES_PER_PIXEL)
  const source = new Uint8Array(memory.buffer)
  const [buffer, stride] = [call.FPDFBitmap_GetBuffer(bitmap), call.FPDFBitmap_GetStride(bitmap)]
  for (let y = 0; y < height; y++) {
    const start = buffer + y * stride
    rgba.set(source.subarray(start, start + width * BYTES_PER_PIXEL), y * width * BYTES_PER_PIXEL)
  }
  for (let i = 3; i < rgba.length; i += BYTES_PER_PIXEL) rgba[i] = 0xff
  return rgba
}

const tooLargeToDraw = (width: number, height: number): Problem =>
  problem('picture-too-large', 'error', `A picture of ${width} by ${height} pixels is larger than can be drawn.`)
