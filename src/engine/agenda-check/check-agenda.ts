import type { DocumentIdentity } from '../context.ts'
import type { AgendaTable } from '../facts/studies/agenda-table.ts'
import type { ColumnKind } from '../facts/studies/columns.ts'
import type { Reading } from '../read.ts'
import { article, status, template, type, year } from './cell-checks.ts'
import { modelFor } from './models.ts'
import type { Remark } from './remark.ts'
import { cellCount, finished } from './row-checks.ts'
import { fieldsOf, pageOf, quoted, type RowCheck, remarkOf } from './scope.ts'
import { columnChecks } from './table-checks.ts'

const rowChecks: readonly RowCheck[] = [template, type, status, year, article, finished, cellCount]

/** `articles`: those of the budget chapter, `37` or `37.2`; null when they are not known. */
export function checkAgenda(reading: Reading, articles: ReadonlySet<string> | null = null): Remark[] {
  const { agenda } = reading
  if (!agenda) return [noAgenda]
  const of = yearOf(reading.document)
  const found = agenda.tables.flatMap((table) => {
    const model = modelFor(kindsOf(table))
    const rows = table.rows.filter((row) => !row.isGroup && row.own.size > 0)
    return [
      ...columnChecks(table, model),
      ...rows.flatMap((row) => {
        const fields = fieldsOf(table, row, agenda, reading.context)
        const scope = { table, row, fields, model, year: of, articles }
        return rowChecks.flatMap((check) => check(scope))
      }),
    ]
  })
  const remarks = [...found.map((it) => remarkOf(it, reading.pages)), ...duplicates(reading), ...lostThemes(reading)]
  return remarks.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

const noAgenda: Remark = {
  code: 'no-agenda',
  severity: 'warning',
  message: 'In dit document is geen tabel van een evaluatieagenda gevonden.',
  advice: 'Kijk of de koppen van de kolommen die van het model zijn, zoals «Type onderzoek» en «Afronding».',
  page: 1,
  spans: [],
}

const kindsOf = ({ columns }: AgendaTable): Set<ColumnKind> =>
  new Set(columns.flatMap(({ kind }) => (kind === null ? [] : [kind === 'yearMark' ? 'year' : kind])))

/** The year a budget is for or a report is about lies in the parliamentary year in which it is sent, or begins it. */
function yearOf({ sessionYear, date, dateInterval }: DocumentIdentity): number | null {
  const printed = sessionYear ?? date ?? dateInterval?.[0] ?? dateInterval?.[1]
  const match = /^\d{4}/u.exec(printed ?? '')
  return match ? Number(match[0]) : null
}

function duplicates({ facts, pages }: Reading): Remark[] {
  const seen = new Map<string, number>()
  return facts.studies.flatMap((study): Remark[] => {
    if (study.title === null || study.types.length === 0) return []
    const key = `${study.title.toLowerCase()} ${study.year} ${study.types.join()}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, study.page)
      return []
    }
    const spans = study.fieldSpans.title ?? study.spans
    return [
      {
        code: 'duplicate-row',
        severity: 'error',
        message: `${quoted(study.title)} staat er al, op bladzijde ${first}.`,
        advice: 'Haal een van de twee rijen weg.',
        page: pageOf(spans, pages),
        spans,
      },
    ]
  })
}

function lostThemes({ facts }: Reading): Remark[] {
  return facts.studies
    .filter((it) => it.fieldStatus.theme !== undefined && it.theme === null)
    .map(({ spans, page }) => ({
      code: 'theme-unknown',
      severity: 'warning',
      message: 'Het thema van deze rij staat niet op deze bladzijde of op de bladzijde ervoor.',
      advice: 'Zet het thema in de eerste rij van de bladzijde, of lever alle bladzijden aan.',
      page,
      spans: spans.slice(0, 1),
    }))
}
