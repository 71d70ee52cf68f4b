import type { SeaTable } from './table.ts'

// Tables as plain text that was taken from a budget site.

const headOf = ({ model, agenda }: SeaTable): string[] => [
  'Tweede Kamer der Staten-Generaal',
  `Vergaderjaar ${model.sessionYear}`,
  `${model.dossier} ${agenda.chapter} ${model.document} ${agenda.ministry}`,
  `Nr. ${model.number}`,
  '',
  `Bijlage 4: ${model.heading}`,
  '',
]

/** A line for each row, with bars between the cells. */
export function pipes(table: SeaTable): string {
  const { columns } = table.model
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = table.rows.map((row) => line(columns.map(({ key }) => row.cells[key])))
  const header = [line(columns.map((it) => it.header)), line(columns.map(() => '---'))]
  return [...headOf(table), ...header, ...rows, ''].join('\n')
}

/** A paragraph for each cell; an empty cell leaves nothing. */
export function cellByCell(table: SeaTable): string {
  const { columns } = table.model
  const cells = table.rows.flatMap((row) => columns.map(({ key }) => row.cells[key])).filter((cell) => cell !== '')
  return `${headOf(table).join('\n')}\n${[...columns.map((it) => it.header), ...cells].join('\n\n')}\n`
}

/** A column for each year, with an X in the year in which a study is done. Nothing is said of its outcome. */
export function matrix(table: SeaTable): string {
  const years = matrixYears(table)
  const head = ['Thema', 'Onderzoek', 'Type onderzoek', ...years, 'Begrotingsartikel']
  const rows = table.rows.map(({ study }, index) => [
    themeOf(table, index),
    study.title,
    study.type,
    ...years.map((year) => (study.year.endsWith(year) ? 'X' : '')),
    study.article,
  ])
  const cells = (tag: string, list: readonly string[]) => list.map((it) => `<${tag}>${it}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')
  const introduction = headOf(table)
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n')
  return `<!doctype html><html lang="nl"><body>${introduction}
<table><thead><tr>${cells('th', head)}</tr></thead>
<tbody>${body}</tbody></table></body></html>`
}

export const matrixYears = (table: SeaTable): string[] =>
  [...new Set(table.rows.map((row) => row.study.year.slice(-4)))].sort()

function themeOf({ agenda }: SeaTable, index: number): string {
  const names = agenda.themes.flatMap((theme) =>
    theme.subthemes.flatMap((subtheme) => subtheme.studies.map(() => theme.name)),
  )
  return names[index] ?? ''
}
