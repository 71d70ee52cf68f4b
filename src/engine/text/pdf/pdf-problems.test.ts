import { expect, test } from 'vitest'
import {
  drawLines,
  fileOf,
  imageOnly,
  makePdf,
  manyPages,
  pdfiumForTests,
  rawPdf,
  truncated,
} from '../../../../test/pdf-making.ts'
import { defaultLimits } from '../../limits.ts'
import type { Pdfium } from './pdfium.ts'
import { pdfPages, readPdf } from './read-pdf.ts'

const pdfium = await pdfiumForTests()
const read = (bytes: Uint8Array) => readPdf(pdfium, bytes, defaultLimits)
const codes = (bytes: Uint8Array) => read(bytes).problems.map((it) => `${it.severity} ${it.code}`)

test('a page that is a picture is a warning with the span of the page', async () => {
  const pdf = await makePdf((page) => {
    page.text(60, 60, 'tekst')
    page.page()
    imageOnly(page)
    page.page()
    page.text(60, 60, 'weer tekst')
  })
  const { value, problems } = read(pdf)
  expect(value.text).toBe('tekst\n\f\fweer tekst\n')
  expect(problems).toMatchObject([{ code: 'page-without-text', severity: 'warning', spans: [value.pages[1]?.span] }])
  expect(problems[0]?.message).toContain('Page 2 ')
})

test('a page without anything on it is only mentioned', async () => {
  expect(codes(await makePdf(() => {}))).toEqual(['info page-blank'])
})

test('a file that needs a password says so, and holds one empty page', async () => {
  const { value, problems } = read(await makePdf((page) => page.text(60, 60, 'geheim'), { userPassword: 'sleutel' }))
  expect(problems).toMatchObject([{ code: 'pdf-encrypted', severity: 'error' }])
  expect(value).toMatchObject({ text: '', pages: [{ number: 1, span: { start: 0, end: 0 } }], marks: [] })
  expect(value.geometry).toHaveLength(1)
})

test('near miss: a file that only its owner may change is read', async () => {
  const { value, problems } = read(await makePdf((page) => page.text(60, 60, 'openbaar'), { ownerPassword: 'sleutel' }))
  expect([value.text, problems]).toEqual(['openbaar\n', []])
})

