import { expect, test } from 'vitest'
import {
  A4,
  type Drawing,
  drawLines,
  type FileOptions,
  fileOf,
  linesOfPage,
  makePdf,
  manyPages,
  pdfiumForTests,
  rawPdf,
  widthOf,
} from '../../../../test/pdf-making.ts'
import { defaultLimits } from '../../limits.ts'
import type { SourceText } from '../../source.ts'
import { pdfPages, readPdf } from './read-pdf.ts'

const pdfium = await pdfiumForTests()
const read = (bytes: Uint8Array) => readPdf(pdfium, bytes, defaultLimits)

async function textOf(draw: (page: Drawing) => void, options?: FileOptions): Promise<string> {
  return read(await makePdf(draw, options)).value.text
}

/** The box around the first place where a word stands on a page. */
function boxOf({ text, geometry, pages }: SourceText, word: string, page = 1) {
  const [boxes, start] = [geometry?.[page - 1], pages[page - 1]?.span.start ?? 0]
  const at = text.indexOf(word, start) - start
  if (!boxes || at < 0) throw new Error(`no ${word} on page ${page}`)
  const of = (values: Float32Array) => [...values.subarray(at, at + word.length)]
  return {
    left: Math.min(...of(boxes.x0)),
    top: Math.min(...of(boxes.y0)),
    right: Math.max(...of(boxes.x1)),
    bottom: Math.max(...of(boxes.y1)),
    size: boxes.fontSizePt[at],
    angle: boxes.angle[at],
    font: boxes.fonts[boxes.font[at] ?? 0],
  }
}

test('a page is its printed lines, each ending in a line feed; pages are closed by a form feed', async () => {
  const pdf = await makePdf((page) => {
    drawLines(page, 60, 60, ['Eerste regel van een brief', 'en de tweede'])
    page.page()
    drawLines(page, 60, 60, ['Tweede bladzijde'])
  })
  const { value, problems } = read(pdf)
  expect(value.text).toBe('Eerste regel van een brief\nen de tweede\n\fTweede bladzijde\n')
  expect(value.pages.map(({ number, span }) => [number, value.text.slice(span.start, span.end)])).toEqual([
    [1, 'Eerste regel van een brief\nen de tweede\n\f'],
    [2, 'Tweede bladzijde\n'],
  ])
  expect(problems).toEqual([])
  expect([value.mediaType, value.reader]).toEqual(['application/pdf', 'pdf@1'])
})

test('a landscape page has its width and height', async () => {
  const { value } = read(await makePdf((page) => page.text(60, 60, 'liggend'), { layout: 'landscape' }))
  expect(value.pages[0]?.widthPt).toBeCloseTo(A4.height, 0)
  expect(value.pages[0]?.heightPt).toBeCloseTo(A4.width, 0)
})

test('a character stands where it is drawn, in points from the top left', async () => {
  const { value } = read(await makePdf((page) => page.text(100, 200, 'midden', { size: 20, font: 'Times-Roman' })))
  const box = boxOf(value, 'midden')
  expect(box.left).toBeCloseTo(100, 1)
  expect(box.right).toBeGreaterThan(150)
  expect(box.top).toBeLessThan(200 - 10)
  expect(box.top).toBeGreaterThan(200 - 24)
  expect(box.bottom).toBeGreaterThan(200)
  expect(box.bottom).toBeLessThan(200 + 8)
  expect(box).toMatchObject({ size: 20, angle: 0, font: 'Times-Roman' })
})

test('a size that comes from scaling the page counts as it is shown', async () => {
  const pdf = await makePdf((page) => {
    page.pdfkit.scale(2)
    page.text(50, 100, 'groot', { size: 10 })
  })
  expect(boxOf(read(pdf).value, 'groot')).toMatchObject({ size: 20 })
  expect(boxOf(read(pdf).value, 'groot').left).toBeCloseTo(100, 1)
})

