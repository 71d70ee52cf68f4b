import { expect, test } from 'vitest'
import {
  type Drawing,
  drawLines,
  fileOf,
  makePdf,
  pdfiumForTests,
  rawPdf,
  widthOf,
} from '../../../../test/pdf-making.ts'
import { defaultLimits } from '../../limits.ts'
import type { Mark } from '../../source.ts'
import { readPdf } from './read-pdf.ts'

const pdfium = await pdfiumForTests()

/** The text with what is marked between brackets, and the marks as `kind words`. */
async function marked(draw: (page: Drawing) => void, kind: Mark['kind']): Promise<string[]> {
  const { value } = readPdf(pdfium, await makePdf(draw), defaultLimits)
  return value.marks.filter((it) => it.kind === kind).map((it) => value.text.slice(it.span.start, it.span.end))
}

/** Draws pieces behind each other, each in its own size and so much above the baseline. */
function pieces(page: Drawing, y: number, parts: readonly (readonly [text: string, size: number, up: number])[]): void {
  let x = 60
  for (const [text, size, up] of parts) {
    page.text(x, y - up, text, { size })
    x += widthOf(page, text, { size })
  }
}

const draw =
  (...parts: (readonly [string, number, number])[]) =>
  (page: Drawing) => {
    drawLines(page, 60, 60, ['Een regel ervoor.'])
    pieces(page, 74, parts)
  }

test('a small raised number is a mark on the line that it belongs to', async () => {
  const line = draw(['zie het rapport', 11, 0], ['12', 6.5, 4], [' en de bijlage.', 11, 0])
  expect(await marked(line, 'raised')).toEqual(['12'])
  const { value } = readPdf(pdfium, await makePdf(line), defaultLimits)
  expect(value.text).toBe('Een regel ervoor.\nzie het rapport12 en de bijlage.\n')
})

test('also raised so high that PDFium begins a new line for it', async () => {
  const line = draw(['zie het rapport.', 11, 0], ['3', 6, 5.5], [' Daarna volgt meer.', 11, 0])
  const { value } = readPdf(pdfium, await makePdf(line), defaultLimits)
  expect(value.text).toBe('Een regel ervoor.\nzie het rapport.3 Daarna volgt meer.\n')
  expect(await marked(line, 'raised')).toEqual(['3'])
})

test('the number before the text of a note is raised too', async () => {
  expect(await marked(draw(['4', 5, 3], [' Zie de nota van vorig jaar.', 8, 0]), 'raised')).toEqual(['4'])
})

test.each([
  [
    'small print on the baseline',
    [
      ['tekst ', 11, 0],
      ['klein', 6, 0],
    ],
  ],
  [
    'a lowered number',
    [
      ['CO', 11, 0],
      ['2', 6.5, -3],
    ],
  ],
  [
    'a raised number of nearly full size',
    [
      ['tekst', 11, 0],
      ['2', 9, 3],
    ],
  ],
] as const)('near miss: %s is not raised', async (_, parts) => {
  expect(await marked(draw(...parts), 'raised')).toEqual([])
})

test('a line of small print only is not raised above the line before it', async () => {
  expect(
    await marked((page) => {
      page.text(60, 60, 'gewone regel')
      page.text(60, 70, 'kleine regel', { size: 6 })
    }, 'raised'),
  ).toEqual([])
})

test('bold and italic follow from the name of the font, one mark to a line', async () => {
  const page = (it: Drawing) => {
    drawLines(it, 60, 60, ['Kop in vet', 'over twee regels'], 14, { font: 'Helvetica-Bold' })
    it.text(60, 100, 'cursief gezet', { font: 'Times-BoldItalic' })
    it.text(60, 120, 'gewoon')
  }
  expect(await marked(page, 'bold')).toEqual(['Kop in vet', 'over twee regels', 'cursief gezet'])
  expect(await marked(page, 'italic')).toEqual(['cursief gezet'])
})

test('text whose outline is drawn as well is bold, and text that is slanted is italic', () => {
  const content =
    'BT /F1 12 Tf 72 700 Td 2 Tr (dik) Tj 0 Tr 1 0 0.3 1 72 650 Tm (scheef) Tj 1 0 0 1 72 600 Tm (recht) Tj ET'
  const { value } = readPdf(pdfium, rawPdf(content), defaultLimits)
  const found = value.marks.map((it) => `${it.kind} ${value.text.slice(it.span.start, it.span.end)}`)
  expect(found).toEqual(['bold dik', 'italic scheef'])
})

test('a link marks the words that can be clicked, with its address', async () => {
  const { value } = readPdf(
    pdfium,
    await makePdf((page) => {
      page.text(60, 60, 'Lees ')
      page.text(60 + widthOf(page, 'Lees '), 60, 'het onderzoek', { link: 'https://example.org/onderzoek?id=1' })
      page.text(300, 60, 'verder')
    }),
    defaultLimits,
  )
  expect(value.marks).toEqual([
    { kind: 'link', href: 'https://example.org/onderzoek?id=1', span: { start: 5, end: 18 } },
  ])
})

test('a link is where it is shown, also on a turned page', async () => {
  const { value } = readPdf(
    pdfium,
    await makePdf(
      (page) => {
        page.text(60, 60, 'het onderzoek', { link: 'https://example.org/' })
        page.text(60, 90, 'geen adres')
      },
      { rotate: 90 },
    ),
    defaultLimits,
  )
  expect(value.marks.map((it) => value.text.slice(it.span.start, it.span.end))).toEqual(['het onderzoek'])
})

test('a link over two lines marks its words, not all that stands in the box around it', () => {
  const content =
    'BT /F1 10 Tf 12 TL 100 700 Td (voor de) Tj 60 0 Td (link) Tj -60 -12 Td (loopt door) Tj 60 0 Td (na) Tj ET'
  const quads = '160 708 180 708 160 698 180 698 100 696 150 696 100 686 150 686'
  const annotation = `<< /Type /Annot /Subtype /Link /Rect [100 686 180 708] /QuadPoints [${quads}] /A << /S /URI /URI (https://example.org/) >> >>`
  const pdf = fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    annotation,
  ])
  const { value } = readPdf(pdfium, pdf, defaultLimits)
  expect(value.text).toBe('voor de link\nloopt door na\n')
  expect(value.marks.map((it) => value.text.slice(it.span.start, it.span.end))).toEqual(['link', 'loopt door'])
})

test('an address that runs a program is no link', async () => {
  expect(await marked((page) => page.text(60, 60, 'klik', { link: 'javascript:alert(1)' }), 'link')).toEqual([])
})

test('marks stand in order, an outer one before an inner one', async () => {
  const { value } = readPdf(
    pdfium,
    await makePdf((page) => {
      page.text(60, 60, 'vette kop met', { font: 'Helvetica-Bold' })
      const x = 60 + widthOf(page, 'vette kop met ', { font: 'Helvetica-Bold' })
      page.text(x, 60, 'adres', { font: 'Helvetica-Bold', link: 'https://example.org/' })
    }),
    defaultLimits,
  )
  expect(value.marks.map((it) => [it.kind, value.text.slice(it.span.start, it.span.end)])).toEqual([
    ['bold', 'vette kop met adres'],
    ['link', 'adres'],
  ])
})
