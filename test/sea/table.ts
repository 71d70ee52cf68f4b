import type { ColumnKey, Model } from './models.ts'
import { type Agenda, earlier, type SeaStudy } from './study.ts'
import { type TrueRow, trueRow } from './truth.ts'

/** How themes are printed: one cell that is merged downwards, in every row again, or across the table over their rows. `year-rows`: a row across the table for each year instead of a column of years. */
export type Grouping = 'merged' | 'repeated' | 'group-rows' | 'year-rows'

export interface PrintedRow {
  readonly study: SeaStudy
  readonly cells: Readonly<Record<ColumnKey, string>>
  /** Length of the piece of the text cell before the summary. */
  readonly headLength: number
  /** Rows that the merged cell of the theme covers; 0 for a row under it. */
  readonly themeRows: number
  readonly subthemeRows: number
  /** The theme that is printed across the table before this row. */
  readonly group: string | null
}

export interface SeaTable {
  readonly agenda: Agenda
  readonly model: Model
  readonly grouping: Grouping
  readonly rows: readonly PrintedRow[]
  /** What stands on every page: `Tweede Kamer, vergaderjaar 2022–2023, 36 360 VI, nr. 1`. */
  readonly footer: string
}

export function seaTable(written: Agenda, model: Model, grouping: Grouping): SeaTable {
  const agenda = earlier(written, model.yearsEarlier)
  const footer = `Tweede Kamer, vergaderjaar ${model.sessionYear}, ${model.dossier} ${agenda.chapter}, nr. ${model.number}`
  if (grouping !== 'year-rows') return { agenda, model, grouping, footer, rows: rowsOf(agenda, grouping) }
  const columns = model.columns.filter(({ key }) => key !== 'year')
  return { agenda, model: { ...model, columns }, grouping, footer, rows: rowsByYear(rowsOf(agenda, 'repeated')) }
}

function rowsByYear(rows: readonly PrintedRow[]): PrintedRow[] {
  const sorted = [...rows].sort((a, b) => yearOf(a).localeCompare(yearOf(b)))
  return sorted.map((row, at) => ({
    ...row,
    group: at > 0 && yearOf(sorted[at - 1]) === yearOf(row) ? null : yearOf(row),
  }))
}

const yearOf = (row: PrintedRow | undefined): string => row?.study.year.slice(-4) ?? ''

function rowsOf(agenda: Agenda, grouping: Grouping): PrintedRow[] {
  const isMerged = grouping === 'merged'
  return agenda.themes.flatMap((theme) => {
    const inTheme = theme.subthemes.reduce((sum, it) => sum + it.studies.length, 0)
    let before = 0
    return theme.subthemes.flatMap((subtheme) =>
      subtheme.studies.map((study, index) => {
        const isFirst = before++ === 0
        return {
          study,
          cells: cellsOf(study, {
            theme: grouping === 'repeated' || (isMerged && isFirst) ? theme.name : '',
            subtheme: index === 0 || grouping === 'repeated' ? subtheme.name : '',
          }),
          headLength: head(study).length,
          themeRows: isMerged ? (isFirst ? inTheme : 0) : 1,
          subthemeRows: grouping === 'repeated' ? 1 : index === 0 ? subtheme.studies.length : 0,
          group: grouping === 'group-rows' && isFirst ? theme.name : null,
        }
      }),
    )
  })
}

const cellsOf = (study: SeaStudy, left: { theme: string; subtheme: string }): Record<ColumnKey, string> => ({
  ...left,
  type: study.type,
  year: study.year,
  status: study.status,
  text: `${head(study)} ${study.summary}`.trim(),
  article: study.article,
  link: study.hasLink ? 'Link' : '',
})

/** Label, title and who did it: `Onderzoek: Titel (WODC).` */
function head({ label, title, ending }: SeaStudy): string {
  const space = ending.startsWith('(') ? ' ' : ''
  return `${label === null ? '' : `${label} `}${title}${space}${ending}`
}

/** All rows of the table, for a reader that sees every page of it. */
export function truthOf({ agenda, model }: SeaTable, keepsLinks: boolean): TrueRow[] {
  const columns = new Set(model.columns.map((it) => it.key))
  return agenda.themes.flatMap((theme) =>
    theme.subthemes.flatMap((subtheme) =>
      subtheme.studies.map((study) =>
        trueRow(study, {
          columns,
          theme: theme.name,
          subtheme: columns.has('subtheme') ? subtheme.name : null,
          keepsLinks,
        }),
      ),
    ),
  )
}
