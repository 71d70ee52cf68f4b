import type { Browser } from 'playwright-core'
import type { PageBox } from '../../../src/engine/structure/tables/table.ts'
import type { Composed, MadeDocument } from './model.ts'
import { printedHtml } from './printed-html.ts'
import { TruthOfTable } from './truth.ts'

interface Seen {
  readonly table: number
  /** Null for the table itself, where it has rules. */
  readonly cell: readonly [row: number, column: number] | null
  readonly box: PageBox
}

// Runs in the page. A section is a page of the PDF; CSS pixels are three quarters of a point.
const LOOK = `(() => {
  const sections = [...document.querySelectorAll('section')]
  const over = sections.findIndex((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
  const place = (element, rect) => {
    const section = element.closest('section')
    const from = section.getBoundingClientRect()
    const points = (px) => px * 0.75
    return { page: sections.indexOf(section) + 1, x0: points(rect.left - from.left), y0: points(rect.top - from.top),
      x1: points(rect.right - from.left), y1: points(rect.bottom - from.top) }
  }
  const seen = []
  for (const table of document.querySelectorAll('table[data-table]')) {
    const number = Number(table.dataset.table)
    if (table.dataset.ruled === 'true') seen.push({ table: number, cell: null, box: place(table, table.getBoundingClientRect()) })
    for (const cell of table.querySelectorAll('[data-cell]')) {
      const [, row, column] = cell.dataset.cell.split(' ').map(Number)
      const range = document.createRange()
      range.selectNodeContents(cell)
      for (const rect of range.getClientRects())
        if (rect.width > 0) seen.push({ table: number, cell: [row, column], box: place(cell, rect) })
    }
  }
  return { over, seen, pages: sections.length }
})()`

/** Lets a browser print a composed document, and asks it where each cell stands. */
export async function printDocument(browser: Browser, composed: Composed): Promise<MadeDocument> {
  const { html, tables } = printedHtml(composed)
  const page = await browser.newPage({ viewport: { width: 1200, height: 1200 } })
  try {
    await page.emulateMedia({ media: 'print' })
    await page.setContent(html)
    const { over, seen, pages } = (await page.evaluate(LOOK)) as { over: number; seen: Seen[]; pages: number }
    if (over >= 0) throw new Error(`${composed.name}: page ${over + 1} holds more than fits on it.`)
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const truths = tables.map((table) => new TruthOfTable(table))
    for (const { table, cell, box } of seen) {
      if (cell) truths[table]?.words({ row: cell[0], column: cell[1] }, box)
      else truths[table]?.other(box)
    }
    const { name, family, half, writer } = composed
    return { name, family, half, writer, pageCount: pages, tables: truths.map((it) => it.told()), bytes }
  } finally {
    await page.close()
  }
}
