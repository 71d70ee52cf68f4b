import { expect, test } from 'vitest'
import { defaultLimits } from '../../src/engine/limits.ts'
import { overlaps, type Problem, type Span } from '../../src/engine/positions.ts'
import type { SourceText } from '../../src/engine/source.ts'
import { geometryTables } from '../../src/engine/structure/tables/geometry/geometry-tables.ts'
import type { Table } from '../../src/engine/structure/tables/table.ts'
import { readPdf } from '../../src/engine/text/pdf/read-pdf.ts'
import { type Draw, makePdf, pdfiumForTests, rawPdf } from '../pdf-making.ts'

interface Read {
  readonly source: SourceText
  readonly tables: readonly Table[]
  readonly problems: readonly Problem[]
  readonly seconds: number
}

const readTables = async (draw: Draw): Promise<Read> => tablesOf(await makePdf(draw))

async function tablesOf(bytes: Uint8Array): Promise<Read> {
  const pdfium = await pdfiumForTests()
  const start = performance.now()
  const { value: source, problems } = readPdf(pdfium, bytes, defaultLimits)
  const tables = geometryTables(source)
  return { source, tables, problems, seconds: (performance.now() - start) / 1000 }
}

/** What holds of the tables of any document, whatever it contains. */
function expectSane({ source, tables }: Read): void {
  for (const { cells, boxes, furniture, headerRows, groupRows } of tables) {
    const rows = Math.max(0, ...cells.map((it) => it.row + it.rowSpan))
    expect(cells.length).toBeGreaterThan(0)
    expect(headerRows).toBeLessThanOrEqual(rows)
    expect(groupRows.filter((row) => row < 0 || row >= rows)).toEqual([])
    for (const { row, column, rowSpan, columnSpan } of cells) {
      expect([row, column, rowSpan, columnSpan].every(Number.isInteger)).toBe(true)
      expect(Math.min(row, column, rowSpan - 1, columnSpan - 1)).toBeGreaterThanOrEqual(0)
    }
    for (const { x0, y0, x1, y1 } of boxes)
      expect([x0, y0, x1, y1].every(Number.isFinite) && x0 <= x1 && y0 <= y1).toBe(true)
    expect(shared([...cells.flatMap((it) => it.spans), ...furniture])).toBeNull()
    expect(placesTakenTwice(cells)).toEqual([])
    for (const { start, end } of cells.flatMap((it) => it.spans))
      expect(start < end && end <= source.text.length).toBe(true)
  }
}

/** Two spans that hold one character, where there are such. */
function shared(spans: readonly Span[]): readonly [Span, Span] | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  for (const [i, span] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next && overlaps(span, next)) return [span, next]
  }
  return null
}

function placesTakenTwice(cells: Table['cells']): string[] {
  const seen = new Set<string>()
  const twice: string[] = []
  for (const { row, column, rowSpan, columnSpan } of cells)
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) {
        if (seen.has(`${r} ${c}`)) twice.push(`${r} ${c}`)
        seen.add(`${r} ${c}`)
      }
  return twice
}

const words = ({ source }: Read, { spans }: Table['cells'][number]): string =>
  spans.map(({ start, end }) => source.text.slice(start, end)).join(' ')
const rowsOf = (table: Table): number => Math.max(0, ...table.cells.map((it) => it.row + it.rowSpan))

const ROW = 16
const ruledGrid: Draw = ({ pdfkit, text }) => {
  for (let row = 0; row <= 8; row++)
    pdfkit
      .moveTo(60, 100 + row * ROW)
      .lineTo(480, 100 + row * ROW)
      .stroke()
  for (const x of [60, 200, 340, 480])
    pdfkit
      .moveTo(x, 100)
      .lineTo(x, 100 + 8 * ROW)
      .stroke()
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 3; column++)
      text(66 + column * 140, 112 + row * ROW, `vak ${row} ${column}`, { size: 9 })
}

test('a page with 100,000 lines in all directions ends in time, told or with a sane table', {
  timeout: 120_000,
}, async () => {
  const read = await readTables((page) => {
    ruledGrid(page)
    for (let i = 0; i < 100_000; i++) {
      const [x, y] = [60 + ((i * 7) % 420), 300 + ((i * 13) % 480)]
      page.pdfkit.moveTo(x, y).lineTo(i % 3 ? x + 9 : x, i % 3 === 1 ? y : y + 9)
    }
    page.pdfkit.stroke()
  })
  expect(read.seconds).toBeLessThan(20)
  expectSane(read)
  const grid = read.tables.some((it) => it.cells.some((cell) => words(read, cell) === 'vak 7 2'))
  expect(grid || read.problems.length > 0).toBe(true)
})

test('a grid of 60,000 crossings without a word is no table and ends in time', { timeout: 120_000 }, async () => {
  const read = await readTables(({ pdfkit, text }) => {
    for (let i = 0; i < 300; i++) pdfkit.moveTo(40, 60 + i * 2.4).lineTo(540, 60 + i * 2.4)
    for (let i = 0; i < 200; i++) pdfkit.moveTo(40 + i * 2.5, 60).lineTo(40 + i * 2.5, 777)
    pdfkit.stroke()
    text(60, 40, 'Ruitjespapier')
  })
  expect(read.seconds).toBeLessThan(20)
  expectSane(read)
  expect(read.tables.flatMap((it) => it.cells).filter((cell) => cell.spans.length > 0)).toEqual([])
})

