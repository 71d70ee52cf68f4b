import type { CellTexts } from '../../structure/tables/cell-texts.ts'
import type { Cell, Table } from '../../structure/tables/table.ts'
import type { Range } from '../../structure/view.ts'
import { type ColumnKind, columnKind, saysResearch } from './columns.ts'
import { typesIn } from './types.ts'
import { isYearGroup } from './year-groups.ts'

/** A cell of a row with its words. */
export interface RowCell {
  readonly cell: Cell
  readonly range: Range
  readonly text: string
}

export interface AgendaColumn {
  readonly kind: ColumnKind | null
  /** As printed. */
  readonly head: string
}

export interface AgendaRow {
  /** Number of the row in its table. */
  readonly row: number
  /** The cells that begin in this row, by column; empty cells are left out. */
  readonly own: ReadonlyMap<number, RowCell>
  /** Cells of an earlier row that reach down to this one. */
  readonly covering: ReadonlyMap<number, RowCell>
  readonly isGroup: boolean
}

/** A table whose rows are studies: an evaluation agenda by its heads. */
export interface AgendaTable {
  readonly table: Table
  readonly columns: readonly AgendaColumn[]
  /** The rows under the heads. */
  readonly rows: readonly AgendaRow[]
  readonly heads: readonly RowCell[]
}

const FIRST_ROWS = 3

/** Whether the first rows hold three heads of an agenda: most tables are left here, before their text is made. */
export function mayBeAgenda({ cells, headerRows }: Table, source: string): boolean {
  const kinds = new Set<ColumnKind>()
  let years = 0
  for (const { row, spans } of cells) {
    if (row >= Math.max(headerRows, FIRST_ROWS)) break
    const kind = columnKind(
      spans.map((span) => source.slice(span.start, Math.min(span.end, span.start + 80))).join(' '),
    )
    if (kind === 'yearMark') years++
    else if (kind) kinds.add(kind)
  }
  return kinds.size + (years >= 2 ? 1 : 0) >= 3
}

export function agendaTable(table: Table, text: CellTexts): AgendaTable | null {
  const all = rowsOf(table, text)
  let best: AgendaTable | null = null
  for (const count of headCounts(table)) {
    const heads = all.slice(0, count).flatMap((row) => [...row.own.values()])
    const columns = columnsOf(heads)
    const rows = all.slice(count).filter((row) => !repeatsHeads(row, columns))
    // A row of studies that is taken for a head hides what the heads above it say.
    if (isAgenda(columns, rows) && named(columns) > named(best?.columns ?? [])) best = { table, columns, rows, heads }
  }
  return best
}

const named = (columns: readonly AgendaColumn[]): number => columns.filter((it) => it.kind !== null).length

/** A later page prints the heads again. */
const repeatsHeads = ({ own }: AgendaRow, columns: readonly AgendaColumn[]): boolean =>
  own.size >= 3 && [...own].every(([at, { text }]) => columns[at]?.head === text)

/** A format may call no row a head, or too few: the first two rows are tried as well. */
const headCounts = ({ headerRows }: Table): number[] => [...new Set([headerRows, 1, 2])].filter((it) => it > 0)

function columnsOf(heads: readonly RowCell[]): AgendaColumn[] {
  const words: string[][] = []
  for (const { cell, text } of heads) {
    if (cell.columnSpan > 1) continue
    for (let i = words.length; i <= cell.column; i++) words.push([])
    words[cell.column]?.push(text)
  }
  return words.map((parts) => {
    const head = parts.join(' ')
    return { head, kind: columnKind(head) ?? columnKind(parts.at(-1) ?? '') }
  })
}

/**
 * A head that says «type onderzoek» is enough beside a year, a status or a text. «Type» alone may be of anything, so
 * half of its cells must hold a type of research.
 */
function isAgenda(columns: readonly AgendaColumn[], rows: readonly AgendaRow[]): boolean {
  const has = (kind: ColumnKind) => columns.some((it) => it.kind === kind)
  const isByYear = !has('year') && rows.some(isYearGroup)
  const says = has('year') || has('status') || isByYear || columns.filter((it) => it.kind === 'yearMark').length >= 2
  if (!says || !(has('theme') || has('subtheme') || has('title') || has('summary'))) return false
  const at = columns.findIndex((it) => it.kind === 'types')
  if (at < 0) return (has('year') || isByYear) && has('status') && columns.some((it) => saysResearch(it.head))
  if (saysResearch(columns[at]?.head ?? '') && (has('year') || isByYear)) return true
  return holdsTypes(rows, at)
}

const LOOKED_AT = 40

function holdsTypes(rows: readonly AgendaRow[], column: number): boolean {
  const cells = rows.slice(0, LOOKED_AT).flatMap((row) => row.own.get(column)?.text ?? [])
  const known = cells.filter((it) => typesIn(it).types.length > 0)
  return known.length > 0 && known.length * 2 >= cells.length
}

function rowsOf(table: Table, text: CellTexts): AgendaRow[] {
  const groups = new Set(table.groupRows)
  const own: Map<number, RowCell>[] = []
  const covering: Map<number, RowCell>[] = []
  const at = (rows: Map<number, RowCell>[], row: number) => {
    for (let i = rows.length; i <= row; i++) rows.push(new Map())
    return rows[row] as Map<number, RowCell>
  }
  const last = table.cells.reduce((most, it) => Math.max(most, it.row), 0)
  for (const cell of table.cells) {
    const range = text.rangeOf(cell)
    if (!range) continue
    const held = { cell, range, text: text.flow.view.text.slice(range.start, range.end) }
    at(own, cell.row).set(cell.column, held)
    for (let row = cell.row + 1; row < cell.row + cell.rowSpan && row <= last; row++)
      at(covering, row).set(cell.column, held)
  }
  at(own, last)
  return own.map((cells, row) => ({
    row,
    own: cells,
    covering: covering[row] ?? new Map(),
    isGroup: groups.has(row),
  }))
}
