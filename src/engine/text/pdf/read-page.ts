import { type Problem, type Span, spanOf } from '../../positions.ts'
import type { Mark, Page, PageGeometry } from '../../source.ts'
import { arranged } from './arrange.ts'
import { UNDECODABLE } from './decode.ts'
import { dropDuplicates } from './duplicates.ts'
import { shareLigatureBoxes } from './ligatures.ts'
import { linesOf } from './lines.ts'
import { linksOf } from './links.ts'
import { marksOf } from './marks.ts'
import { type PageSpace, pageSpace } from './page-space.ts'
import { type PageText, pageText } from './page-text.ts'
import type { Handle, Pdfium } from './pdfium.ts'
import { pageBlank, pageTooLong, pageWithoutText, tooManyLines, undecodable } from './problems.ts'
import { readCharacters } from './read-characters.ts'
import { noRulings, rulingsOf } from './rulings.ts'

/** One page of a PDF. Its spans and those of its marks and problems count in the text of all pages that are read. */
export interface PdfPage {
  readonly page: Page
  readonly text: string
  readonly marks: readonly Mark[]
  readonly geometry: PageGeometry
  readonly problems: readonly Problem[]
}

/** Where a page is read from, and where its text begins in that of all pages. */
export interface PageToRead {
  readonly document: Handle
  readonly number: number
  readonly start: number
  readonly closing: '' | '\f'
}

// A densely printed page holds ten thousand. One that claims millions would take all memory.
const MOST_CHARACTERS = 1_000_000

/** Null: the page is so damaged that nothing of it can be read. */
export function readPage(pdfium: Pdfium, to: PageToRead): PdfPage | null {
  const { call } = pdfium
  const page = call.FPDF_LoadPage(to.document, to.number - 1)
  const text = page === 0 ? 0 : call.FPDFText_LoadPage(page)
  const read = text === 0 ? null : readOpenPage(pdfium, to, page, text)
  if (text !== 0) call.FPDFText_ClosePage(text)
  if (page !== 0) call.FPDF_ClosePage(page)
  return read
}

/** Stands for a page of which nothing could be read. */
export function emptyPage(to: PageToRead, problems: readonly Problem[] = []): PdfPage {
  const size = to.closing.length
  const span = spanOf(to.start, to.start + size)
  const page = { number: to.number, label: null, span, widthPt: null, heightPt: null }
  return { page, text: to.closing, marks: [], geometry: emptyGeometry(size), problems }
}

export function emptyGeometry(size: number): PageGeometry {
  const floats = () => new Float32Array(size)
  const boxes = { x0: floats(), y0: floats(), x1: floats(), y1: floats() }
  return { ...boxes, fontSizePt: floats(), font: new Uint16Array(size), angle: floats(), fonts: [], rulings: [] }
}

function readOpenPage(pdfium: Pdfium, to: PageToRead, page: Handle, textPage: Handle): PdfPage {
  const space = pageSpace(pdfium, page)
  const characters = readCharacters(pdfium, textPage, space, MOST_CHARACTERS)
  shareLigatureBoxes(characters)
  dropDuplicates(characters)
  const lines = arranged(linesOf(characters))
  const read = pageText(characters, lines, to.closing)
  const marks = marksOf(characters, lines, read, linksOf(pdfium, to.document, page, space))
  const drawn = read.text.length > to.closing.length ? rulingsOf(pdfium, page, space) : noRulings
  const span = spanOf(to.start, to.start + read.text.length)
  const problems = [
    ...problemsOf(pdfium, to, page, textPage, read),
    ...(drawn.isCut ? [tooManyLines(to.number, span)] : []),
  ]
  return {
    page: shownPage(to, space, read.text.length),
    text: read.text,
    marks: marks.map((mark) => ({ ...mark, span: moved(mark.span, to.start) })),
    geometry: { ...read.geometry, rulings: drawn.rulings },
    problems,
  }
}

const moved = (span: Span, by: number): Span => spanOf(span.start + by, span.end + by)

const shownPage = (to: PageToRead, { widthPt, heightPt }: PageSpace, size: number): Page => ({
  number: to.number,
  label: null,
  span: spanOf(to.start, to.start + size),
  widthPt,
  heightPt,
})

function problemsOf({ call }: Pdfium, to: PageToRead, page: Handle, textPage: Handle, { text }: PageText): Problem[] {
  const span = spanOf(to.start, to.start + text.length)
  if (text.length === to.closing.length)
    return [call.FPDFPage_CountObjects(page) > 0 ? pageWithoutText(to.number, span) : pageBlank(to.number, span)]
  const problems: Problem[] = []
  if (call.FPDFText_CountChars(textPage) > MOST_CHARACTERS) problems.push(pageTooLong(to.number, MOST_CHARACTERS, span))
  const unknown = unknownIn(text)
  if (unknown.count > 0)
    problems.push(
      undecodable(
        to.number,
        unknown.count,
        unknown.spans.map((it) => moved(it, to.start)),
      ),
    )
  return problems
}

// A page of nothing but unknown characters is one span; a page with one in each word need not list them all.
const MOST_SPANS = 100

function unknownIn(text: string): { count: number; spans: Span[] } {
  const spans: Span[] = []
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== UNDECODABLE) continue
    const start = i
    while (text.charCodeAt(i + 1) === UNDECODABLE) i++
    count += i + 1 - start
    if (spans.length < MOST_SPANS) spans.push(spanOf(start, i + 1))
  }
  return { count, spans }
}
