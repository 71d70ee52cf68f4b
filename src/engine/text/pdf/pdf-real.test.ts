import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pdfiumForTests } from '../../../../test/pdf-making.ts'
import { sharedFolder } from '../../../../test/shared.ts'
import { defaultLimits } from '../../limits.ts'
import type { SourceText } from '../../source.ts'
import { pdfPages, readPdf } from './read-pdf.ts'

// A government report of 137 pages made by Word: footnotes, tables, charts, a footer that is drawn before the text.
const folder = `${sharedFolder}/data/bmh-2020`
const name = existsSync(folder) ? readdirSync(folder).find((it) => it.endsWith('.pdf')) : undefined
const real = test.skipIf(name === undefined)
if (name === undefined)
  test.skip(`no report in ${folder}: the reader of PDF was not tried on a real document`, () => {})

const bytes = name ? readFileSync(`${folder}/${name}`) : new Uint8Array()
const pdfium = await pdfiumForTests()
const { value, problems } = readPdf(pdfium, bytes, defaultLimits)
const textOf = (source: SourceText) => source.pages.map(({ span }) => source.text.slice(span.start, span.end))

real('it is read without problems, page after page', () => {
  expect(problems).toEqual([])
  expect(value.pages).toHaveLength(137)
  expect(value.pages.map((it) => it.span.start)).toEqual([0, ...value.pages.slice(0, -1).map((it) => it.span.end)])
  expect(value.pages.at(-1)?.span.end).toBe(value.text.length)
  expect(value.text).not.toMatch(/[\0\r\ufffd\ue000-\uf8ff]/u)
})

real('each page ends in its number, though the file draws it before the text', () => {
  const last = textOf(value).map((text) => text.trimEnd().split('\n').at(-1))
  // On the cover the number stands above lines that the file draws after it.
  expect(last.slice(1)).toEqual(value.pages.slice(1).map((page) => `Pagina ${page.number} van 137`))
})

real('no line begins or ends in white space, and no page has two blank lines on end', () => {
  expect(value.text).not.toMatch(/ \n|\n |\n\n\n/u)
})

real('what is raised is a note mark or an ordinal', () => {
  const raised = value.marks.filter((it) => it.kind === 'raised')
  const odd = raised
    .map(({ span }) => value.text.slice(span.start, span.end))
    .filter((it) => !/^\d{1,3}$|^e$/u.test(it))
  expect(raised.length).toBeGreaterThan(200)
  expect(odd).toEqual([])
})

real('every character stands on its page, in a box no higher than two lines', () => {
  for (const [index, { widthPt, heightPt }] of value.pages.entries()) {
    const boxes = value.geometry?.[index]
    if (!boxes) throw new Error('no geometry')
    expect(Math.min(...boxes.x0, ...boxes.y0)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...boxes.x1)).toBeLessThanOrEqual(widthPt ?? 0)
    expect(Math.max(...boxes.y1)).toBeLessThanOrEqual(heightPt ?? 0)
    expect(
      Math.max(...boxes.y1.map((y, i) => y - (boxes.y0[i] ?? 0) - 2 * (boxes.fontSizePt[i] ?? 0))),
    ).toBeLessThanOrEqual(0)
  }
})

real('page by page gives the same text and marks as all at once', () => {
  const pages = [...pdfPages(pdfium, bytes, defaultLimits)]
  expect(pages.map((it) => it.text)).toEqual(textOf(value))
  expect(pages.flatMap((it) => it.marks)).toEqual(value.marks)
})
