import type { Measure } from './fonts.ts'
import { type LeftReading, leftReadings } from './left-readings.ts'
import type { PrintedPage, Widths } from './paging.ts'
import { type SeaTable, truthOf as truthOfTable } from './table.ts'
import type { StudyRow, TrueRow } from './truth.ts'
import { wrap } from './wrap.ts'

export type { TrueRow } from './truth.ts'

export interface Layout {
  readonly pages: readonly PrintedPage[]
  readonly widths: Widths
  readonly measure: Measure
}

/** What all pages together show, and what each shows alone. Themes go on over pages that follow each other. */
export function truthOf(table: SeaTable, layout: Layout): { whole: TrueRow[]; byPage: TrueRow[][] } {
  const whole = truthOfTable(table, false).map((truth, index) => withReadings(truth, table, index, layout))
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

/** Adds the other ways in which the theme and the sub-theme of a row may be read, in the row itself or above it. */
function withReadings(truth: TrueRow, table: SeaTable, index: number, layout: Layout): TrueRow {
  const of = (key: 'theme' | 'subtheme') => {
    const at = table.rows.findLastIndex((row, other) => other <= index && row.cells[key] !== '')
    return readingsOf(table, at, layout).map((it) => it[key])
  }
  const has = table.model.columns.some(({ key }) => key === 'subtheme')
  return has ? { row: truth.row, also: { ...truth.also, theme: of('theme'), subtheme: of('subtheme') } } : truth
}

function readingsOf(table: SeaTable, at: number, { widths, measure }: Layout): LeftReading[] {
  const cells = table.rows[at]?.cells
  if (!cells || cells.theme === '') return []
  const width = { theme: widths.theme ?? 0, subtheme: widths.subtheme ?? 0 }
  const theme = wrap(cells.theme, width.theme, measure)
  const subtheme = wrap(cells.subtheme, width.subtheme, measure)
  const lines = Array.from({ length: Math.max(theme.length, subtheme.length) }, (_, line) =>
    `${theme[line] ?? ''} ${subtheme[line] ?? ''}`.trim().split(' '),
  )
  return leftReadings(lines, width, measure)
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
