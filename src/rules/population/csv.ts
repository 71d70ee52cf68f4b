/** A row of a CSV file with the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows of RFC 4180, with commas or, where the first line has more of them, semicolons. Empty lines are left out. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  const separator = separatorOf(text)
  let [cells, line, start, at]: [string[], number, number, number] = [[], 1, 1, text.startsWith('\uFEFF') ? 1 : 0]
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : null
    const end = quoted ? quoted.end : plainEnd(text, at, separator)
    const cell = quoted ? quoted.value : text.slice(at, end)
    line += newlines(cell)
    cells.push(cell)
    at = end
    if (text[at] === separator) {
      at++
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue
      cells.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (cells.some((it) => it !== '')) rows.push({ line: start, cells })
    line++
    ;[cells, start] = [[], line]
  }
  return rows
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n')
  const first = end === -1 ? text : text.slice(0, end)
  const count = (mark: string) => first.split(mark).length
  return count(';') > count(',') ? ';' : ','
}

/** A cell in quotes; whatever stands between its closing quote and the next separator belongs to it. */
function quotedAt(text: string, start: number): { value: string; end: number } {
  let [value, at] = ['', start + 1]
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, close)
    if (text[close + 1] !== '"') return { value, end: close + 1 }
    value += '"'
    at = close + 2
  }
}

function plainEnd(text: string, start: number, separator: string): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

const newlines = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0)
