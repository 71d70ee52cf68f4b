import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { openPdfium, type Pdfium } from '../src/engine/text/pdf/pdfium.ts'

/** Makes PDF files for tests. Positions are points from the top left of the page before it is rotated. */
export type Draw = (page: Drawing) => void

/** What a test draws with: text at a place, of which `y` is the baseline. */
export interface Drawing {
  text(x: number, y: number, text: string, style?: Style): void
  /** A new page; the first one is there already. */
  page(options?: PageOptions): void
  readonly pdfkit: PDFKit.PDFDocument
}
export interface Style {
  readonly size?: number
  readonly font?: string
  /** Degrees, clockwise, around the start of the text. */
  readonly angle?: number
  readonly link?: string
}
export interface PageOptions {
  readonly layout?: 'portrait' | 'landscape'
  readonly rotate?: 0 | 90 | 180 | 270
  /** Left, bottom, right and top, as PDF has them. */
  readonly cropBox?: readonly [number, number, number, number]
}
export type FileOptions = PageOptions & { readonly userPassword?: string; readonly ownerPassword?: string }

export const A4 = { width: 595.28, height: 841.89 }

export async function makePdf(draw: Draw, options: FileOptions = {}): Promise<Uint8Array> {
  const { userPassword, ownerPassword, ...first } = options
  const passwords = { ...(userPassword && { userPassword }), ...(ownerPassword && { ownerPassword }) }
  const pdfkit = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) }, ...passwords })
  const bytes = collect(pdfkit)
  const drawing = drawingOn(pdfkit)
  drawing.page(first)
  draw(drawing)
  pdfkit.end()
  return bytes
}

function drawingOn(pdfkit: PDFKit.PDFDocument): Drawing {
  return {
    pdfkit,
    page: (options = {}) => addPage(pdfkit, options),
    text: (x, y, text, style = {}) => drawText(pdfkit, x, y, text, style),
  }
}

function addPage(pdfkit: PDFKit.PDFDocument, options: PageOptions): void {
  pdfkit.addPage({ size: [A4.width, A4.height], layout: options.layout ?? 'portrait', margin: 0 })
  const data = pdfkit.page.dictionary.data as Record<string, unknown>
  if (options.rotate) data.Rotate = options.rotate
  if (options.cropBox) data.CropBox = options.cropBox
}

function drawText(pdfkit: PDFKit.PDFDocument, x: number, y: number, text: string, style: Style): void {
  const { size = 11, font = 'Helvetica', angle = 0, link } = style
  pdfkit.save()
  if (angle !== 0) pdfkit.rotate(angle, { origin: [x, y] })
  pdfkit.font(font).fontSize(size)
  pdfkit.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  if (link) pdfkit.link(x, y - size, pdfkit.widthOfString(text), size * 1.25, link)
  pdfkit.restore()
}

function collect(pdfkit: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdfkit.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdfkit.on('error', reject)
    pdfkit.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
}

/** The width that a text takes when it is drawn. */
export function widthOf(page: Drawing, text: string, style: Style = {}): number {
  return page.pdfkit
    .font(style.font ?? 'Helvetica')
    .fontSize(style.size ?? 11)
    .widthOfString(text)
}

/** Lines under each other, each with its baseline `leading` points below the one before. */
export function drawLines(page: Drawing, x: number, y: number, lines: readonly string[], leading = 14, style?: Style) {
  lines.forEach((line, index) => {
    page.text(x, y + index * leading, line, style)
  })
}

/** Every page holds `lines` lines of about 60 characters; the number of the page and the line stand in the text. */
export function manyPages(pages: number, lines = 50): Promise<Uint8Array> {
  return makePdf((page) => {
    for (let number = 1; number <= pages; number++) {
      if (number > 1) page.page()
      drawLines(page, 60, 60, linesOfPage(number, lines))
    }
  })
}

export function linesOfPage(page: number, lines: number): string[] {
  const filler = 'met woorden over beleid, onderzoek en een antwoord erop'
  return Array.from({ length: lines }, (_, index) => `bladzijde ${page} regel ${index + 1} ${filler}`)
}

/** A page that holds a picture and no text, as a scanner makes them. */
export const imageOnly = (page: Drawing): void => {
  page.pdfkit.image(GREY_DOT, 50, 50, { width: 400, height: 600 })
}

// One grey pixel as PNG.
const GREY_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** A file that was cut off, as a broken download leaves it. */
export const truncated = (pdf: Uint8Array, part: number): Uint8Array => pdf.slice(0, Math.floor(pdf.length * part))

/**
 * A PDF of one page that is written out by hand, for what no library makes. `unicode` says which text each byte of the
 * content stands for, as UTF-16 in hexadecimal: `{ 0x41: 'fb01' }`. A byte that it leaves out has no meaning.
 */
export function rawPdf(content: string, unicode: Readonly<Record<number, string>> | null = null): Uint8Array {
  const map = unicode && unicodeMap(unicode)
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Helvetica'
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    map ? `${font} /ToUnicode 6 0 R >>` : `${font} /Encoding /WinAnsiEncoding >>`,
    ...(map ? [stream(map)] : []),
  ])
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function unicodeMap(unicode: Readonly<Record<number, string>>): string {
  const entries = Object.entries(unicode).map(
    ([byte, hex]) => `<${Number(byte).toString(16).padStart(2, '0')}> <${hex}>`,
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${entries.length} beginbfchar`,
    ...entries,
    'endbfchar endcmap end end',
  ].join('\n')
}

/** Numbers the objects from 1 and adds the table that says where each begins. */
export function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return new TextEncoder().encode(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

let opened: Promise<Pdfium> | undefined

/** One PDFium for all tests of a process, as a worker has one. */
export function pdfiumForTests(): Promise<Pdfium> {
  opened ??= openPdfium(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')))
  return opened
}
