/** The column models of the evaluation agenda, by year, with the words of their headers. */
export type ColumnKey = 'theme' | 'subtheme' | 'type' | 'year' | 'status' | 'text' | 'article' | 'link'

export interface Column {
  readonly key: ColumnKey
  readonly header: string
}
export interface Model {
  readonly name: string
  /** Heading over the table. */
  readonly heading: string
  readonly columns: readonly Column[]
  readonly sessionYear: string
  readonly dossier: string
  readonly number: string
  /** What the document is, before the name of the ministry. */
  readonly document: string
  /** A study that is done carries a link on the word of its status instead of in a column of its own. */
  readonly linksOnStatus: boolean
  /** How many years before those that are written down the studies of this document end: none is done after it. */
  readonly yearsEarlier: number
}

const column = (key: ColumnKey, header: string): Column => ({ key, header })
const theme = column('theme', 'Thema')
const subtheme = column('subtheme', 'Subthema')
const type = column('type', 'Type onderzoek')
const year = column('year', 'Afronding')
const status = column('status', 'Status')
const purpose = column('text', 'Toelichting onderzoek')
const article = column('article', 'Begrotingsartikel')

const budget2022 = {
  sessionYear: '2021–2022',
  dossier: '35 925',
  number: '2',
  document: 'Memorie van toelichting bij de begroting 2022 van het Ministerie van',
  linksOnStatus: false,
  yearsEarlier: 1,
}
const report2022 = {
  sessionYear: '2022–2023',
  dossier: '36 360',
  number: '1',
  document: 'Jaarverslag 2022 van het Ministerie van',
  linksOnStatus: false,
  yearsEarlier: 0,
}

export const models: readonly Model[] = [
  {
    name: '1.32d',
    heading: 'Planning Strategische Evaluatieagenda',
    columns: [theme, type, year, purpose, article],
    ...budget2022,
  },
  {
    name: '1.44',
    heading: 'Uitwerking Strategische Evaluatieagenda',
    columns: [theme, subtheme, type, year, purpose, article],
    ...budget2022,
  },
  {
    name: '3.45-2022',
    heading: 'Afgerond evaluatie- en overig onderzoek',
    columns: [theme, subtheme, type, year, purpose, article],
    ...report2022,
  },
  {
    name: '3.45-2023',
    heading: 'Opbrengsten Strategische Evaluatieagenda (SEA)',
    columns: [
      theme,
      subtheme,
      type,
      year,
      status,
      column('text', 'Conclusies/aanbevelingen'),
      column('article', 'Begrotingsartikel(en)'),
    ],
    sessionYear: '2023–2024',
    dossier: '36 560',
    number: '1',
    document: 'Jaarverslag 2023 van het Ministerie van',
    linksOnStatus: true,
    yearsEarlier: 0,
  },
  {
    name: 'printed-2022',
    heading: 'Uitwerking Strategische Evaluatieagenda',
    columns: [
      theme,
      column('subtheme', 'Subthema/kennisbehoefte'),
      type,
      year,
      status,
      column('text', 'Conclusies / Toelichting'),
      column('article', 'Artikel'),
      column('link', 'Hyperlink'),
    ],
    ...report2022,
  },
]
