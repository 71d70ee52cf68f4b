import type { Table } from './table.ts'

// For the tests of the table readers: a table as its rows of texts, and what holds for every table.

/** Rows of texts; a cell that covers several places stands at the first of them. Pieces of a cell are joined by a space. */
export function rowsOf(text: string, table: Table): string[][] {
  const rows: string[][] = []
  for (const cell of table.cells) {
    const row = rows[cell.row] ?? []
    row[cell.column] = textOf(text, cell.spans)
    rows[cell.row] = row
  }
  return rows.map((row) => Array.from(row, (it) => it ?? ''))
}

export const textOf = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map((it) => text.slice(it.start, it.end).replace(/\s+/gu, ' ')).join(' ')

/** Characters that are not white space and stand in no cell and no furniture, or in more than one. */
export function strayCharacters(text: string, tables: readonly Table[], from = 0, to = text.length): string[] {
  const times = new Uint8Array(text.length)
  for (const table of tables)
    for (const span of [...table.cells.flatMap((it) => it.spans), ...table.furniture])
      for (let i = span.start; i < span.end; i++) times[i] = (times[i] as number) + 1
  const strays: string[] = []
  for (let i = from; i < to; i++)
    if (times[i] !== 1 && /\S/u.test(text[i] as string)) strays.push(`${i} ${text[i]} ${times[i]}`)
  return strays
}
