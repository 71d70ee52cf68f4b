import { hrefOf, linksFrom } from './links.ts'
import type { ColumnKey } from './models.ts'
import type { PrintedRow, SeaTable } from './table.ts'

/** The table as a page of a budget site: merged cells with rowspan, links as elements, the head of the document above it. */
export function html(table: SeaTable): string {
  const { model, agenda } = table
  const head = model.columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('')
  const rows = table.rows.map((row, index) => rowsOf(table, row, index)).join('\n')
  const title = `${model.document} ${agenda.ministry} (${agenda.chapter})`
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><main>
<p>Tweede Kamer der Staten-Generaal</p>
<p>Vergaderjaar ${model.sessionYear}</p>
<p>${model.dossier} ${agenda.chapter} ${escaped(title)}</p>
<p>Nr. ${model.number}</p>
<h2>Bijlage 4: ${escaped(model.heading)}</h2>
<p>In onderstaande tabel staan de onderzoeken per thema. De bedragen en jaren zijn onder voorbehoud.</p>
<table>
<caption>Tabel 31 ${escaped(model.heading)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
<p>Een toelichting op de gebruikte begrippen is te vinden in de leeswijzer.</p>
</main></body></html>
`
}

function rowsOf(table: SeaTable, row: PrintedRow, index: number): string {
  const { columns } = table.model
  const cells = columns.map(({ key }) => cellOf(table, row, key, index)).join('')
  const group = row.group
    ? `<tr><td colspan="${columns.length}"><strong>${escaped(row.group)}</strong></td></tr>\n`
    : ''
  return `${group}<tr>${cells}</tr>`
}

function cellOf(table: SeaTable, row: PrintedRow, key: ColumnKey, index: number): string {
  const span = key === 'theme' ? row.themeRows : key === 'subtheme' ? row.subthemeRows : 1
  if (span === 0) return ''
  const words = escaped(row.cells[key])
  const inner = linksFrom(table, row, key) ? `<a href="${hrefOf(table, index)}">${words}</a>` : words
  return span > 1 ? `<td rowspan="${span}">${inner}</td>` : `<td>${inner}</td>`
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
