import type { PublicCell, PublicTable, TablesFile } from '../../engine/facts-file/tables-file.ts'
import { pagesOf, rowsOf, sizeOf } from './grid.ts'

/** All tables as one page that needs nothing else: heads with their scope, spans kept, a caption that says the page. */
export function htmlOf(files: readonly TablesFile[]): string {
  const parts = files.map((file) => `<section>\n<h2>${escaped(file.source.name)}</h2>\n${tablesOf(file)}\n</section>`)
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tabellen</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Tabellen</h1>
${parts.join('\n')}
</main>
</body>
</html>`
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color:#1c1c1c;background:#fff}' +
  'div{overflow-x:auto}table{border-collapse:collapse;margin-block:1rem 2rem}' +
  'caption{text-align:start;font-weight:600;padding-block:.5rem}' +
  'th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:start;vertical-align:top}th{background:#f0f0f0}'

function tablesOf({ tables }: TablesFile): string {
  if (tables.length === 0) return '<p>In dit document is geen tabel gevonden.</p>'
  return tables.map((table, i) => tableOf(table, i + 1)).join('\n')
}

function tableOf(table: PublicTable, number: number): string {
  const { columns } = sizeOf(table)
  const rows = rowsOf(table)
  const groups = new Set(table.groupRows)
  const head = rows.slice(0, table.headerRows).map((row) => rowOf(row, columns, () => ' scope="col"'))
  const body = rows
    .slice(table.headerRows)
    .map((row, i) => rowOf(row, columns, () => (groups.has(i + table.headerRows) ? ' scope="rowgroup"' : null)))
  const caption = `Tabel ${number}, pagina ${pagesOf(table)}`
  const label = escaped(caption)
  return [
    `<div role="region" tabindex="0" aria-label="${label}">`,
    `<table>\n<caption>${label}</caption>`,
    ...(head.length > 0 ? [`<thead>\n${head.join('\n')}\n</thead>`] : []),
    `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
  ].join('\n')
}

function rowOf(row: readonly PublicCell[], columns: number, scope: () => string | null): string {
  const cells = row.map((cell) => {
    const of = cell.text === '' ? null : scope()
    // A group may be printed in its first cell alone; a head of a group holds the whole width.
    const wide = of === ' scope="rowgroup"' ? columns : cell.columnSpan
    const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${wide > 1 ? ` colspan="${wide}"` : ''}`
    return of === null ? `<td${spans}>${contentOf(cell)}</td>` : `<th${of}${spans}>${contentOf(cell)}</th>`
  })
  const isGroup = cells.some((it) => it.startsWith('<th scope="rowgroup"'))
  return `<tr>${(isGroup ? cells.filter((it) => it.startsWith('<th')) : cells).join('')}</tr>`
}

/** An address is followed only where it leads to the web: a document may hold any. */
function contentOf({ text, href }: PublicCell): string {
  const isWeb = href !== null && /^https?:\/\//iu.test(href)
  return isWeb ? `<a href="${escaped(href)}" rel="nofollow noreferrer">${escaped(text)}</a>` : escaped(text)
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)
