import { type Drawing, makePdf } from '../pdf-making.ts'
import type { Font, Measure } from './fonts.ts'
import { hrefOf, linksFrom } from './links.ts'
import type { ColumnKey } from './models.ts'
import { headerLines, type PrintedLine, paged, type Widths } from './paging.ts'
import type { SeaTable } from './table.ts'
import { widestPiece } from './wrap.ts'

/** `open`: wide gutters and a rule under the header alone. `ruled`: lines around cells. `zebra`: every second row grey. */
export type PdfLayout = 'open' | 'ruled' | 'zebra'

export interface PdfStyle {
  readonly font: Font
  readonly measure: Measure
  readonly layout: PdfLayout
  readonly sizePt: number
  readonly firstPage: number
  /** Paragraphs before the table, which push it down the first page. */
  readonly paragraphs: number
}

const BOLDER = 1.1

const PAGE = { width: 841.89, height: 595.28, left: 48, right: 48, top: 54, bottom: 46 }

const INTRODUCTION = [
  [
    'De evaluatieagenda laat zien welke onderzoeken het departement in de komende jaren laat doen en waarom. Per thema is bekeken welke',
    'kennis er al is en welke vragen nog openstaan. De agenda wordt ieder jaar bijgewerkt; verschuivingen ten opzichte van de vorige',
    'versie zijn in de tabel verwerkt.',
  ],
  [
    'Bij de keuze van de onderzoeken is gelet op het financiële belang, op maatschappelijke ontwikkelingen en op momenten waarop',
    'besluiten over voortzetting nodig zijn. Onderzoek dat andere departementen trekken, staat in de agenda van dat departement.',
  ],
  [
    'Voor de wettelijk verplichte evaluaties geldt de termijn die in de desbetreffende wet is genoemd. Voor subsidies is dat in de regel',
    'vijf jaar. De laatste kolom verwijst naar het artikel van de begroting waaruit het beleid wordt betaald.',
  ],
] as const

interface Grid {
  readonly widths: Widths
  readonly x: Readonly<Partial<Record<ColumnKey, number>>>
  readonly paddingPt: number
  readonly linePt: number
  readonly right: number
}

/** The table on landscape pages, with its header on each, a heading on the first and the footer of a printed paper. */
export function pdf(table: SeaTable, style: PdfStyle): Promise<Uint8Array> {
  const grid = gridOf(table, style)
  // A header is printed bold, which takes a little more room.
  const header = headerLines(table, grid.widths, (text) => style.measure(text) * BOLDER)
  const headerHeight = Math.max(...Object.values(header).map((lines) => lines.length)) * grid.linePt + 8
  const room = PAGE.height - PAGE.top - PAGE.bottom - headerHeight - 34
  const perPage = Math.floor(room / (grid.linePt + 0.6))
  const introduction = Math.ceil((30 + style.paragraphs * 42) / (grid.linePt + 0.6))
  const pages = paged(table, grid.widths, style.measure, perPage, perPage - introduction)
  return makePdf(
    (page) => {
      for (const [index, { lines }] of pages.entries()) {
        if (index > 0) page.page({ layout: 'landscape' })
        const draw = new PageOf(page, table, style, grid)
        if (index === 0) draw.heading()
        draw.header(header, headerHeight)
        draw.rows(lines, pages[index + 1]?.lines[0])
        draw.footer(style.firstPage + index)
      }
    },
    { layout: 'landscape' },
  )
}

/** Columns in thousandths of the size: theme and sub-theme get a fixed share, the text what is left. */
function gridOf(table: SeaTable, { measure, sizePt, layout }: PdfStyle): Grid {
  const gutterPt = layout === 'open' ? 14 : 5
  const paddingPt = layout === 'open' ? 0 : 2.5
  const { columns } = table.model
  const units = 1_000 / sizePt
  const total = (PAGE.width - PAGE.left - PAGE.right - gutterPt * columns.length) * units
  const fixed = columns
    .filter(({ key }) => key !== 'text')
    .map(({ key, header }) => [key, narrow(table, key, header, measure)] as const)
  const text = total - fixed.reduce((sum, [, width]) => sum + width, 0)
  const widths: Widths = { ...Object.fromEntries(fixed), text }
  const x: Partial<Record<ColumnKey, number>> = {}
  let at = PAGE.left
  for (const { key } of columns) {
    x[key] = at + paddingPt
    at += (widths[key] ?? 0) / units + gutterPt
  }
  return { widths, x, paddingPt, linePt: sizePt * 1.25, right: at }
}

function narrow(table: SeaTable, key: ColumnKey, header: string, measure: Measure): number {
  const words = Math.max(...table.rows.map((row) => widestPiece(row.cells[key], measure)), 0)
  const least = key === 'theme' || key === 'subtheme' ? 9_500 : key === 'type' ? 6_000 : 0
  const head = Math.max(...header.split(/[ /]/u).map(measure)) * BOLDER
  const whole =
    key === 'year' || key === 'status'
      ? Math.max(...table.rows.map((row) => (row.cells[key].startsWith('[') ? 0 : measure(row.cells[key]))))
      : 0
  return Math.max(words, least, whole, key === 'article' || key === 'subtheme' ? Math.min(head, 9_000) : head) + 30
}

interface Look {
  readonly isBold?: boolean
  readonly size?: number
  readonly link?: string | undefined
}

class PageOf {
  private readonly page: Drawing
  private readonly table: SeaTable
  private readonly style: PdfStyle
  private readonly grid: Grid
  private y = PAGE.top

  constructor(page: Drawing, table: SeaTable, style: PdfStyle, grid: Grid) {
    this.page = page
    this.table = table
    this.style = style
    this.grid = grid
  }

