import { type Cell, cellText, type Table } from '../table.ts'
import type { AnnexRow, SeaAnnex } from './sea-annex.ts'
import type { AnnexColumn } from './sea-models.ts'

/** What a check of the annex remarked, in the words of `beleidsspoor check`. */
export interface Checked {
  readonly severity: string
  readonly message: string
  readonly advice: string
  readonly passage: string
}

/** The annex in the official columns of its year. */
export function seaTable(annex: SeaAnnex): Table {
  const { model, rows } = annex
  return {
    ...{ name: 'Evaluatieagenda', title: seaTitle(annex), notes: [] },
    columns: model.columns.map(([, head, width]) => ({ head, width })),
    rows: rows.map((row) => model.columns.map(([column]) => CELLS[column](row, annex))),
  }
}

export function seaTitle({ kind, year, department }: SeaAnnex): string {
  const of = department === null ? '' : ` van ${cellText(department)}`
  return `Strategische Evaluatie Agenda, ${kind} ${year}${of}`
}

const CELLS: Readonly<Record<AnnexColumn, (row: AnnexRow, annex: SeaAnnex) => Cell>> = {
  theme: (it) => it.theme,
  subtheme: (it) => it.subtheme,
  types: (it) => capital(it.types.join(' en ')),
  year: (it) => it.years.join('-'),
  status: ({ status, href }) => statusCell(status && capital(status), status === 'afgerond' ? href : null),
  summary: (it, { model }) =>
    summaryCell(
      it,
      model.columns.some(([column]) => column === 'status'),
    ),
  articles: (it) => it.articles.join(', '),
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const statusCell = (status: string | null, href: string | null): Cell =>
  status !== null && href !== null ? [{ text: status, href }] : status

/** Title and who did it, and behind it what came of it; a model without a status says in words that it is done. */
function summaryCell({ title, organisations, summary }: AnnexRow, hasStatus: boolean): string {
  const by = organisations.length > 0 ? ` (${organisations.join(', ')})` : ''
  const what = `${title}${by}`
  if (summary === null) return what
  return `${what}${hasStatus || !/[.!?]$/.test(what) ? '.' : ''} ${summary}`
}

/** For who finishes the annex: what the register filled in, and what the check says of it. */
export function seaRemarks({ model, remarks, rows }: SeaAnnex, checked: readonly Checked[]): Table {
  const other = model.isOfOtherYear
    ? [['', 'let op', `De kolommen zijn die van model ${model.name}; een nieuwer model kennen wij niet.`, '']]
    : []
  return {
    ...{ name: 'Opmerkingen', title: 'Opmerkingen bij deze agenda', notes: [] },
    columns: [
      { head: 'Rij', width: 6 },
      { head: 'Ernst', width: 10 },
      { head: 'Opmerking', width: 70 },
      { head: 'Onderzoek of passage', width: 50 },
    ],
    rows: [
      ...other,
      ...remarks.map((it) => [it.row, 'ter info', it.text, rows[it.row - 1]?.title ?? '']),
      ...checked.map((it) => [
        '',
        SEVERITIES[it.severity] ?? it.severity,
        `${it.message} ${it.advice}`,
        cellText(it.passage),
      ]),
    ],
  }
}

const SEVERITIES: Readonly<Record<string, string>> = { error: 'fout', warning: 'let op', info: 'ter info' }
