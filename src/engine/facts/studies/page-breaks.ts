import { firstFrom } from '../../positions.ts'
import type { Page } from '../../source.ts'
import type { AgendaRow } from './agenda-table.ts'

/** The page on which a row begins. */
export function pageOf(pages: readonly Page[], row: AgendaRow): Page | null {
  let start = Number.POSITIVE_INFINITY
  for (const { cell } of row.own.values()) start = Math.min(start, cell.spans[0]?.start ?? start)
  if (start === Number.POSITIVE_INFINITY) return null
  return pages[Math.max(0, firstFrom(pages, start + 1, (page) => page.span.start) - 1)] ?? null
}

/** Whether no page is missing between two: by the numbers printed on them, else by their places in the file. */
export function followEachOther(before: Page | null, page: Page | null): boolean {
  if (!before || !page) return true
  const [from, to] = [printedNumber(before), printedNumber(page)]
  if (from !== null && to !== null) return to === from || to === from + 1
  return page.number - before.number <= 1
}

const printedNumber = ({ label }: Page): number | null =>
  label !== null && /^\d{1,5}$/u.test(label) ? Number(label) : null
