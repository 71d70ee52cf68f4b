import type { AgendaTable } from '../facts/studies/agenda-table.ts'
import type { ColumnKind } from '../facts/studies/columns.ts'
import { type AgendaModel, columnNames } from './models.ts'
import { type Finding, quoted } from './scope.ts'

/** Columns that the model asks for and that are not there, and heads that are no column of any model. */
export function columnChecks({ columns, heads }: AgendaTable, model: AgendaModel): Finding[] {
  const kinds = new Set(columns.map((it) => it.kind))
  const hasYears = kinds.has('yearMark')
  const missing = model.columns.filter(
    (it) => !kinds.has(it) && !(it === 'year' && hasYears) && !isSaidElsewhere(it, kinds),
  )
  const unknown = columns.flatMap(({ kind, head }, at) => (kind === null && head.trim() !== '' ? [{ head, at }] : []))
  return [
    ...missing.map(
      (it): Finding => ({
        code: 'missing-column',
        severity: 'error',
        message: `De kolom «${columnNames[it]}» ontbreekt; model ${model.name} vraagt erom.`,
        advice: 'Voeg de kolom toe, of geef haar de naam uit het model.',
        cells: heads.slice(0, 1),
      }),
    ),
    ...unknown.map(
      ({ head, at }): Finding => ({
        code: 'unknown-column',
        severity: 'warning',
        message: `De kolom ${quoted(head)} staat in geen enkel model.`,
        advice: 'Haal de kolom weg, of geef haar de naam uit het model.',
        cells: heads.filter((it) => it.cell.column === at),
      }),
    ),
  ]
}

/** A table with a column of titles of its own need not tell of the study in another one. */
const isSaidElsewhere = (kind: ColumnKind, kinds: ReadonlySet<ColumnKind | null>): boolean =>
  kind === 'summary' && kinds.has('title')
