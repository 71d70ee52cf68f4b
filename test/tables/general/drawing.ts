import { drawRows, type RowOnPage } from './drawn-table.ts'
import { type LaidTable, layTable, wrapped } from './laying.ts'
import type { Block, Composed, Look, MadeDocument, Sketched, TableSpec, TrueTable } from './model.ts'
import { type Letters, Paper } from './paper.ts'
import { TruthOfTable } from './truth.ts'

interface Frame {
  readonly x: number
  readonly width: number
  /** Nothing in it may go on over the page. */
  readonly isNarrow: boolean
}

/** Writes a composed document line by line, block under block, and tells what is true of its tables. */
export async function drawDocument(composed: Composed): Promise<MadeDocument> {
  const writing = new Drawing(composed)
  writing.blocks(composed.blocks, { x: composed.setup.margin, width: writing.textWidth, isNarrow: false })
  const bytes = await writing.paper.end()
  const { name, family, half, writer } = composed
  return { name, family, half, writer, pageCount: writing.paper.page, tables: writing.tables, bytes }
}

class Drawing {
  readonly paper: Paper
  readonly tables: TrueTable[] = []
  readonly textWidth: number
  private readonly composed: Composed
  private y = 0

  constructor(composed: Composed) {
    this.composed = composed
    this.paper = new Paper(composed.setup)
    this.textWidth = this.paper.width - 2 * composed.setup.margin
    this.newPage()
  }

  private get bottom(): number {
    return this.paper.height - this.composed.setup.margin
  }

  private newPage(): void {
    const { setup } = this.composed
    this.paper.addPage()
    const small: Letters = { font: setup.font, size: 8 }
    if (setup.header) this.paper.write(setup.header, setup.margin, 30, small)
    if (setup.footer) {
      this.paper.write(setup.footer, setup.margin, this.paper.height - 26, small)
      this.paper.write(String(this.paper.page), this.paper.width - setup.margin - 12, this.paper.height - 26, small)
    }
    this.y = setup.margin
  }

  blocks(blocks: readonly Block[], frame: Frame): void {
    for (const block of blocks) this.block(block, frame)
  }

  private block(block: Block, frame: Frame): void {
    const { size, leading } = this.composed.setup
    switch (block.kind) {
      case 'title':
        this.text(block.text, frame, { size: size * 1.25, isBold: true }, leading * 1.3)
        break
      case 'prose':
        this.text(block.text, frame, { size }, leading)
        break
      case 'small':
        this.text(block.text, frame, { size: size * 0.8 }, leading * 0.82)
        break
      case 'gap':
        this.y += block.height
        break
      case 'new-page':
        this.newPage()
        break
      case 'table':
        this.table(block.table, block.look, frame)
        break
      case 'beside':
        this.beside(block.columns, block.gutter, frame)
        break
      case 'sketch':
        this.sketch(block.marks, block.height, frame)
        break
      default:
        throw new Error(`${this.composed.name}: only a browser prints a block of kind ${block.kind}.`)
    }
  }

  private text(text: string, frame: Frame, style: { size: number; isBold?: boolean }, leading: number): void {
    const letters = { font: this.composed.setup.font, ...style }
    for (const line of wrapped(text, frame.width, (it) => this.paper.measure(it, letters))) {
      if (this.y + leading > this.bottom) this.turn(frame)
      this.paper.write(line, frame.x, this.y + leading * 0.75, letters)
      this.y += leading
    }
    this.y += leading * 0.45
  }

  private turn(frame: Frame): void {
    if (frame.isNarrow) throw new Error(`${this.composed.name}: blocks beside each other do not fit on the page.`)
    this.newPage()
  }

  private beside(columns: readonly (readonly Block[])[], gutter: number, frame: Frame): void {
    const width = (frame.width - gutter * (columns.length - 1)) / columns.length
    const top = this.y
    const ends = columns.map((blocks, i) => {
      this.y = top
      this.blocks(blocks, { x: frame.x + i * (width + gutter), width, isNarrow: true })
      return this.y
    })
    this.y = Math.max(...ends)
  }