test('a table of 10,000 rows over 170 pages is read in time, with nearly all of its rows', {
  timeout: 240_000,
}, async () => {
  const read = await readTables((page) => {
    for (let row = 0; row < 10_000; row++) {
      if (row > 0 && row % 60 === 0) page.page()
      const y = 60 + (row % 60) * 12
      for (const [column, said] of [
        `post ${row}`,
        `gemeente ${row % 12}`,
        String(row * 37),
        String(row * 11),
      ].entries())
        page.text(60 + column * 120, y, said, { size: 9 })
    }
  })
  expect(read.seconds).toBeLessThan(60)
  expectSane(read)
  const rows = read.tables.reduce((sum, table) => sum + rowsOf(table), 0)
  expect(rows).toBeGreaterThan(9_500)
  expect(rows).toBeLessThanOrEqual(10_000)
})

test('columns of no width do not hide the words beside them', async () => {
  const read = await readTables((page) => {
    ruledGrid(page)
    for (const x of [200, 200, 200.01, 340, 340.02])
      page.pdfkit
        .moveTo(x, 100)
        .lineTo(x, 100 + 8 * ROW)
        .stroke()
  })
  expectSane(read)
  expect(read.tables.length).toBe(1)
  const columns = Math.max(...read.tables.flatMap((it) => it.cells.map((cell) => cell.column + cell.columnSpan)))
  expect([rowsOf(read.tables[0] as Table), columns]).toEqual([8, 3])
})

test('words drawn outside the page neither stop the reader nor move the table', async () => {
  const read = await readTables((page) => {
    ruledGrid(page)
    for (const [x, y] of [
      [-500, 120],
      [9_000, 128],
      [100, -300],
      [100, 90_000],
      [1e6, 1e6],
    ] as const)
      page.text(x, y, 'buiten beeld', { size: 9 })
  })
  expectSane(read)
  const inside = read.tables.flatMap((it) => it.cells.map((cell) => words(read, cell)))
  expect(inside).toContain('vak 3 1')
  const right = Math.max(...read.tables.flatMap((it) => it.boxes.map((box) => box.x1)))
  expect(right).toBeLessThan(600)
})

test('rows drawn over each other give no character to two cells', async () => {
  const read = await readTables((page) => {
    ruledGrid(page)
    for (let i = 0; i < 40; i++) page.text(66 + (i % 3) * 140, 112 + (i % 5) * 3.1, `over ${i}`, { size: 9 })
    for (let i = 0; i < 2_000; i++) page.text(70, 400, 'x', { size: 9 })
  })
  expect(read.seconds).toBeLessThan(20)
  expectSane(read)
})

test('letters that run from right to left stay in their cells, as printed', async () => {
  const said = (x: number, y: number, text: string) => `BT /F1 9 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`
  const lines = Array.from({ length: 7 }, (_, row) => `60 ${700 - row * ROW} m 480 ${700 - row * ROW} l S`)
  const posts = [60, 200, 340, 480].map((x) => `${x} 700 m ${x} ${700 - 6 * ROW} l S`)
  const cells = Array.from({ length: 18 }, (_, i) => {
    const [row, column] = [Math.floor(i / 3), i % 3]
    return said(66 + column * 140, 688 - row * ROW, row === 0 ? (['ABCA', 'BCDA', 'DCBA'][column] ?? '') : `11${i}`)
  })
  // Three heads in Hebrew letters, as most programs write them: the last letter first.
  const digits = Object.fromEntries([...'0123456789'].map((it) => [it.charCodeAt(0), `003${it}`]))
  const unicode = { ...digits, 65: '05d0', 66: '05d1', 67: '05d2', 68: '05d3' }
  const read = await tablesOf(rawPdf([...lines, ...posts, ...cells].join('\n'), unicode))
  expectSane(read)
  expect(read.tables.length).toBe(1)
  const table = read.tables[0] as Table
  const filled = table.cells.map((it) => words(read, it).trim()).filter((it) => it !== '')
  expect([rowsOf(table), filled.length]).toEqual([6, 18])
  // The reader puts spaces between letters that run against the line; they are no reason to part a cell.
  expect(filled.slice(0, 3).every((it) => /^[\u05d0-\u05d3]{4}$/u.test(it.replace(/\s/g, '')))).toBe(true)
})

test('10,000 words at places by chance end in time and are at most one table', async () => {
  const read = await readTables((page) => {
    for (let i = 0; i < 10_000; i++)
      page.text(40 + ((i * 7919) % 500), 40 + ((i * 104_729) % 760), `w${i}`, { size: 6 })
  })
  expect(read.seconds).toBeLessThan(30)
  expectSane(read)
  expect(read.tables.length).toBeLessThanOrEqual(1)
})