// The text is drawn upright on the sheet before it is turned: shown, it lies at the angle of the sheet.
test.each([
  [90, A4.height, A4.width, (x: number, y: number) => [A4.height - y, x]],
  [180, A4.width, A4.height, (x: number, y: number) => [A4.width - x, A4.height - y]],
  [270, A4.height, A4.width, (x: number, y: number) => [y, A4.width - x]],
] as const)('a page turned by %i degrees is read as it is shown', async (rotate, width, height, shown) => {
  const { value } = read(await makePdf((page) => drawLines(page, 100, 200, ['eerste', 'tweede']), { rotate }))
  expect(value.text).toBe('eerste\ntweede\n')
  expect(value.pages[0]?.widthPt).toBeCloseTo(width, 0)
  expect(value.pages[0]?.heightPt).toBeCloseTo(height, 0)
  const box = boxOf(value, 'e')
  expect(box.angle).toBe(rotate)
  const [x = 0, y = 0] = shown(100, 200)
  expect(Math.min(Math.abs(box.left - x), Math.abs(box.right - x))).toBeLessThan(10)
  expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(10)
})

test('text that a turned page shows upright has angle 0 and boxes like any other', async () => {
  const pdf = await makePdf(
    (page) => {
      page.pdfkit.rotate(-90, { origin: [0, 0] }).translate(-A4.height, 0)
      drawLines(page, 100, 200, ['rechtop getoond', 'op twee regels'])
    },
    { rotate: 90 },
  )
  const { value } = read(pdf)
  expect(value.text).toBe('rechtop getoond\nop twee regels\n')
  const box = boxOf(value, 'rechtop')
  expect(box.angle).toBe(0)
  expect(box.left).toBeCloseTo(100, 0)
  expect(box.top).toBeGreaterThan(185)
  expect(box.bottom).toBeLessThan(206)
})

test('positions count from the corner of the crop box, and what lies outside it is not printed', async () => {
  const pdf = await makePdf(
    (page) => {
      page.text(150, 300, 'binnen')
      page.text(10, 20, 'snijlijn 4 mm')
    },
    { cropBox: [100, 100, 500, 700] },
  )
  const { value } = read(pdf)
  expect(value.text).toBe('binnen\n')
  expect(value.pages[0]).toMatchObject({ widthPt: 400, heightPt: 600 })
  expect(boxOf(value, 'binnen').left).toBeCloseTo(50, 0)
  expect(boxOf(value, 'binnen').bottom).toBeCloseTo(300 - (A4.height - 700) + 2.4, 0)
})

test.each([45, 90, 180, 315])('text drawn at %i degrees is kept, on a line of its own', async (angle) => {
  const pdf = await makePdf((page) => {
    drawLines(page, 60, 60, ['boven de stempel', 'en eronder'])
    page.text(300, 400, 'concept van de nota', { angle, size: 20 })
    page.text(60, 700, 'laatste regel')
  })
  const { value } = read(pdf)
  expect(value.text.split('\n').sort()).toEqual(
    ['', 'boven de stempel', 'concept van de nota', 'en eronder', 'laatste regel'].sort(),
  )
  expect(boxOf(value, 'concept').angle).toBe(angle)
  expect(boxOf(value, 'laatste').angle).toBe(0)
})

test('two columns are read one after the other', async () => {
  const left = linesOfPage(1, 20).map((it) => it.slice(0, 30).trim())
  const right = linesOfPage(2, 20).map((it) => it.slice(0, 30).trim())
  const text = await textOf((page) => {
    drawLines(page, 60, 60, left)
    drawLines(page, 320, 60, right)
  })
  expect(text).toBe(`${[...left, ...right].join('\n')}\n`)
})

test('cells on one baseline are one line with a space between them', async () => {
  const text = await textOf((page) => {
    for (const [row, cells] of [
      ['Thema', 'Jaar', 'Status'],
      ['Instroom', '2023', 'lopend'],
    ].entries())
      for (const [column, cell] of cells.entries()) page.text(60 + 150 * column, 60 + 20 * row, cell)
  })
  expect(text).toBe('Thema Jaar Status\nInstroom 2023 lopend\n')
})

test('an empty cell that holds a space somewhere else in its row does not break the row', async () => {
  const text = await textOf((page) => {
    page.text(60, 100, 'Vertrek')
    page.text(200, 90, ' ')
    page.text(350, 100, '2024')
  })
  expect(text).toBe('Vertrek 2024\n')
})

