import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Block, cellsOf, type Example, noteParts } from './source.ts'

/** The library writes the hour of making and fresh times in the archive; both are set to the day of the document. */
export async function docxOf(example: Example): Promise<Uint8Array> {
  const made = unzipSync(new Uint8Array(await Packer.toBuffer(documentOf(example))))
  const properties = strFromU8(made['docProps/core.xml'] ?? new Uint8Array())
  made['docProps/core.xml'] = strToU8(properties.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, `${example.date}T00:00:00Z`))
  const names = Object.keys(made).sort()
  const files = Object.fromEntries(names.map((name) => [name, made[name] ?? new Uint8Array()]))
  return zipSync(files, { level: 9, mtime: `${example.date}T12:00:00` })
}

function documentOf(example: Example): Document {
  const notes = example.blocks.filter((it) => it.kind === 'note').map((it) => noteParts(it.text))
  return new Document({
    title: example.title,
    creator: 'Beleidsspoor',
    subject: 'Verzonnen voorbeeld',
    footnotes: Object.fromEntries(notes.map(({ number, words }) => [number, { children: [new Paragraph(words)] }])),
    numbering: {
      config: [{ reference: 'punten', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–' }] }],
    },
    sections: [
      {
        properties: { titlePage: true },
        footers: { first: footer(example, true), default: footer(example, false) },
        children: childrenOf(example.blocks),
      },
    ],
  })
}

function footer({ imprint, place, foot }: Example, isFirst: boolean): Footer {
  const last = foot
    ? [
        new Paragraph({
          children: [
            new TextRun(`${isFirst && place ? `${place} ` : ''}${foot} `),
            new TextRun({ children: [PageNumber.CURRENT] }),
          ],
        }),
      ]
    : []
  return new Footer({ children: [...(isFirst ? imprint.map((line) => new Paragraph(line)) : []), ...last] })
}

function childrenOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.kind === 'note') return []
    if (block.kind !== 'row') return [paragraphOf(block)]
    if (blocks[index - 1]?.kind === 'row') return []
    const after = blocks.slice(index)
    const end = after.findIndex((it) => it.kind !== 'row')
    return [tableOf(after.slice(0, end === -1 ? after.length : end))]
  })
}

function paragraphOf({ kind, text }: Block): Paragraph {
  if (kind === 'page') return new Paragraph({ pageBreakBefore: true, children: [] })
  if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  const children = runsOf(text, kind === 'bold')
  return new Paragraph(kind === 'item' ? { children, numbering: { reference: 'punten', level: 0 } } : { children })
}

/** Every second piece between carets is the number of a note. */
const runsOf = (text: string, bold: boolean): TextRun[] =>
  text
    .split('^')
    .map((piece, index) =>
      index % 2 === 0 ? new TextRun({ text: piece, bold }) : new FootnoteReferenceRun(Number(piece)),
    )

const tableOf = (rows: readonly Block[]): Table =>
  new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cellsOf(row.text).map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  })
