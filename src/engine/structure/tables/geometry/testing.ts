import type { Page, PageGeometry, Ruling, SourceText } from '../../../source.ts'
import type { Table } from '../table.ts'

// For the tests of tables: pages of words at places, without a PDF around them.

/** Text at a place: `y` is its top; each character is half as wide as its size. */
export type Printed = readonly [x: number, y: number, text: string, size?: number]
export interface DrawnPage {
  readonly printed: readonly Printed[]
  readonly rulings?: readonly Ruling[]
  readonly angle?: number
}

export const A4 = { widthPt: 595, heightPt: 842 }
export const level = (y: number, from: number, to: number): Ruling => ({ kind: 'line', x0: from, y0: y, x1: to, y1: y })
export const upright = (x: number, from: number, to: number): Ruling => ({
  kind: 'line',
  x0: x,
  y0: from,
  x1: x,
  y1: to,
})

/** Rows of texts, `xs` the left of each column; an empty text is an empty cell. */
export const rows = (
  xs: readonly number[],
  y: number,
  pitch: number,
  texts: readonly (readonly string[])[],
): Printed[] =>
  texts.flatMap((row, i) =>
    row.flatMap((text, column) => (text === '' ? [] : [[xs[column] as number, y + i * pitch, text] as Printed])),
  )

/** A column of figures that end at `right`. */
export const toTheRight = (right: number, y: number, pitch: number, texts: readonly string[], size = 10): Printed[] =>
  texts.map((text, i) => [right - (text.length * size) / 2, y + i * pitch, text, size])

export function drawn(...pages: readonly DrawnPage[]): SourceText {
  let text = ''
  const read = pages.map((page, i): { page: Page; geometry: PageGeometry } => {
    const start = text.length
    const { printed, geometry } = pageOf(page)
    text += printed
    return { page: { number: i + 1, label: null, span: { start, end: text.length }, ...A4 }, geometry }
  })
  return {
    mediaType: 'application/pdf',
    reader: 'test@1',
    text,
    pages: read.map((it) => it.page),
    marks: [],
    properties: {},
    geometry: read.map((it) => it.geometry),
  }
}

function pageOf({ printed, rulings = [], angle = 0 }: DrawnPage): { printed: string; geometry: PageGeometry } {
  const text = printed.map(([, , it]) => `${it}\n`).join('')
  const floats = () => new Float32Array(text.length)
  const boxes = { x0: floats(), y0: floats(), x1: floats(), y1: floats(), fontSizePt: floats(), angle: floats() }
  let at = 0
  for (const [x, y, it, size = 10] of printed) {
    for (let i = 0; i <= it.length; i++, at++) {
      boxes.x0[at] = x + (i * size) / 2
      boxes.x1[at] = x + (Math.min(i + 1, it.length) * size) / 2
      boxes.y0[at] = y
      boxes.y1[at] = y + size
      boxes.fontSizePt[at] = size
      boxes.angle[at] = angle
    }
  }
  return { printed: text, geometry: { ...boxes, font: new Uint16Array(text.length), fonts: ['Helvetica'], rulings } }
}

/** The cells of a table row by row, as a person would write them down; `·` where nothing is printed. */
export function written(source: SourceText, table: Table): string[] {
  const columns = Math.max(...table.cells.map((it) => it.column + it.columnSpan))
  const rowCount = Math.max(...table.cells.map((it) => it.row + it.rowSpan))
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = table.cells.find((it) => it.row === row && it.column === column)
      const text = cell?.spans.map((it) => source.text.slice(it.start, it.end).replace(/\s+/gu, ' ')).join(' ') ?? ''
      return (text === '' ? '·' : text) + spanned(cell?.rowSpan, cell?.columnSpan)
    }).join(' | '),
  )
}

const spanned = (rowSpan = 1, columnSpan = 1): string =>
  (rowSpan > 1 ? ` ↓${rowSpan}` : '') + (columnSpan > 1 ? ` →${columnSpan}` : '')
