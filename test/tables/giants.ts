import { expect, test } from 'vitest'
import { defaultLimits } from '../../src/engine/limits.ts'
import { overlaps, type Problem, type Span } from '../../src/engine/positions.ts'
import type { SourceText } from '../../src/engine/source.ts'
import { geometryTables } from '../../src/engine/structure/tables/geometry/geometry-tables.ts'
import type { Table } from '../../src/engine/structure/tables/table.ts'
import { readPdf } from '../../src/engine/text/pdf/read-pdf.ts'
import { type Draw, makePdf, pdfiumForTests } from '../pdf-making.ts'

export interface Read {
  readonly source: SourceText
  readonly tables: readonly Table[]
  readonly problems: readonly Problem[]
  readonly seconds: number
}

export const readTables = async (draw: Draw): Promise<Read> => tablesOf(await makePdf(draw))

export async function tablesOf(bytes: Uint8Array): Promise<Read> {
  const pdfium = await pdfiumForTests()
  const start = performance.now()
  const { value: source, problems } = readPdf(pdfium, bytes, defaultLimits)
  const tables = geometryTables(source)
  return { source, tables, problems, seconds: (performance.now() - start) / 1000 }
}

/** What holds of the tables of any document, whatever it contains. */
export function expectSane({ source, tables }: Read): void {
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

export const words = ({ source }: Read, { spans }: Table['cells'][number]): string =>
  spans.map(({ start, end }) => source.text.slice(start, end)).join(' ')
export const rowsOf = (table: Table): number => Math.max(0, ...table.cells.map((it) => it.row + it.rowSpan))

export const ROW = 16
export const ruledGrid: Draw = ({ pdfkit, text }) => {
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

/** How large the pages are that a reader must not choke on. */
export interface Sizes {
  readonly lines: number
  /** Lines of a grid: so many across, so many down. */
  readonly grid: readonly [across: number, down: number]
  readonly rows: number
  /** Words at places by chance. */
  readonly chance: number
}

export function testGiants({ lines, grid: [across, down], rows, chance }: Sizes): void {
  test(`a page with ${lines} lines in all directions ends in time, told or with a sane table`, {
    timeout: 120_000,
  }, async () => {
    const read = await readTables((page) => {
      ruledGrid(page)
      for (let i = 0; i < lines; i++) {
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

  test(`a grid of ${across} by ${down} lines without a word is no table and ends in time`, {
    timeout: 120_000,
  }, async () => {
    const read = await readTables(({ pdfkit, text }) => {
      for (let i = 0; i < across; i++) pdfkit.moveTo(40, 60 + i * 2.4).lineTo(540, 60 + i * 2.4)
      for (let i = 0; i < down; i++) pdfkit.moveTo(40 + i * 2.5, 60).lineTo(40 + i * 2.5, 777)
      pdfkit.stroke()
      text(60, 40, 'Ruitjespapier')
    })
    expect(read.seconds).toBeLessThan(20)
    expectSane(read)
    expect(read.tables.flatMap((it) => it.cells).filter((cell) => cell.spans.length > 0)).toEqual([])
  })

  test(`a table of ${rows} rows is read in time, with nearly all of them`, {
    timeout: 240_000,
  }, async () => {
    const read = await readTables((page) => {
      for (let row = 0; row < rows; row++) {
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
    const found = read.tables.reduce((sum, table) => sum + rowsOf(table), 0)
    expect(found).toBeGreaterThan(0.95 * rows)
    expect(found).toBeLessThanOrEqual(rows)
  })

  test(`${chance} words at places by chance end in time and are at most one table`, async () => {
    const read = await readTables((page) => {
      for (let i = 0; i < chance; i++)
        page.text(40 + ((i * 7919) % 500), 40 + ((i * 104_729) % 760), `w${i}`, { size: 6 })
    })
    expect(read.seconds).toBeLessThan(30)
    expectSane(read)
    expect(read.tables.length).toBeLessThanOrEqual(1)
  })
}
