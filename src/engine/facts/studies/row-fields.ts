import type { Field } from '../../context.ts'
import type { Range } from '../../structure/view.ts'
import type { AgendaColumn, AgendaRow, AgendaTable, RowCell } from './agenda-table.ts'
import { articlesIn } from './articles.ts'
import type { ColumnKind } from './columns.ts'
import { performersIn } from './performers.ts'
import { statusIn } from './statuses.ts'
import { templateText } from './template-text.ts'
import { titleCell } from './title-cell.ts'
import { typesIn } from './types.ts'
import { yearsIn } from './years.ts'

/** What one row says, before themes are carried down to it. Every range is a piece of the text of all cells. */
export interface RowFields {
  readonly title: string | null
  readonly types: readonly string[]
  readonly years: readonly number[]
  readonly status: string | null
  readonly organisations: readonly string[]
  readonly summary: string | null
  readonly articles: readonly string[]
  readonly hasLink: boolean | null
  readonly hyperlink: string | null
  readonly publicationKind: string | null
  readonly ranges: Readonly<Record<string, readonly Range[]>>
}

/** The cell of a column in a row: its own, or one from above that reaches down to it. */
export function cellOf(table: AgendaTable, row: AgendaRow, kind: ColumnKind): RowCell | null {
  const at = table.columns.findIndex((it) => it.kind === kind)
  return at < 0 ? null : (row.own.get(at) ?? row.covering.get(at) ?? null)
}

export function rowFields(table: AgendaTable, row: AgendaRow, view: string, field: Field): RowFields {
  const get = (kind: ColumnKind) => filled(cellOf(table, row, kind))
  const [types, year, status, articles] = [get('types'), get('year'), get('status'), get('articles')]
  const marks = markedYears(table.columns, row)
  const named = titleOf(table, row, view, field)
  const state = status ? statusIn(status.text) : null
  const performer = get('organisations')
  const organisations = performer ? (performersIn(performer.text, field) ?? [performer.text]) : named.organisations
  const kind = get('publicationKind')
  const isWithLink = articles !== null && LINK_BEHIND.test(articles.text)
  return {
    title: named.title && view.slice(named.title.start, named.title.end),
    types: types ? typesIn(types.text).types : [],
    years: year ? yearsIn(year.text) : marks.years,
    status: state,
    organisations,
    summary: named.summary && view.slice(named.summary.start, named.summary.end),
    articles: articles ? articlesIn(articles.text).numbers : [],
    ...linkOf(table, row, isWithLink),
    publicationKind: kind?.text ?? (named.label && view.slice(named.label.start, named.label.end)),
    ranges: {
      ...whole('types', types),
      ...(year ? whole('year', year) : pieces('year', marks.ranges)),
      ...whole('status', status),
      ...(kind ? whole('publicationKind', kind) : pieces('publicationKind', [named.label])),
      ...pieces('title', [named.title]),
      ...(performer ? whole('organisations', performer) : pieces('organisations', [named.performers])),
      ...pieces('summary', [named.summary]),
      ...whole('articles', articles),
      ...whole('hasLink', get('link')),
    },
  }
}

const LINK_BEHIND = /\slinks?$/iu

/** Words of the official model that nobody filled in are no value; a dash says that there is none. */
const filled = (cell: RowCell | null): RowCell | null =>
  cell === null || EMPTY.test(cell.text) || templateText(cell.text) ? null : cell
const EMPTY = /^[\s.–—-]*$/u

const whole = (name: string, cell: RowCell | null) => (cell ? { [name]: [cell.range] } : {})
function pieces(name: string, ranges: readonly (Range | null)[]): Record<string, readonly Range[]> {
  const kept = ranges.filter((it): it is Range => it !== null)
  return kept.length > 0 ? { [name]: kept } : {}
}

const MARK = /^(?:x|v|ja|[•●✓✔■▪*×])$/iu

/** «2022 | 2023» as heads with a sign in one of them. */
function markedYears(columns: readonly AgendaColumn[], row: AgendaRow): { years: number[]; ranges: Range[] } {
  const marked = columns.flatMap(({ kind, head }, at) => {
    const cell = kind === 'yearMark' ? (row.own.get(at) ?? row.covering.get(at)) : undefined
    return cell && MARK.test(cell.text.trim()) ? [{ year: Number(head.trim()), range: cell.range }] : []
  })
  return { years: marked.map((it) => it.year), ranges: marked.map((it) => it.range) }
}

function titleOf(table: AgendaTable, row: AgendaRow, view: string, field: Field) {
  const [own, told] = [filled(cellOf(table, row, 'title')), filled(cellOf(table, row, 'summary'))]
  const cell = own ?? told
  if (!cell) return { label: null, title: null, performers: null, organisations: [], summary: null }
  const read = titleCell(view, cell.range, field, own !== null)
  return own ? { ...read, summary: told?.range ?? read.summary } : read
}

/** A table without a column for it may hold the address behind its other words. Plain text has lost it. */
function linkOf(table: AgendaTable, row: AgendaRow, isWithLink: boolean): Pick<RowFields, 'hasLink' | 'hyperlink'> {
  const own = cellOf(table, row, 'link')
  const hyperlink = own?.cell.href ?? addressIn(own?.text) ?? firstAddress(row)
  const hasColumn = table.columns.some((it) => it.kind === 'link')
  if (hasColumn) return { hasLink: filled(own) !== null || hyperlink !== null, hyperlink }
  const keeps = table.table.origin === 'marks' || table.table.origin === 'geometry'
  return { hasLink: isWithLink || hyperlink !== null ? true : keeps ? false : null, hyperlink }
}

const addressIn = (text: string | undefined): string | null => /https?:\/\/\S{3,300}/u.exec(text ?? '')?.[0] ?? null
const firstAddress = (row: AgendaRow): string | null =>
  [...row.own.values()].map((it) => it.cell.href).find((it) => it !== null) ?? null
