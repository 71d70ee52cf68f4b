import { agendas, type Half } from './agendas.ts'
import { docx } from './docx.ts'
import { flattened } from './flattened.ts'
import { type FontName, fonts, measureOf } from './fonts.ts'
import { html } from './html.ts'
import { type Model, models } from './models.ts'
import { type PdfLayout, pdf } from './pdf.ts'
import { cellByCell, matrix, pipes } from './site-text.ts'
import type { Agenda } from './study.ts'
import { type Grouping, type SeaTable, seaTable, truthOf } from './table.ts'
import { inMatrix, type TrueRow } from './truth.ts'

/** One file with a table, and the rows that are in it. */
export interface SeaDocument {
  readonly name: string
  readonly writer: string
  bytes(): Promise<Uint8Array>
  truth(): readonly TrueRow[]
}

const GROUPINGS: readonly Grouping[] = ['merged', 'group-rows', 'repeated']
const PDF_LAYOUTS: readonly PdfLayout[] = ['open', 'ruled', 'zebra']
const encoded = (text: string) => new TextEncoder().encode(text)

/** Every agenda in every column model by every writer. */
export function seaDocuments(half: Half): SeaDocument[] {
  return agendas(half).flatMap((agenda, at) => models.flatMap((model, index) => documentsOf(agenda, model, at + index)))
}

function documentsOf(agenda: Agenda, model: Model, turn: number): SeaDocument[] {
  const grouping = GROUPINGS[turn % GROUPINGS.length] ?? 'merged'
  const table = seaTable(agenda, model, grouping)
  const name = `${agenda.chapter}-${model.name}-${grouping}`
  return [
    ...pdfDocuments(table, name, turn),
    htmlDocument(table, name),
    docxDocument(table, name),
    ...flattenedDocuments(agenda, model, turn),
    ...siteDocuments(agenda, model),
    ...byYear(agenda, model, turn),
  ]
}

/** What budget sites give as plain text or as a matrix of years. */
function siteDocuments(agenda: Agenda, model: Model): SeaDocument[] {
  const table = seaTable(agenda, model, 'repeated')
  const name = `${agenda.chapter}-${model.name}`
  const truth = () => truthOf(table, false)
  const text = (writer: string, made: (table: SeaTable) => string): SeaDocument => ({
    name: `${name}-${writer.replaceAll(' ', '-')}.txt`,
    writer,
    bytes: async () => encoded(made(table)),
    truth,
  })
  const asMatrix: SeaDocument = {
    name: `${name}-matrix.html`,
    writer: 'site matrix',
    bytes: async () => encoded(matrix(table)),
    truth: () => truth().map(inMatrix),
  }
  const hasLinks = model.columns.some(({ key }) => key === 'link')
  return [
    text('site pipes', pipes),
    // An empty cell leaves nothing, so that a row without a link would look like one with another column empty.
    ...(hasLinks ? [] : [text('site cells', cellByCell)]),
    ...(model.name === '3.45-2023' ? [asMatrix] : []),
  ]
}

/** A row across the table for each year. */
function byYear(agenda: Agenda, model: Model, turn: number): SeaDocument[] {
  if (!model.name.startsWith('3.45')) return []
  const table = seaTable(agenda, model, 'year-rows')
  const name = `${agenda.chapter}-${model.name}-years`
  const [asPdf] = pdfDocuments(table, name, turn)
  return [htmlDocument(table, name), docxDocument(table, name), ...(asPdf ? [asPdf] : [])].map((it) => ({
    ...it,
    writer: `years ${it.writer}`,
  }))
}

/** Three fonts in the open layout, and in one with lines or shades. */
function pdfDocuments(table: SeaTable, name: string, turn: number): SeaDocument[] {
  return (Object.keys(fonts) as FontName[]).flatMap((font, at) =>
    (['open', PDF_LAYOUTS[1 + ((turn + at) % 2)] ?? 'ruled'] as const).map((layout) => ({
      name: `${name}-${font}-${layout}.pdf`,
      writer: `pdf ${font} ${layout === 'open' ? 'open' : 'ruled'}`,
      bytes: () =>
        pdf(table, {
          font: fonts[font],
          measure: measured(font),
          layout,
          sizePt: 8.5 + ((turn + at) % 3) * 0.5,
          firstPage: 280 + turn,
          paragraphs: 1 + ((turn + at) % 3),
        }),
      truth: () => truthOf(table, true),
    })),
  )
}

const htmlDocument = (table: SeaTable, name: string): SeaDocument => ({
  name: `${name}.html`,
  writer: 'html',
  bytes: async () => encoded(html(table)),
  truth: () => truthOf(table, true),
})

const docxDocument = (table: SeaTable, name: string): SeaDocument => ({
  name: `${name}.docx`,
  writer: 'docx',
  bytes: () => docx(table),
  truth: () => truthOf(table, true),
})

/** Widths of the column of the summary, in thousandths of the size, and the font they were set in. */
const FLATTENED = [
  { width: 24_000, left: 6_000, font: 'helvetica', lines: 36 },
  { width: 32_240, left: 6_800, font: 'helvetica', lines: 27 },
  { width: 44_000, left: 9_000, font: 'helvetica', lines: 19 },
  { width: 28_500, left: 7_500, font: 'times', lines: 28 },
  { width: 38_000, left: 6_800, font: 'narrow', lines: 20 },
] as const

/** Each table in whole, and its second page alone, which begins and ends where the page happens to. */
function flattenedDocuments(agenda: Agenda, model: Model, turn: number): SeaDocument[] {
  return FLATTENED.flatMap(({ width, left, font, lines }, at) => {
    // A theme that is printed across the table is a line like any other in flattened text: nobody could tell.
    const grouping = (turn + at) % 3 === 0 ? 'repeated' : 'merged'
    const table = seaTable(agenda, model, grouping)
    const style = {
      measure: measured(font),
      textWidth: width,
      leftWidth: left,
      linesPerPage: lines,
      firstPage: 280 + turn,
    }
    const made = flattened(table, style)
    const name = `${agenda.chapter}-${model.name}-${grouping}-${width}`
    const writer = `flattened ${width}`
    const second = made.pages[1]
    const whole = { name: `${name}.txt`, writer, bytes: async () => encoded(made.text), truth: () => made.truth }
    if (!second) return [whole]
    const alone = {
      name: `${name}-page.txt`,
      writer: `${writer} page`,
      bytes: async () => encoded(second.text),
      truth: () => second.truth,
    }
    return [whole, alone]
  })
}

const measures = new Map<FontName, ReturnType<typeof measureOf>>()
function measured(font: FontName) {
  const measure = measures.get(font) ?? measureOf(fonts[font])
  measures.set(font, measure)
  return measure
}
