import { expect, test } from 'vitest'
import { makePdf, pdfiumForTests } from '../../../../test/pdf-making.ts'
import { defaultLimits } from '../../limits.ts'
import { readPdf } from './read-pdf.ts'
import { type PagePicture, renderPdfPage } from './render.ts'

const pdfium = await pdfiumForTests()
const SCALE = 2

/** How many pixels of a box, given in points, are darker than half. */
function ink(picture: PagePicture, left: number, top: number, right: number, bottom: number): number {
  let dark = 0
  for (let y = Math.max(0, Math.floor(top * SCALE)); y < Math.min(picture.height, bottom * SCALE); y++)
    for (let x = Math.max(0, Math.floor(left * SCALE)); x < Math.min(picture.width, right * SCALE); x++)
      if ((picture.rgba[(y * picture.width + x) * 4] ?? 255) < 128) dark++
  return dark
}

test.each([0, 90, 180, 270] as const)(
  'ink is where the boxes of the words are, on a page turned by %i degrees',
  async (rotate) => {
    const pdf = await makePdf((page) => page.text(100, 200, 'Beleid', { size: 24 }), { rotate })
    const boxes = readPdf(pdfium, pdf, defaultLimits).value.geometry?.[0]
    const { value: picture, problems } = renderPdfPage(pdfium, pdf, 1, SCALE)
    if (!boxes || !picture) throw new Error('nothing was read or drawn')
    expect(problems).toEqual([])
    const all = ink(picture, 0, 0, picture.width, picture.height)
    let inBoxes = 0
    for (let i = 0; i < 'Beleid'.length; i++) {
      const inBox = ink(picture, boxes.x0[i] ?? 0, boxes.y0[i] ?? 0, boxes.x1[i] ?? 0, boxes.y1[i] ?? 0)
      expect(inBox).toBeGreaterThan(20)
      inBoxes += inBox
    }
    expect(all).toBeGreaterThan(500)
    expect(inBoxes).toBeGreaterThan(all * 0.97)
  },
)

test('a picture has its scale, is opaque, and keeps red red', async () => {
  const pdf = await makePdf((page) => page.pdfkit.rect(0, 0, 100, 100).fill('red'), { layout: 'landscape' })
  const picture = renderPdfPage(pdfium, pdf, 1, 1).value
  expect([picture?.width, picture?.height]).toEqual([842, 595])
  expect([...(picture?.rgba.subarray(0, 4) ?? [])]).toEqual([255, 0, 0, 255])
  expect([...(picture?.rgba.subarray(-4) ?? [])]).toEqual([255, 255, 255, 255])
})

test('a page that does not exist, a size beyond reason and a broken file are problems', async () => {
  const pdf = await makePdf((page) => page.text(60, 60, 'tekst'))
  expect(renderPdfPage(pdfium, pdf, 2, 1)).toMatchObject({ value: null, problems: [{ code: 'pdf-no-such-page' }] })
  expect(renderPdfPage(pdfium, pdf, 1, 100)).toMatchObject({ value: null, problems: [{ code: 'picture-too-large' }] })
  expect(renderPdfPage(pdfium, pdf, 1, Number.NaN)).toMatchObject({
    value: null,
    problems: [{ code: 'picture-too-large' }],
  })
  expect(renderPdfPage(pdfium, new Uint8Array([1, 2]), 1, 1)).toMatchObject({
    value: null,
    problems: [{ code: 'pdf-damaged' }],
  })
})