/** A file as Word writes it, the root first, and the text of each page behind it. */
function rootFirst(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => index)
  const page = (index: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
  const content = (index: number) => `BT /F1 12 Tf 72 700 Td (bladzijde ${index + 1}) Tj ET`
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<< /Type /Pages /Kids [${numbers.map((index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...numbers.flatMap((index) => [
      page(index),
      `<< /Length ${content(index).length} >>\nstream\n${content(index)}\nendstream`,
    ]),
  ])
}

test('a file that was cut off is read as far as it goes, with an error', () => {
  expect(read(rootFirst(10)).problems).toEqual([])
  const { value, problems } = read(truncated(rootFirst(10), 0.5))
  expect(value.text).toMatch(/^bladzijde 1\n\fbladzijde 2\n\fbladzijde 3\n\f/u)
  expect(value.text).not.toContain('bladzijde 10')
  expect(problems.filter((it) => it.code === 'pdf-damaged')).toMatchObject([
    { severity: 'error', message: expect.stringContaining('its end is missing') },
    { severity: 'error', message: expect.stringContaining('-10 are damaged or missing') },
  ])
})

test.each([0, 0.1, 0.3, 0.5, 0.8, 0.97])(
  'a file cut off at %f of its length gives an error, whatever is left',
  async (part) => {
    const { value, problems } = read(truncated(await manyPages(10, 20), part))
    expect(problems.some((it) => it.severity === 'error')).toBe(true)
    expect(value.pages.length).toBeGreaterThan(0)
  },
)

test('a whole file whose table of parts is wrong is read, with a warning', async () => {
  const file = new TextDecoder('latin1').decode(rawPdf('BT /F1 12 Tf 72 700 Td (tekst) Tj ET'))
  const wrong = Uint8Array.from(file.replace(/startxref\n\d+/u, 'startxref\n3'), (it) => it.charCodeAt(0))
  expect(codes(wrong)).toEqual(['warning pdf-repaired'])
  expect(read(wrong).value.text).toBe('tekst\n')
})

test('pages that the file claims but does not hold are one problem that names them', () => {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>'
  const kids = '[3 0 R 9 0 R 10 0 R 4 0 R 11 0 R]'
  const { value, problems } = read(
    fileOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids ${kids} /Count 5 >>`, page, page]),
  )
  expect(value.pages).toHaveLength(5)
  expect(problems.filter((it) => it.code === 'pdf-damaged')).toMatchObject([
    { severity: 'error', message: expect.stringContaining('Pages 2-3 and 5 are damaged'), spans: [{}, {}, {}] },
  ])
})

test('bytes that only begin like a PDF give a problem', () => {
  let state = 1
  const noise = Uint8Array.from({ length: 5_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 0xff
  })
  noise.set(new TextEncoder().encode('%PDF-1.7\n'))
  expect(codes(noise)).toEqual(['error pdf-damaged'])
  expect(codes(new TextEncoder().encode('%PDF-1.4'))).toEqual(['error pdf-damaged'])
  expect(codes(new TextEncoder().encode('geen pdf'))).toEqual(['error pdf-damaged'])
})

test('no bytes and no pages are empty', () => {
  expect(codes(new Uint8Array(0))).toEqual(['error pdf-empty'])
  expect(codes(fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']))).toEqual([
    'error pdf-empty',
  ])
})

test('beyond the limit of pages the first ones are read', async () => {
  const { value, problems } = readPdf(pdfium, await manyPages(6, 1), { ...defaultLimits, maxPages: 4 })
  expect(value.pages).toHaveLength(4)
  expect(value.text.endsWith('\f')).toBe(false)
  expect(problems).toMatchObject([{ code: 'too-many-pages', severity: 'error' }])
})

test('near miss: a few pages of a file beyond the limit are no problem', async () => {
  const limits = { ...defaultLimits, maxPages: 4 }
  expect(readPdf(pdfium, await manyPages(6, 1), limits, { from: 5, to: 6 }).problems).toEqual([])
})

test('a page that does not exist is an error', async () => {
  const { problems } = readPdf(pdfium, await manyPages(2, 1), defaultLimits, { from: 3 })
  expect(problems).toMatchObject([{ code: 'pdf-no-such-page', severity: 'error' }])
})

test('a file beyond the limit of bytes is not read', async () => {
  const { value, problems } = readPdf(pdfium, await manyPages(1, 1), { ...defaultLimits, maxBytes: 100 })
  expect(value.text).toBe('')
  expect(problems).toMatchObject([{ code: 'file-too-large', severity: 'error' }])
})

test('characters without a meaning become U+FFFD, one problem for each page, and never NUL or half a pair', () => {
  const unicode = { 65: '0061', 66: 'e123', 67: '0000', 68: 'd83d', 69: 'de00', 70: 'fffe' }
  const { value, problems } = read(rawPdf('BT /F1 12 Tf 72 700 Td (ABCADEFA) Tj ET', unicode))
  // D and E are halves in two tables' entries; next to each other they happen to make a pair.
  expect(value.text).toBe('a\ufffd\ufffda\u{1f600}\ufffda\n')
  expect(problems).toMatchObject([{ code: 'undecodable-characters', severity: 'warning' }])
  expect(problems[0]?.spans.map((it) => value.text.slice(it.start, it.end))).toEqual(['\ufffd\ufffd', '\ufffd'])
})

test('a half of a pair alone becomes U+FFFD', () => {
  const unicode = { 65: '0061', 68: 'd83d', 69: 'de00' }
  expect(read(rawPdf('BT /F1 12 Tf 72 700 Td (DAEDDA) Tj ET', unicode)).value.text).toBe('\ufffda\ufffd\ufffd\ufffda\n')
})

test('codes that no font table explains become U+FFFD', () => {
  expect(read(rawPdf('BT /F1 12 Tf 72 700 Td <010261> Tj ET')).value.text).toBe('\ufffd\ufffda\n')
})

/** PDFium as it is after a crash in one of its functions, of which no real file is known. */
function crashingIn(name: keyof Pdfium['call'], fromCall = 1): Pdfium {
  let calls = 0
  const original = pdfium.call[name] as (...values: number[]) => number
  const crashing = (...values: number[]) => {
    if (++calls >= fromCall) throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
    return original(...values)
  }
  return { ...pdfium, call: { ...pdfium.call, [name]: crashing } }
}

test('when PDFium crashes on a page, the pages before it are kept and it says that it is of no more use', async () => {
  const broken = crashingIn('FPDFText_CountChars', 3)
  const pdf = await manyPages(5, 2)
  const { value, problems } = readPdf(broken, pdf, defaultLimits)
  expect(value.text).toBe(`${read(pdf).value.text.split('\f').slice(0, 1).join('')}\f`)
  expect(value.pages.map((it) => it.number)).toEqual([1, 2])
  expect(problems).toMatchObject([{ code: 'pdf-reader-stopped', severity: 'error' }])
  expect(broken.usable).toBe(false)
  expect(readPdf(broken, pdf, defaultLimits).problems).toMatchObject([{ code: 'pdf-reader-stopped' }])
})

test('when PDFium crashes on opening, that is a problem', async () => {
  const broken = crashingIn('FPDF_LoadMemDocument')
  expect(readPdf(broken, await manyPages(1, 1), defaultLimits).problems).toMatchObject([{ code: 'pdf-reader-stopped' }])
  expect(broken.usable).toBe(false)
})

test('a mistake of our own is not taken for a crash of PDFium', async () => {
  const mistaken: Pdfium = {
    ...pdfium,
    call: {
      ...pdfium.call,
      FPDF_LoadPage: () => {
        throw new TypeError('mistake')
      },
    },
  }
  const pdf = await manyPages(1, 1)
  expect(() => readPdf(mistaken, pdf, defaultLimits)).toThrow(TypeError)
  expect(mistaken.usable).toBe(true)
})

test('a caller that leaves early leaves no document open', async () => {
  const closed: number[] = []
  const call = {
    ...pdfium.call,
    FPDF_CloseDocument: (handle: number) => {
      closed.push(handle)
      pdfium.call.FPDF_CloseDocument(handle)
    },
  }
  for (const page of pdfPages({ ...pdfium, call }, await manyPages(3, 1), defaultLimits))
    if (page.page.number === 1) break
  expect(closed).toHaveLength(1)
})

test('everything that is taken from the memory of PDFium is given back', async () => {
  const taken = new Map<string, number>()
  const count = (key: string, by: number) => taken.set(key, (taken.get(key) ?? 0) + by)
  const { call } = pdfium
  const opens = ['malloc', 'FPDF_LoadMemDocument', 'FPDF_LoadPage', 'FPDFText_LoadPage'] as const
  const closes = {
    free: 'malloc',
    FPDF_CloseDocument: 'FPDF_LoadMemDocument',
    FPDF_ClosePage: 'FPDF_LoadPage',
    FPDFText_ClosePage: 'FPDFText_LoadPage',
  } as const
  const counting: Record<string, unknown> = { ...call }
  for (const name of opens)
    counting[name] = (...values: [number, number, number]) => {
      const handle = (call[name] as (...values: number[]) => number)(...values)
      if (handle !== 0) count(name, 1)
      return handle
    }
  for (const [name, opened] of Object.entries(closes))
    counting[name] = (handle: number) => {
      count(opened, -1)
      call[name as keyof typeof closes](handle)
    }
  const pdf = await makePdf((page) => {
    drawLines(page, 60, 60, ['regel', 'en nog een'], 14, { link: 'https://example.org/' })
    page.page()
    imageOnly(page)
  })
  for (const bytes of [pdf, truncated(pdf, 0.5), truncated(pdf, 0.95), new Uint8Array([1, 2, 3])])
    readPdf({ ...pdfium, call: counting as unknown as Pdfium['call'] }, bytes, defaultLimits)
  expect([...taken.keys()].sort()).toEqual([...opens].sort())
  expect([...taken.values()]).toEqual([0, 0, 0, 0])
})
