import { expect, test } from 'vitest'
import type { Table } from '../../src/engine/structure/tables/table.ts'
import { rawPdf } from '../pdf-making.ts'
import { expectSane, ROW, readTables, rowsOf, ruledGrid, tablesOf, testGiants, words } from './giants.ts'

// Ten times as much of everything, and more, in the long tests.
testGiants({ lines: 8_000, grid: [100, 60], rows: 600, chance: 1_500 })

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
