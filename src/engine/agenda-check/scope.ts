import type { Context } from '../context.ts'
import type { AgendaRow, AgendaTable, RowCell } from '../facts/studies/agenda-table.ts'
import { kindOfCell } from '../facts/studies/cell-outcomes.ts'
import { type RowFields, rowFields } from '../facts/studies/row-fields.ts'
import type { Agenda } from '../facts/studies/studies.ts'
import { firstFrom, type Severity, type Span } from '../positions.ts'
import type { Page } from '../source.ts'
import type { AgendaModel } from './models.ts'
import type { Remark, RemarkCode } from './remark.ts'

export interface CheckedFields extends RowFields {
  /** Null for a row without a summary. */
  readonly summaryKind: 'conclusion' | 'description' | null
}

/** What the checks of one row look at. */
export interface RowScope {
  readonly table: AgendaTable
  readonly row: AgendaRow
  readonly fields: CheckedFields
  readonly model: AgendaModel
  /** The year that the document is about; null when it does not say. */
  readonly year: number | null
  /** The articles that the budget chapter has, when the caller knows. */
  readonly articles: ReadonlySet<string> | null
}
export type RowCheck = (scope: RowScope) => readonly Finding[]

/** A remark before it has its page. */
export interface Finding extends Pick<Remark, 'message' | 'advice'> {
  readonly code: RemarkCode
  readonly severity: Severity
  readonly cells: readonly RowCell[]
}

export function fieldsOf(table: AgendaTable, row: AgendaRow, agenda: Agenda, { field }: Context): CheckedFields {
  const { view } = agenda.text.flow
  const fields = rowFields(table, row, view.text, field)
  const summary = fields.ranges.summary
  return { ...fields, summaryKind: summary ? kindOfCell(summary, view, fields.status, agenda.outcomes) : null }
}

export function remarkOf({ cells, ...finding }: Finding, pages: readonly Page[]): Remark {
  const spans = cells.flatMap((it) => it.cell.spans)
  return { ...finding, spans, page: pageOf(spans, pages) }
}

export function pageOf(spans: readonly Span[], pages: readonly Page[]): number {
  const start = spans[0]?.start ?? 0
  return pages[Math.max(0, firstFrom(pages, start + 1, (it) => it.span.start) - 1)]?.number ?? 1
}

export const quoted = (text: string): string => `«${text.length > 60 ? `${text.slice(0, 59)}…` : text}»`
