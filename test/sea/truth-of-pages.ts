import type { Measure } from './fonts.ts'
import type { PrintedPage, Widths } from './paging.ts'
import { type SeaTable, truthOf as truthOfTable } from './table.ts'
import type { StudyRow, TrueRow } from './truth.ts'

export type { TrueRow } from './truth.ts'

export interface Layout {
  readonly pages: readonly PrintedPage[]
  readonly widths: Widths
  readonly measure: Measure
}

/** What all pages together show, and what each shows alone. Themes go on over pages that follow each other. */
export function truthOf(table: SeaTable, layout: Layout): { whole: TrueRow[]; byPage: TrueRow[][] } {
  const whole = truthOfTable(table, false)
  return { whole, byPage: layout.pages.map((page) => truthOfPage(table, page, layout.pages, whole)) }
}

function truthOfPage(
  table: SeaTable,
  page: PrintedPage,
  pages: readonly PrintedPage[],
  whole: readonly TrueRow[],
): TrueRow[] {
  const carried: { theme: string | null; subtheme: string | null } = { theme: null, subtheme: null }
  const numbers = [...new Set(page.lines.map((line) => line.row))]
  return numbers.flatMap((number) => {
    const lines = page.lines.filter((line) => line.row === number && line.line >= 0)
    const row = table.rows[number]
    const truth = whole[number]
    if (!row || !truth) return []
    const goesOn = pages.slice(pages.indexOf(page) + 1).some((other) => other.lines.some((line) => line.row === number))
    const text = textOf(lines.flatMap((line) => line.pieces.text ?? []))
    if ((lines[0]?.line ?? 0) > 0) return [tail(text, goesOn)]
    if (row.cells.theme !== '') carried.theme = row.cells.theme
    if (row.cells.subtheme !== '') carried.subtheme = row.cells.subtheme
    const left = { theme: carried.theme, subtheme: truth.row.subtheme === null ? null : carried.subtheme }
    return [goesOn ? cut(truth, left, text.slice(row.headLength).trim()) : { ...truth, row: { ...truth.row, ...left } }]
  })
}

/** Lines of one cell as they read: a word that was broken after its own hyphen is whole again. */
export const textOf = (lines: readonly string[]): string =>
  lines.reduce((text, line) => (text === '' || /\p{L}-$/u.test(text) ? text + line : `${text} ${line}`), '')

const ANY_KIND = { summaryKind: ['conclusion', 'description', null] as const }

function cut(truth: TrueRow, left: { theme: string | null; subtheme: string | null }, summary: string): TrueRow {
  const row: StudyRow = { ...truth.row, ...left, summary: summary === '' ? null : summary, continuesOnNextPage: true }
  return { row, also: { ...truth.also, ...ANY_KIND } }
}

/** Nothing is known of a row that began on another page but the end of its text. */
function tail(summary: string, goesOn: boolean): TrueRow {
  return {
    row: {
      title: null,
      types: [],
      year: null,
      status: null,
      organisations: [],
      theme: null,
      subtheme: null,
      summary,
      summaryKind: 'conclusion',
      articles: [],
      hasLink: null,
      publicationKind: null,
      continuesFromPreviousPage: true,
      continuesOnNextPage: goesOn,
    },
    also: ANY_KIND,
  }
}