test('a footer that is drawn first is read last', async () => {
  const text = await textOf((page) => {
    page.text(450, 800, 'Pagina 1 van 1')
    drawLines(page, 60, 60, ['Geachte voorzitter,', 'Hierbij de stukken.'])
  })
  expect(text).toBe('Geachte voorzitter,\nHierbij de stukken.\nPagina 1 van 1\n')
})

test('a hyphen at the end of a line is printed, and the line ends there', async () => {
  const text = await textOf((page) =>
    drawLines(page, 60, 60, ['over de verblijfs-', 'vergunning van een EU-', 'burger']),
  )
  expect(text).toBe('over de verblijfs-\nvergunning van een EU-\nburger\n')
})

test('a soft hyphen that is drawn is printed as a hyphen', () => {
  const pdf = rawPdf('BT /F1 12 Tf 14 TL 72 700 Td (abD) Tj T* (cb) Tj ET', {
    97: '0061',
    98: '0062',
    99: '0063',
    68: '00ad',
  })
  expect(read(pdf).value.text).toBe('ab-\ncb\n')
})

test('a blank line that is drawn between paragraphs stays; one at the foot of the page goes', async () => {
  const text = await textOf((page) => drawLines(page, 60, 60, ['Eerste alinea.', ' ', 'Tweede alinea.', ' ', ' ']))
  expect(text).toBe('Eerste alinea.\n\nTweede alinea.\n')
})

test('a font that states a height of many times its size gets boxes of its size', () => {
  const { value } = read(
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      '<< /Length 43 >>\nstream\nBT /F1 10 Tf 14 TL 72 700 Td (aa) Tj T* (aa) Tj ET\nendstream',
      '<< /Type /Font /Subtype /TrueType /BaseFont /Hoog /FirstChar 97 /LastChar 97 /Widths [500] /FontDescriptor 6 0 R >>',
      '<< /Type /FontDescriptor /FontName /Hoog /Flags 32 /FontBBox [0 -4000 1000 6000] /Ascent 6000 /Descent -4000 >>',
    ]),
  )
  expect(value.text).toBe('aa\naa\n')
  expect(value.geometry?.[0]?.y0[0]).toBeCloseTo(91, 3)
  expect(value.geometry?.[0]?.y1[0]).toBeCloseTo(102.5, 3)
})

test('a line feed and a space that the file leaves room for have boxes without width, at the end of what stands before', async () => {
  const { value } = read(
    await makePdf((page) => {
      page.text(60, 60, 'links')
      page.text(200, 60, 'rechts')
    }),
  )
  const boxes = value.geometry?.[0]
  expect(value.text).toBe('links rechts\n')
  for (const at of [5, 12]) {
    expect(boxes?.x0[at]).toBe(boxes?.x1[at])
    expect(boxes?.x1[at]).toBeCloseTo(boxes?.x1[at - 1] ?? 0, 3)
    expect(boxes?.y0[at]).toBe(boxes?.y0[at - 1])
  }
})

test('text drawn twice a hair apart, to look bold, is printed once', async () => {
  expect(
    await textOf((page) => {
      page.text(60, 60, 'Vette kop van het stuk', { size: 16 })
      page.text(60.4, 60, 'Vette kop van het stuk', { size: 16 })
    }),
  ).toBe('Vette kop van het stuk\n')
})

test('also when the second copy comes much later and in other pieces', async () => {
  expect(
    await textOf((page) => {
      page.text(60, 60, 'Vette kop', { size: 16 })
      drawLines(page, 60, 90, linesOfPage(1, 12))
      page.text(60.4, 60, 'Vette ', { size: 16 })
      page.text(60.4 + widthOf(page, 'Vette ', { size: 16 }), 60, 'kop', { size: 16 })
    }),
  ).toBe(`Vette kop\n${linesOfPage(1, 12).join('\n')}\n`)
})

