import type { ColumnKey } from './models.ts'
import type { SeaStudy } from './study.ts'

/** The fields of `facts.studies` (FACTS-FORMAT) that a table row is measured on. */
export interface StudyRow {
  readonly title: string | null
  readonly types: readonly string[]
  /** The year of completion; of `2021-2023` the last one, as the column is called Afronding. */
  readonly year: number | null
  readonly status: string | null
  readonly organisations: readonly string[]
  readonly theme: string | null
  readonly subtheme: string | null
  readonly summary: string | null
  readonly summaryKind: 'conclusion' | 'description' | null
  readonly articles: readonly string[]
  readonly hasLink: boolean | null
  readonly publicationKind: string | null
  readonly continuesFromPreviousPage: boolean
  readonly continuesOnNextPage: boolean
}
export type StudyField = keyof StudyRow

/** A row as a page shows it, with other values that count as right. */
export interface TrueRow {
  readonly row: StudyRow
  readonly also: { readonly [F in StudyField]?: readonly StudyRow[F][] }
}

/** What the columns of the table and the merges before it say of a study. */
export interface Shown {
  readonly columns: ReadonlySet<ColumnKey>
  readonly theme: string | null
  readonly subtheme: string | null
  /** The format keeps the address behind the words. */
  readonly keepsLinks: boolean
}

export function trueRow(study: SeaStudy, shown: Shown): TrueRow {
  const has = (key: ColumnKey) => shown.columns.has(key)
  const hasLink = has('link') ? study.hasLink : linkWithoutColumn(study, shown)
  return {
    row: {
      title: study.title,
      types: study.types,
      year: lastYear(study.year),
      status: has('status') ? statusOf(study.status) : null,
      organisations: study.organisations,
      theme: shown.theme,
      subtheme: shown.subtheme,
      summary: study.summary === '' ? null : study.summary,
      summaryKind: study.summaryKind,
      articles: study.articles,
      hasLink,
      publicationKind: study.publicationKind,
      continuesFromPreviousPage: false,
      continuesOnNextPage: false,
    },
    also: {
      title: titles(study),
      // `Periodieke rapportage:` before a title may be taken for a kind of publication as well as for the type.
      ...(study.label && !study.publicationKind && { publicationKind: [study.label.replace(/:$/u, '')] }),
      // Without a link on the page «no link» and «not said» are both fair.
      ...(hasLink !== true && { hasLink: has('link') ? [] : [false, null] }),
    },
  }
}

const linkWithoutColumn = (study: SeaStudy, shown: Shown): boolean | null =>
  shown.keepsLinks && shown.columns.has('status') && study.hasLink && statusOf(study.status) === 'afgerond'
    ? true
    : null

/** With and without what is printed before the title: where one ends and the other begins is a matter of taste. */
function titles(study: SeaStudy): string[] {
  const bare = study.title.replace(/^[‘«](?<inner>.*)[’»]$/u, '$<inner>')
  const full = study.label ? `${study.label} ${study.title}` : study.title
  const kind = study.publicationKind
  const stripped = !study.label && kind ? study.title.slice(kind.length).trim() : bare
  return [bare, full, stripped]
}

/** The last year that is printed: the column says when a study is done. `2022/2023` and `2021-2023` are ranges. */
const lastYear = (printed: string): number | null => {
  const last = printed.match(/\d{4}/gu)?.at(-1)
  return last ? Number(last) : null
}

const STATUSES = ['te starten', 'gepland', 'gestart', 'lopend', 'afgerond', 'uitgesteld', 'vertraagd', 'vervallen']
const FORMS: Readonly<Record<string, string>> = { loopt: 'lopend', 'nog te starten': 'te starten' }

/** Null for words that are no status, as the left-over words of the model between square brackets. */
function statusOf(printed: string): string | null {
  const word = printed.toLowerCase()
  return STATUSES.includes(word) ? word : (FORMS[word] ?? null)
}

/** What is left of a row in a matrix of years: theme, title, types, year and article. */
export const inMatrix = ({ row, also }: TrueRow): TrueRow => ({
  row: { ...row, subtheme: null, status: null, organisations: [], summary: null, summaryKind: null, hasLink: null },
  // The label is not printed; a kind of publication is known only where the title begins with one.
  also: { ...also, hasLink: [false, null], publicationKind: [null] },
})