  heading(): void {
    const { model } = this.table
    this.text(PAGE.left, this.y, `Bijlage 4: ${model.heading}`, { isBold: true, size: 12 })
    this.y += 18
    for (let number = 0; number < this.style.paragraphs; number++) this.paragraph(number)
    this.text(PAGE.left, this.y, `Tabel 31 ${model.heading}`)
    this.y += 14
  }

  private paragraph(number: number): void {
    for (const line of INTRODUCTION[number % INTRODUCTION.length] ?? []) {
      this.text(PAGE.left, this.y, line, { size: 9.5 })
      this.y += 12
    }
    this.y += 6
  }

  header(lines: Partial<Record<ColumnKey, string[]>>, height: number): void {
    const top = this.y
    if (this.style.layout !== 'open') this.fill(top, height, '#d9e3ee')
    for (const { key } of this.table.model.columns)
      for (const [index, line] of (lines[key] ?? []).entries())
        this.write(key, top + this.baseline(index), line, { isBold: true })
    this.y += height
    this.horizontal(this.y, this.style.layout === 'open' ? 1 : 0.5)
    if (this.style.layout === 'ruled') this.verticals(top, this.y)
    this.y += 1
  }

  rows(lines: readonly PrintedLine[], next: PrintedLine | undefined): void {
    for (let from = 0; from < lines.length; ) {
      let to = from + 1
      while (to < lines.length && lines[to]?.row === lines[from]?.row && lines[from]?.group === null) to++
      this.row(lines.slice(from, to), lines[to] ?? next)
      from = to
    }
  }

  private row(lines: readonly PrintedLine[], follower: PrintedLine | undefined): void {
    const [first] = lines
    if (!first) return
    const top = this.y
    const height = lines.length * this.grid.linePt + 3
    if (this.style.layout === 'zebra' && first.row % 2 === 1) this.fill(top, height, '#f0f0f0')
    if (first.group) this.group(first.group, height)
    for (const [index, line] of lines.entries())
      for (const [key, piece] of Object.entries(line.pieces) as [ColumnKey, string][])
        this.write(key, top + this.baseline(index), piece, { link: this.linkOf(key, line) })
    this.y += height
    if (this.style.layout === 'ruled') {
      this.verticals(top, this.y, first.group !== null)
      this.horizontal(this.y, 0.4, this.leftOfRule(follower))
    }
  }

  private group(words: string, height: number): void {
    if (this.style.layout !== 'open') this.fill(this.y, height, '#e6eef6')
    const [first] = this.table.model.columns
    if (first) this.write(first.key, this.y + this.baseline(0), words, { isBold: true })
  }

  footer(number: number): void {
    const y = PAGE.height - 24
    this.text(PAGE.left, y, this.table.footer, { size: 7 })
    this.text(PAGE.width - PAGE.right - 14, y, String(number), { size: 7 })
  }

  private linkOf(key: ColumnKey, line: PrintedLine): string | undefined {
    const row = this.table.rows[line.row]
    return row && linksFrom(this.table, row, key) ? hrefOf(this.table, line.row) : undefined
  }

  private write(key: ColumnKey, y: number, text: string, look: Look): void {
    this.text(this.grid.x[key] ?? 0, y, text, look)
  }

  private text(
    x: number,
    y: number,
    text: string,
    { isBold = false, size = this.style.sizePt, link }: Look = {},
  ): void {
    const { pdfkit } = this.page
    const { plain, bold, widthPercent } = this.style.font
    pdfkit.save().font(isBold ? bold : plain)
    // The types of the library do not know the width of letters yet.
    const options = { lineBreak: false, baseline: 'alphabetic', horizontalScaling: widthPercent } as const
    pdfkit.fontSize(size).text(text, x, y, options)
    if (link) pdfkit.link(x, y - size, (pdfkit.widthOfString(text) * widthPercent) / 100, size * 1.25, link)
    pdfkit.restore()
  }

  private baseline(line: number): number {
    return 2 + this.style.sizePt * 0.95 + line * this.grid.linePt
  }

  /** A merged cell has no rule inside: the line under a row begins right of the cells that go on below it. */
  private leftOfRule(follower: PrintedLine | undefined): number {
    const row = follower && follower.group === null ? this.table.rows[follower.row] : undefined
    const goesOn = row && follower?.line === 0
    const keys = this.table.model.columns.map(({ key }) => key)
    const isUnder = (key: ColumnKey) => (key === 'theme' ? row?.themeRows === 0 : row?.subthemeRows === 0)
    const first = keys.find((key) => !(goesOn && (key === 'theme' || key === 'subtheme') && isUnder(key)))
    return first ? (this.grid.x[first] ?? 0) - this.grid.paddingPt : PAGE.left
  }

  private horizontal(y: number, width: number, from = PAGE.left): void {
    this.page.pdfkit.lineWidth(width).moveTo(from, y).lineTo(this.grid.right, y).stroke('#555555')
  }

  private verticals(top: number, bottom: number, isAcross = false): void {
    const edges = this.table.model.columns.map(({ key }) => (this.grid.x[key] ?? 0) - this.grid.paddingPt)
    const drawn = isAcross ? edges.slice(0, 1) : edges
    for (const x of [...drawn, this.grid.right])
      this.page.pdfkit.lineWidth(0.4).moveTo(x, top).lineTo(x, bottom).stroke('#555555')
  }

  private fill(top: number, height: number, colour: string): void {
    this.page.pdfkit.rect(PAGE.left, top, this.grid.right - PAGE.left, height).fill(colour)
    this.page.pdfkit.fillColor('black')
  }
}
