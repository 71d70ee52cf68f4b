import type { SourceText } from '../../../source.ts'
import { endsSentence, isNumberedHeading } from '../../blocks/headings.ts'
import type { FurnitureLines } from '../../furniture/furniture.ts'
import { FOOTER } from '../../furniture/printed-lines.ts'
import { isBlank, type Line } from '../../lines.ts'
import { type Heads, headsAt, sameColumns } from './heads.ts'
import { type RowStart, rowStart } from './row-start.ts'

/** The lines of one row: the first, when it is on these pages, and those under it. Numbers are indexes of lines. */
export interface RowLines {
  readonly start: RowStart | null
  readonly lines: number[]
}

/** The lines of a flattened table, row by row. `furniture`: repeated heads and what a page prints between rows. */
export interface TableLines {
  readonly heads: Heads
  /** False for pages that go on with a table of which pages are missing: the heads stand in another table. */
  readonly hasHeads: boolean
  readonly rows: RowLines[]
  readonly furniture: number[]
}

/** Finds each head of a table, and gives what stands under it to its rows, down to where the table ends. */
export function tableLines(source: SourceText, lines: readonly Line[], furniture: FurnitureLines): TableLines[] {
  const tables: TableLines[] = []
  let open: TableLines | null = null
  let between: number[] = []
  let afterBlank = false
  const pages = printedPages(lines)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isBlank(line)) {
      afterBlank = true
      continue
    }
    const heads = headsAt(source.text, lines, i)
    if (heads) {
      if (open && sameColumns(open.heads, heads) && isNear(pages, lastLine(open), i)) {
        open.furniture.push(...between, ...range(heads.first, heads.last))
      } else {
        open = { heads, hasHeads: true, rows: [], furniture: [] }
        tables.push(open)
      }
      between = []
      i = heads.last
    } else if (furniture.has(i) && furniture.get(i) !== 'table_header') between.push(i)
    else if (open) {
      if (!isNear(pages, lastLine(open), i)) {
        open = { heads: open.heads, hasHeads: false, rows: [], furniture: [] }
        tables.push(open)
      }
      const start = rowStart(source.text, line, open.heads)
      if (start || !ends(open, lines, i, afterBlank && between.length === 0)) {
        open.furniture.push(...between)
        if (start || open.rows.length === 0) open.rows.push({ start, lines: [i] })
        else open.rows.at(-1)?.lines.push(i)
      } else open = null
      between = []
    }
    afterBlank = false
  }
  return tables.filter((it) => it.rows.some((row) => row.start !== null) || isRestAlone(it, lines))
}

/** A page that holds nothing but the end of a row: it begins with the heads, and under them a sentence goes on. */
const isRestAlone = ({ hasHeads, heads, rows }: TableLines, lines: readonly Line[]): boolean =>
  hasHeads &&
  heads.columns.length >= 5 &&
  rows.length === 1 &&
  /^\p{Ll}/u.test(lines[rows[0]?.lines[0] ?? -1]?.text ?? '') &&
  lines.slice(0, heads.first).every(isBlank)

const lastLine = (table: TableLines): number | undefined => table.rows.at(-1)?.lines.at(-1)

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** For each line the number that the foot of its page prints; 0 where there is none. */
function printedPages(lines: readonly Line[]): Int32Array {
  const pages = new Int32Array(lines.length)
  let page = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text } = lines[i] as Line
    const foot = text.includes('vergaderjaar') ? FOOTER.exec(text) : null
    if (foot) page = Number(foot.groups?.page ?? 0)
    pages[i] = page
  }
  return pages
}

/** Pages that do not follow each other hold no one table. Only what they print of themselves can tell. */
function isNear(pages: Int32Array, before: number | undefined, after: number): boolean {
  const [a, b] = [before === undefined ? 0 : (pages[before] ?? 0), pages[after] ?? 0]
  return a === 0 || b === 0 || b === a || b === a + 1
}

const CAPTION = /^(?:Tabel|Figuur|Bijlage|Bron|Toelichting op|Noot|Licenties?)\b[^.]{0,120}$/u

/** Whether a line that starts no row stands under the table instead of in it. */
function ends(open: TableLines, lines: readonly Line[], index: number, afterBlank: boolean): boolean {
  const { text } = lines[index] as Line
  const last = lastLine(open)
  if (last === undefined) return false
  const before = (lines[last] as Line).text
  // A row of one line ends in its article or its link.
  const isClosed = endsSentence(before) || /(?:\d|\bLink)$/u.test(before.slice(-8))
  if (isClosed && (isNumberedHeading(text) || CAPTION.test(text))) return true
  return afterBlank && isClosed && /^[\p{Lu}\d]/u.test(text)
}