test('near miss: the same word close by, and doubled letters, are no copies', async () => {
  expect(
    await textOf((page) => {
      page.text(60, 60, 'appel appel koffie', { size: 8 })
      page.text(60, 69, 'appel appel koffie', { size: 8 })
    }),
  ).toBe('appel appel koffie\nappel appel koffie\n')
})

test('a ligature is its letters, and they share its place', () => {
  const { value } = read(rawPdf('BT /F1 12 Tf 72 700 Td (AB) Tj ET', { 65: 'fb01', 66: '0078' }))
  expect(value.text).toBe('fix\n')
  const [x0, x1] = [value.geometry?.[0]?.x0 ?? [], value.geometry?.[0]?.x1 ?? []]
  expect(x1[0]).toBeCloseTo(x0[1] ?? 0, 3)
  expect(x0[0]).toBeLessThan(x1[0] ?? 0)
  expect(x1[1]).toBeCloseTo(x0[2] ?? 0, 3)
})

test('a character beyond 16 bits is a pair, and both halves stand at its place', () => {
  const { value, problems } = read(rawPdf('BT /F1 12 Tf 72 700 Td (AB) Tj ET', { 65: 'd83dde00', 66: '0078' }))
  expect(value.text).toBe('\u{1f600}x\n')
  expect(value.geometry?.[0]?.x0[0]).toBe(value.geometry?.[0]?.x0[1])
  expect(problems).toEqual([])
})

test('bullets of Word come out as bullets', () => {
  const { value, problems } = read(rawPdf('BT /F1 12 Tf 72 700 Td (AB) Tj ET', { 65: 'f0b7', 66: '0078' }))
  expect(value.text).toBe('•x\n')
  expect(problems).toEqual([])
})

test('a page range reads those pages, under their own numbers', async () => {
  const { value } = readPdf(pdfium, await manyPages(5, 2), defaultLimits, { from: 2, to: 3 })
  expect(value.pages.map((it) => it.number)).toEqual([2, 3])
  expect(value.pages[0]?.span.start).toBe(0)
  expect(value.text).toBe(`${linesOfPage(2, 2).join('\n')}\n\f${linesOfPage(3, 2).join('\n')}\n`)
})

test('page by page gives the same as all at once', async () => {
  const pdf = await makePdf((page) => {
    drawLines(page, 60, 60, linesOfPage(1, 30))
    page.text(300, 300, '7', { size: 6, link: 'https://example.org/' })
    page.page({ rotate: 90 })
    page.text(60, 60, 'vet', { font: 'Helvetica-Bold' })
    page.page()
    page.page({ layout: 'landscape' })
    drawLines(page, 60, 60, linesOfPage(4, 30), 14, { font: 'Times-Italic' })
  })
  const { value, problems } = read(pdf)
  const pages = [...pdfPages(pdfium, pdf, defaultLimits)]
  expect(pages.map((it) => it.page)).toEqual(value.pages)
  expect(pages.map((it) => it.text)).toEqual(value.pages.map(({ span }) => value.text.slice(span.start, span.end)))
  expect(pages.flatMap((it) => it.marks)).toEqual(value.marks)
  expect(pages.map((it) => it.geometry)).toEqual(value.geometry)
  expect(pages.flatMap((it) => it.problems)).toEqual(problems)
  expect(value.marks.length).toBeGreaterThan(3)
})

test('geometry has an entry for every character of its page', async () => {
  const { value } = read(await manyPages(3, 10))
  const sizes = value.geometry?.map((it) =>
    [it.x0, it.y0, it.x1, it.y1, it.fontSizePt, it.font, it.angle].map((a) => a.length),
  )
  expect(sizes).toEqual(value.pages.map(({ span }) => new Array(7).fill(span.end - span.start)))
})

test('the title of the file is a property; who wrote it is not', async () => {
  const pdf = await makePdf((page) => {
    Object.assign(page.pdfkit.info, { Title: 'Beleidsreactie én bijlagen', Author: 'Een Ambtenaar' })
    page.text(60, 60, 'tekst')
  })
  const { properties } = read(pdf).value
  expect(properties.Title).toBe('Beleidsreactie én bijlagen')
  expect(Object.values(properties).join()).not.toContain('Ambtenaar')
})
