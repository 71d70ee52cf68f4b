import PDFDocument from 'pdfkit'
import { type Block, cellsOf, type Example, noteParts } from './source.ts'

type Pdf = InstanceType<typeof PDFDocument>

const LEFT = 110
const WIDTH = 400
const LOWEST = 715
const LEADING = 14

/** Not compressed: zlib writes other bytes on another machine, and a test compares them. */
export function pdfOf(example: Example): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    compress: false,
    info: { Title: example.title, Subject: 'Verzonnen voorbeeld', CreationDate: new Date(`${example.date}T00:00:00Z`) },
  })
  const bytes = collected(pdf)
  pagesOf(example.blocks).forEach((blocks, index) => {
    drawPage(pdf, example, blocks, index + 1)
  })
  pdf.end()
  return bytes
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('error', reject)
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
}

function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]]
  for (const block of blocks)
    if (block.kind === 'page') pages.push([])
    else pages.at(-1)?.push(block)
  return pages
}

function drawPage(pdf: Pdf, example: Example, blocks: readonly Block[], page: number): void {
  pdf.addPage()
  let y = 70
  blocks.forEach((block, index) => {
    if (block.kind === 'note') return
    pdf.font(block.kind === 'heading' || block.kind === 'bold' ? 'Helvetica-Bold' : 'Helvetica').fontSize(10)
    y = drawBlock(pdf, block, y) + (isTight(block, blocks[index + 1]) ? 2 : 12)
  })
  const notes = blocks.filter((it) => it.kind === 'note')
  if (y > LOWEST - notes.length * 11) throw new Error(`Page ${page} of ${example.title} is too long: put === earlier.`)
  drawFoot(pdf, example, notes, page)
}

/** Lines of a letterhead, items of a list and rows of a table stand close together. */
const isTight = (block: Block, next: Block | undefined): boolean =>
  next?.kind === block.kind && ['line', 'item', 'row'].includes(block.kind)

function drawBlock(pdf: Pdf, { kind, text }: Block, y: number): number {
  if (kind === 'row') return drawRow(pdf, cellsOf(text), y)
  if (kind !== 'item') return drawWords(pdf, text, LEFT, y, WIDTH)
  pdf.text('–', LEFT, y, { lineBreak: false })
  return drawWords(pdf, text, LEFT + LEADING, y, WIDTH - LEADING)
}

function drawRow(pdf: Pdf, cells: readonly string[], y: number): number {
  const width = WIDTH / cells.length
  return Math.max(...cells.map((cell, column) => drawWords(pdf, cell, LEFT + column * width, y, width - 10)))
}

/** Gives the bottom of what it drew. Words are placed one by one, so that the mark of a note can be raised. */
function drawWords(pdf: Pdf, text: string, left: number, top: number, most: number): number {
  let [x, y] = [left, top]
  for (const word of text.split(' ')) {
    const [plain = '', mark] = word.split('^')
    const width = pdf.widthOfString(plain)
    if (x + width > left + most) [x, y] = [left, y + LEADING]
    pdf.text(plain, x, y, { lineBreak: false })
    x += width
    if (mark) {
      pdf
        .fontSize(6)
        .text(mark, x, y - 2, { lineBreak: false })
        .fontSize(10)
      x += 4
    }
    x += pdf.widthOfString(' ')
  }
  return y + 12
}

function drawFoot(pdf: Pdf, example: Example, notes: readonly Block[], page: number): void {
  pdf.font('Helvetica').fontSize(8)
  notes.forEach((note, index) => {
    const { number, words } = noteParts(note.text)
    pdf.text(`${number} ${words}`, LEFT, 730 - (notes.length - 1 - index) * 11, { width: WIDTH, lineBreak: false })
  })
  if (page === 1)
    example.imprint.forEach((line, index) => {
      pdf.text(line, 30, 760 + index * 11, { lineBreak: false })
    })
  const place = page === 1 && example.place ? `${example.place} ` : ''
  pdf.text(`${place}${example.foot} ${page}`.trim(), 30, 790, { lineBreak: false })
}
