import { firstFrom, type Span } from '../../positions.ts'
import type { Mark, SourceText } from '../../source.ts'
import { isHeadRow } from './column-heads.ts'
import { groupRowsOf } from './group-rows.ts'
import { pagesOf, trimmedSpan } from './places.ts'
import type { Cell, Table } from './table.ts'

/*
 * Tables that the format itself marks, as HTML, XML and DOCX do.
 *
 * Reads: every marked cell with its place and its spans over rows and columns, the rows of heads, rows that name a
 * group, and the address behind the words of a cell.
 * Leaves alone: what a table is for. A table that only lays out a page is a table here as well.
 * Known problems: a row of heads that the format does not call one is known only by the heads of evaluation tables.
 */

type CellMark = Extract<Mark, { kind: 'cell' }>
type LinkMark = Extract<Mark, { kind: 'link' }>

export function tablesOfMarks(source: SourceText): Table[] {
  const tables = new Map<number, CellMark[]>()
  for (const mark of source.marks) {
    if (mark.kind !== 'cell') continue
    const cells = tables.get(mark.table)
    if (cells) cells.push(mark)
    else tables.set(mark.table, [mark])
  }
  const inside = nestedIn(source.marks)
  const links = source.marks.filter((mark): mark is LinkMark => mark.kind === 'link')
  return [...tables.values()].map((marks) => tableOf(source, marks, inside, links))
}

function tableOf(
  source: SourceText,
  marks: readonly CellMark[],
  inside: ReadonlyMap<CellMark, readonly Span[]>,
  links: readonly LinkMark[],
): Table {
  const inOrder = [...marks].sort((a, b) => a.row - b.row || a.column - b.column)
  const cells = inOrder.map(
    (mark): Cell => ({
      row: mark.row,
      column: mark.column,
      rowSpan: mark.rowSpan,
      columnSpan: mark.columnSpan,
      spans: without(mark.span, inside.get(mark) ?? []).flatMap((span) => trimmedSpan(source.text, span)),
      boxes: [],
      href: addressIn(mark.span, links),
    }),
  )
  const headerRows = markedHeaderRows(inOrder) || headRowsByWords(source.text, cells)
  return {
    origin: 'marks',
    pages: pagesOf(source.pages, cells),
    boxes: [],
    headerRows,
    groupRows: groupRowsOf(cells, headerRows),
    cells,
    furniture: [],
    confidence: 'sure',
  }
}

/** The spans of the cells of a table inside a cell: they belong to the inner table alone. */
function nestedIn(marks: readonly Mark[]): Map<CellMark, Span[]> {
  const inside = new Map<CellMark, Span[]>()
  const open: CellMark[] = []
  for (const mark of marks) {
    if (mark.kind !== 'cell') continue
    while (open.length > 0 && !holds(open.at(-1) as CellMark, mark)) open.pop()
    const outer = open.at(-1)
    const cuts = outer ? inside.get(outer) : undefined
    if (cuts) cuts.push(mark.span)
    else if (outer) inside.set(outer, [mark.span])
    open.push(mark)
  }
  return inside
}

// Cells of one table stand beside each other, also where a broken file makes them overlap.
const holds = (outer: CellMark, mark: CellMark): boolean =>
  outer.table !== mark.table && outer.span.start <= mark.span.start && mark.span.end <= outer.span.end

function without(span: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const cut of cuts) {
    if (cut.start > start) pieces.push({ start, end: cut.start })
    start = Math.max(start, cut.end)
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}

function addressIn(span: Span, links: readonly LinkMark[]): string | null {
  const link = links[firstFrom(links, span.start, (it) => it.span.start)]
  return link && link.span.end <= span.end ? link.href : null
}

/** Rows at the top of nothing but head cells. A head cell that fills a lower row alone names a group. */
function markedHeaderRows(cells: readonly CellMark[]): number {
  let rows = 0
  let named = false
  for (let i = 0; i < cells.length; ) {
    const { row } = cells[i] as CellMark
    const start = i
    while (i < cells.length && cells[i]?.row === row) i++
    const inRow = cells.slice(start, i)
    if (!inRow.every((it) => it.isHeader) || (named && inRow.length === 1)) return rows
    named ||= inRow.length > 1
    rows = row + 1
  }
  return named ? rows : 0
}

function headRowsByWords(text: string, cells: readonly Cell[]): number {
  const first = cells.filter((it) => it.row === 0)
  return isHeadRow(first.map((it) => it.spans.map((span) => text.slice(span.start, span.end)).join(' '))) ? 1 : 0
}
