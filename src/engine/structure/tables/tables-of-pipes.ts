import type { Span } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import type { FurnitureLines } from '../furniture/furniture.ts'
import { isBlank, type Line } from '../lines.ts'
import { isHeadRow } from './column-heads.ts'
import { groupRowsOf } from './group-rows.ts'
import { type PipeRow, pipeRow } from './pipe-row.ts'
import { pagesOf } from './places.ts'
import { cellAt, type Table } from './table.ts'

/*
 * Tables printed with pipes between the cells, as converters and Markdown write them.
 *
 * Reads: rows that begin and end with a pipe; rows without those when a line of dashes stands under the first, or when
 * three under each other have as many cells. A table goes on over page furniture when the number of
 * columns stays the same; a head that is repeated there is furniture.
 * Leaves alone: a lone row, and pipes inside a sentence.
 * Known problems: a cell that goes on in a line without pipes is not read as one.
 */

interface OpenTable {
  readonly rows: PipeRow[]
  readonly dashes: { readonly after: number; readonly span: Span }[]
  last: number
}

/** `furniture`: lines between two rows that do not end the table. Its heads are read here all the same. */
export function tablesOfPipes(source: SourceText, lines: readonly Line[], furniture: FurnitureLines): Table[] {
  if (!source.text.includes('|')) return []
  const tables: OpenTable[] = []
  let open: OpenTable | null = null
  lines.forEach((line, index) => {
    const row = rowAt({ text: source.text, lines, furniture }, index, open)
    if (!row) return
    if (!open || !goesOn(open, row, lines, index, furniture)) {
      open = { rows: [], dashes: [], last: index }
      tables.push(open)
    }
    if (row.isDashes) open.dashes.push({ after: open.rows.length, span: { start: line.from, end: line.to } })
    else open.rows.push(row)
    open.last = index
  })
  return tables.filter(isTable).map((it) => tableOf(source, it))
}

/** A capital or a number, as a row and no wrapped sentence begins. */
const BEGINS = /^[\p{Lu}\d]/u

interface Printed {
  readonly text: string
  readonly lines: readonly Line[]
  readonly furniture: FurnitureLines
}

function rowAt(printed: Printed, index: number, open: OpenTable | null): PipeRow | null {
  const { text, lines, furniture } = printed
  const line = lines[index] as Line
  if (isBlank(line) || !line.text.includes('|')) return null
  const row = pipeRow(text, line)
  if (!row || row.isFramed) return row
  if (row.isDashes) return open?.last === index - 1 ? row : null
  const next = lines[index + 1]
  const isOverDashes = next !== undefined && pipeRow(text, next)?.isDashes === true
  const isUnderBare = open !== null && open.last === index - 1 && open.rows[0]?.isFramed === false
  return isOverDashes || isUnderBare || (!furniture.has(index) && beginsBareRows(printed, index, row)) ? row : null
}

/** Three lines under each other with as many cells are rows, without a frame or dashes as well; each begins anew. */
const beginsBareRows = ({ text, lines, furniture }: Printed, index: number, row: PipeRow): boolean =>
  BEGINS.test(row.texts[0] ?? '') &&
  [1, 2].every((below) => {
    const line = lines[index + below]
    const other = line === undefined || isBlank(line) || furniture.has(index + below) ? null : pipeRow(text, line)
    return other?.cells.length === row.cells.length && BEGINS.test(other.texts[0] ?? '')
  })

/** Blank lines part two tables, unless a page ends there or furniture is printed between them. */
function goesOn(open: OpenTable, row: PipeRow, lines: readonly Line[], index: number, furniture: FurnitureLines) {
  if (row.cells.length !== (open.rows[0] ?? row).cells.length) return false
  const [last, line] = [lines[open.last] as Line, lines[index] as Line]
  let seenFurniture = last.page !== line.page
  for (let i = open.last + 1; i < index; i++) {
    if (furniture.has(i)) seenFurniture = true
    else if (!isBlank(lines[i] as Line)) return false
  }
  return seenFurniture || index === open.last + 1
}

const isTable = ({ rows, dashes }: OpenTable): boolean => rows.length >= 2 || (rows.length === 1 && dashes.length > 0)

function tableOf(source: SourceText, { rows, dashes }: OpenTable): Table {
  const isHeaded = dashes[0]?.after === 1 || isHeadRow((rows[0] as PipeRow).texts)
  const head = (rows[0] as PipeRow).texts.join('\n')
  const isRepeated = (row: PipeRow, i: number) => isHeaded && i > 0 && row.texts.join('\n') === head
  const kept = rows.filter((row, i) => !isRepeated(row, i))
  const repeated = rows.filter(isRepeated)
  const cells = kept.flatMap((it, row) => it.cells.map((spans, column) => cellAt(row, column, spans)))
  const headerRows = isHeaded ? 1 : 0
  const furniture = [
    ...dashes.map((it) => it.span),
    ...repeated.map((it) => it.span),
    ...kept.flatMap((it) => it.pipes),
  ].sort((a, b) => a.start - b.start)
  return {
    origin: 'pipes',
    pages: pagesOf(source.pages, cells),
    boxes: [],
    headerRows,
    groupRows: groupRowsOf(cells, headerRows),
    cells,
    furniture,
    confidence: 'sure',
  }
}
