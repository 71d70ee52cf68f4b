import {
  Document,
  Table as DocxTable,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell, Table } from './table.ts'

/** A document on its side with the tables below one another; each repeats its head on every page. */
export async function docxOf(title: string, tables: readonly Table[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Beleidsspoor',
    styles: { default: { document: { run: { font: 'Calibri', size: 16, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: SMALL } },
        children: tables.flatMap(parts),
      },
    ],
  })
  return Packer.toBuffer(document)
}

const SMALL = { top: 850, bottom: 850, left: 850, right: 850 }

const parts = (table: Table): (Paragraph | DocxTable)[] => [
  new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_1 }),
  ...table.notes.map((text) => new Paragraph({ text, spacing: { after: 80 } })),
  tableOf(table),
]

function tableOf({ columns, rows }: Table): DocxTable {
  const sum = columns.reduce((all, it) => all + it.width, 0)
  const widths = columns.map((it) => Math.round((PAGE * it.width) / sum))
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({ children, width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins: MARGINS })
  const head = columns.map((it, at) =>
    cell([new Paragraph({ children: [new TextRun({ text: it.head, bold: true })] })], at),
  )
  return new DocxTable({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ children: head, tableHeader: true }),
      ...rows.map((row) => new TableRow({ children: row.map((it, at) => cell(paragraphs(it), at)) })),
    ],
  })
}

// In twentieths of a point, between the margins of a page on its side.
const PAGE = 15_100
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 }

function paragraphs(cell: Cell): Paragraph[] {
  if (cell === null) return [new Paragraph('')]
  if (typeof cell !== 'object')
    return String(cell)
      .split('\n')
      .map((text) => new Paragraph({ text }))
  if (cell.length === 0) return [new Paragraph('')]
  return cell.map(({ text, href }) => {
    const run = new TextRun({ text, style: 'Hyperlink' })
    return new Paragraph({ children: [new ExternalHyperlink({ link: href, children: [run] })] })
  })
}
