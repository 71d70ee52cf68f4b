import type { ColumnKind } from '../facts/studies/columns.ts'

/** The columns that the Rijksbegrotingsvoorschriften ask for, and what else they ask of a row. */
export interface AgendaModel {
  readonly name: string
  readonly columns: readonly ColumnKind[]
  /** «Afgerond» carries a link to the study. */
  readonly needsLink: boolean
  /** How many years before that of the document a study may have been finished; null: not said. */
  readonly yearsBack: number | null
}

/** The one with the most columns first: of two that fit as well the first is taken. */
export const models: readonly AgendaModel[] = [
  {
    name: '3.45 (jaarverslag 2023)',
    columns: ['theme', 'subtheme', 'types', 'year', 'status', 'summary', 'articles'],
    needsLink: true,
    yearsBack: 3,
  },
  {
    name: '1.44 (begroting 2022) en 3.45 (jaarverslag 2022)',
    columns: ['theme', 'subtheme', 'types', 'year', 'summary', 'articles'],
    needsLink: false,
    yearsBack: null,
  },
  {
    name: '1.32d (begroting 2022)',
    columns: ['theme', 'types', 'year', 'summary', 'articles'],
    needsLink: false,
    yearsBack: null,
  },
]

export const columnNames: Readonly<Partial<Record<ColumnKind, string>>> = {
  theme: 'Thema',
  subtheme: 'Subthema',
  types: 'Type onderzoek',
  year: 'Afronding',
  status: 'Status',
  summary: 'Conclusies/aanbevelingen of Toelichting onderzoek',
  articles: 'Begrotingsartikel',
}

/** The model that the columns of a table are nearest to: columns it lacks and columns too many both count. */
export function modelFor(kinds: ReadonlySet<ColumnKind>): AgendaModel {
  const distance = ({ columns }: AgendaModel) =>
    columns.filter((it) => !kinds.has(it)).length +
    [...kinds].filter((it) => columnNames[it] !== undefined && !columns.includes(it)).length
  return models.reduce((best, it) => (distance(it) < distance(best) ? it : best))
}
