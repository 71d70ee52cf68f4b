import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import { type Cell, type Table, textOf } from './table.ts'

/** A workbook with a sheet for each table; above the head its title and notes. */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(sheetOf)
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
}

function sheetOf({ name, title, notes, columns, rows }: Table): Sheet<never> {
  const above = [[{ value: title, fontWeight: 'bold', fontSize: 14 } as const], ...notes.map((it) => [{ value: it }])]
  const head = columns.map((it) => ({ value: it.head, ...HEAD }))
  return {
    sheet: sheetName(name),
    data: [...above, [], head, ...rows.map((row) => rowOf(row, columns))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 2,
    orientation: 'landscape',
  }
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#e3eff1', wrap: true, alignVertical: 'top' } as const
const BODY = { wrap: true, alignVertical: 'top' } as const

// What a spreadsheet takes: longer cells make it call the file damaged.
const MOST_SIGNS = 32_000
const MOST_ADDRESS = 250

/** Not every program makes a row as high as its longest cell needs: it is told, by a careful guess. */
function rowOf(row: readonly Cell[], columns: Table['columns']): (CellObject | null)[] {
  const lines = row.map((cell, at) => linesOf(shownOf(cell), columns[at]?.width ?? 10))
  const height = Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines))
  return row.map((cell) => {
    const made = cellOf(cell)
    return made && { ...made, height }
  })
}
const LINE_HEIGHT = 15
const MOST_HEIGHT = 409

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, it) => sum + Math.ceil((1.1 * it.length) / width), 0)

/** A cell holds one link at most: of several only the words, once each. Another sheet has the addresses. */
const shownOf = (cell: Cell): string =>
  cell !== null && typeof cell === 'object' ? [...new Set(cell.map((it) => it.text))].join('\n') : textOf(cell)

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  const [link, ...others] = typeof cell === 'object' ? cell : []
  if (link && others.length === 0 && isFormulaText(link.href) && isFormulaText(link.text))
    return { value: `HYPERLINK("${link.href}","${link.text}")`, type: 'Formula', ...BODY }
  return { value: shownOf(cell).slice(0, MOST_SIGNS), type: String, ...BODY }
}

/** What can stand between the quotation marks of a formula as it is. */
const isFormulaText = (text: string): boolean => text.length <= MOST_ADDRESS && !/["\n]/.test(text)

const sheetName = (name: string): string => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31)
