import type { Limits } from '../../limits.ts'
import { type Found, found, type Problem, type Span, spanOf } from '../../positions.ts'
import type { Mark, Page, PageGeometry, SourceText } from '../../source.ts'
import { closeDocument, type OpenDocument, openDocument } from './document.ts'
import { crashed, type Pdfium, withoutCrash } from './pdfium.ts'
import {
  noPages,
  noSuchPages,
  pagesDamaged,
  readerStopped,
  readerUnusable,
  tooLarge,
  tooManyPages,
} from './problems.ts'
import { emptyGeometry, emptyPage, type PageToRead, type PdfPage, readPage } from './read-page.ts'

/**
 * Reads a PDF with PDFium: the characters as they are printed, in the order in which people read them, one printed line
 * to a line, pages closed by a form feed, with the place of every character and the looks that carry meaning.
 *
 * Leaves alone: what is drawn without being text (pictures, lines), form fields, notes that viewers show beside the page.
 * Known problems: two columns that a program drew line by line across both come out as long lines; letters of a font
 * without a table of its characters come out as U+FFFD.
 */
export const READER = 'pdf@1'
export const PDF_MEDIA_TYPE = 'application/pdf'

/** The pages to read, counted from 1, both ends included. Without them all pages are read. */
export interface PageRange {
  readonly from?: number
  readonly to?: number
}

/** What is known of the file as a whole when its last page was read. */
export interface PdfEnd {
  readonly properties: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** After the problem `pdf-reader-stopped` the PDFium given is of no more use (`usable` is false): open a new one. */
export function readPdf(pdfium: Pdfium, bytes: Uint8Array, limits: Limits, range: PageRange = {}): Found<SourceText> {
  const reading = pdfPages(pdfium, bytes, limits, range)
  const pages: PdfPage[] = []
  let next = reading.next()
  for (; !next.done; next = reading.next()) pages.push(next.value)
  const { properties, problems } = next.value
  return found(sourceText(pages, properties), [...problems, ...pages.flatMap((it) => it.problems)])
}

function sourceText(read: readonly PdfPage[], properties: Readonly<Record<string, string>>): SourceText {
  const noPage: Page = { number: 1, label: null, span: spanOf(0, 0), widthPt: null, heightPt: null }
  const pages: Page[] = read.length > 0 ? read.map((it) => it.page) : [noPage]
  const geometry: PageGeometry[] = read.length > 0 ? read.map((it) => it.geometry) : [emptyGeometry(0)]
  const marks: Mark[] = read.flatMap((it) => it.marks)
  const text = read.map((it) => it.text).join('')
  return { mediaType: PDF_MEDIA_TYPE, reader: READER, text, pages, marks, properties, geometry }
}

/**
 * The same page by page, for a caller that need not hold the whole document. PDFium keeps the document open until the
 * last page was asked for or the caller leaves its loop.
 */
export function* pdfPages(
  pdfium: Pdfium,
  bytes: Uint8Array,
  limits: Limits,
  range: PageRange = {},
): Generator<PdfPage, PdfEnd> {
  if (!pdfium.usable) return failed(readerUnusable())
  if (bytes.length > limits.maxBytes) return failed(tooLarge(bytes.length, limits.maxBytes))
  const document = withoutCrash(pdfium, () => openDocument(pdfium, bytes))
  if (document === crashed) return failed(readerStopped(null))
  if ('severity' in document) return failed(document)
  try {
    const pages = chosenPages(document, limits, range)
    const damaged = yield* eachPage(pdfium, document, pages)
    return { properties: document.properties, problems: [...document.problems, ...pages.problems, ...damaged] }
  } finally {
    withoutCrash(pdfium, () => closeDocument(pdfium, document))
  }
}

const failed = (problem: Problem): PdfEnd => ({ properties: {}, problems: [problem] })

interface ChosenPages {
  readonly from: number
  readonly to: number
  readonly problems: readonly Problem[]
}

function chosenPages({ pageCount }: OpenDocument, limits: Limits, range: PageRange): ChosenPages {
  const from = Math.max(1, range.from ?? 1)
  const to = Math.min(pageCount, range.to ?? pageCount)
  if (pageCount === 0) return { from, to, problems: [noPages()] }
  if (from > to) return { from, to, problems: [noSuchPages(from, pageCount)] }
  const count = to - from + 1
  if (count <= limits.maxPages) return { from, to, problems: [] }
  return { from, to: from + limits.maxPages - 1, problems: [tooManyPages(count, limits.maxPages)] }
}

function* eachPage(pdfium: Pdfium, document: OpenDocument, { from, to }: ChosenPages): Generator<PdfPage, Problem[]> {
  const damaged: Page[] = []
  let start = 0
  for (let number = from; number <= to; number++) {
    const wanted: PageToRead = { document: document.handle, number, start, closing: number < to ? '\f' : '' }
    const read = withoutCrash(pdfium, () => readPage(pdfium, wanted))
    const page = read === crashed ? stoppedAt(wanted) : (read ?? emptyPage(wanted))
    if (read === null) damaged.push(page.page)
    yield page
    if (read === crashed) break
    start = page.page.span.end
  }
  return damaged.length === 0 ? [] : [pagesDamaged(numbersOf(damaged), spansOf(damaged))]
}

const numbersOf = (pages: readonly Page[]): number[] => pages.map((it) => it.number)
const spansOf = (pages: readonly Page[]): Span[] => pages.map((it) => it.span)

/** The page on which PDFium crashed is the last there is. */
const stoppedAt = (wanted: PageToRead): PdfPage =>
  emptyPage({ ...wanted, closing: '' }, [readerStopped(wanted.number, [spanOf(wanted.start, wanted.start)])])
