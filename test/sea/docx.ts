import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { hrefOf, linksFrom } from './links.ts'
import type { ColumnKey } from './models.ts'
import type { PrintedRow, SeaTable } from './table.ts'

/** The table as a word processor keeps it: merged cells, a header row that is repeated, links on words. */
export async function docx(table: SeaTable): Promise<Uint8Array> {
  const { model, agenda } = table
  const title = `${model.document} ${agenda.ministry} (${agenda.chapter})`
  const file = new Document({
    title,
    sections: [
      {
        children: [
          new Paragraph('Tweede Kamer der Staten-Generaal'),
          new Paragraph(`Vergaderjaar ${model.sessionYear}`),
          new Paragraph(`${model.dossier} ${agenda.chapter} ${title}`),
          new Paragraph(`Nr. ${model.number}`),
          new Paragraph({ text: `Bijlage 4: ${model.heading}`, heading: HeadingLevel.HEADING_2 }),
          new Paragraph('De onderstaande tabel bevat per thema de onderzoeken van het departement.'),
          new Table({ rows: [headerOf(table), ...table.rows.flatMap((row, index) => rowsOf(table, row, index))] }),
          new Paragraph('De agenda wordt ieder jaar herzien.'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const headerOf = ({ model }: SeaTable): TableRow =>
  new TableRow({
    tableHeader: true,
    children: model.columns.map(
      ({ header }) =>
        new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: header, bold: true })] })] }),
    ),
  })

function rowsOf(table: SeaTable, row: PrintedRow, index: number): TableRow[] {
  const { columns } = table.model
  const across = (words: string) =>
    new TableCell({
      columnSpan: columns.length,
      children: [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })],
    })
  const study = new TableRow({ children: columns.flatMap(({ key }) => cellOf(table, row, key, index)) })
  return row.group ? [new TableRow({ children: [across(row.group)] }), study] : [study]
}

function cellOf(table: SeaTable, row: PrintedRow, key: ColumnKey, index: number): TableCell[] {
  const rowSpan = key === 'theme' ? row.themeRows : key === 'subtheme' ? row.subthemeRows : 1
  if (rowSpan === 0) return []
  const run = new TextRun(row.cells[key])
  const words = linksFrom(table, row, key)
    ? new ExternalHyperlink({ link: hrefOf(table, index), children: [run] })
    : run
  return [new TableCell({ ...(rowSpan > 1 && { rowSpan }), children: [new Paragraph({ children: [words] })] })]
}