  private sketch(marks: readonly Sketched[], height: number, { x, width }: Frame): void {
    const { font, size } = this.composed.setup
    for (const mark of marks) {
      if ('line' in mark) {
        const [x0, y0, x1, y1] = mark.line
        this.paper.line(x + x0, this.y + y0, x + x1, this.y + y1, mark.dotted)
      } else if ('bar' in mark) {
        const [left, top, wide, high] = mark.bar
        this.paper.fill(x + left, this.y + top, wide, high, mark.fill)
      } else {
        const letters: Letters = { font, size: mark.size ?? size, isBold: mark.bold ?? false }
        const own = this.paper.measure(mark.text, letters)
        const shift = mark.align === 'right' ? own : mark.align === 'center' ? own / 2 : 0
        const [left, base] = [x + mark.x - shift, this.y + mark.y]
        this.paper.pdfkit.save()
        if (mark.angle) this.paper.pdfkit.rotate(mark.angle, { origin: [left, base] })
        const box = this.paper.write(mark.text, left, base, letters)
        this.paper.pdfkit.restore()
        if (box.x1 > x + width + 40) throw new Error(`${this.composed.name}: «${mark.text}» runs off the page.`)
      }
    }
    this.y += height
  }

  private table(table: TableSpec, look: Look, frame: Frame): void {
    const font = look.font ?? this.composed.setup.font
    const measure = (text: string, isBold: boolean) => this.paper.measure(text, { font, size: look.size, isBold })
    const laid = layTable(table, look, frame.width * look.width, measure)
    const truth = new TruthOfTable(table)
    const groups = bandsOf(laid)
    let rows: RowOnPage[] = []
    const finishPage = () => {
      drawRows(this.paper, laid, frame.x, rows, truth, font)
      rows = []
    }
    const place = (row: number, height: number, lines: RowOnPage['lines'] = null, isRepeat = false) => {
      rows.push({ row, y: this.y, height, lines, isRepeat })
      this.y += height
    }
    const turnPage = () => {
      finishPage()
      this.turn(frame)
      if (look.onNextPage !== 'header') return
      for (let row = 0; row < laid.headerRows; row++) place(row, laid.rowHeights[row] ?? 0, null, true)
    }
    for (const group of groups) {
      const height = group.reduce((sum, row) => sum + (laid.rowHeights[row] ?? 0), 0)
      const cut = this.y + height > this.bottom ? this.linesThatFit(laid, group) : null
      if (cut) {
        const [row = 0] = group
        const most = linesIn(laid, row)
        place(row, cut * look.leading + 2 * look.padY, [0, cut])
        turnPage()
        place(row, (most - cut) * look.leading + 2 * look.padY, [cut, most])
      } else {
        if (this.y + height > this.bottom) turnPage()
        for (const row of group) place(row, laid.rowHeights[row] ?? 0)
      }
    }
    finishPage()
    this.tables.push(truth.told())
    this.y += 6
  }

  /** How many lines of a row the page still holds, where the look allows that it is cut and both halves get some. */
  private linesThatFit(laid: LaidTable, group: readonly number[]): number | null {
    const [row] = group
    if (laid.look.onNextPage !== 'cut' || group.length > 1 || row === undefined || row < laid.headerRows) return null
    const most = linesIn(laid, row)
    const fit = Math.floor((this.bottom - this.y - 2 * laid.look.padY) / laid.look.leading)
    return fit >= 1 && fit < most ? fit : null
  }
}

const linesIn = (laid: LaidTable, row: number): number =>
  Math.max(...laid.cells.filter((cell) => cell.row === row).map((cell) => cell.lines.length))

/** Rows that may not be parted by a page: those that one cell holds together, and a header with the row under it. */
function bandsOf(laid: LaidTable): number[][] {
  const bands: number[][] = []
  let until = 0
  laid.rowHeights.forEach((_, row) => {
    const reach = Math.max(0, ...laid.cells.filter((it) => it.row === row).map((it) => it.row + it.rowSpan))
    if (row < until) bands.at(-1)?.push(row)
    else bands.push([row])
    until = Math.max(until, reach, row < laid.headerRows ? laid.headerRows + 1 : 0)
  })
  return bands
}
