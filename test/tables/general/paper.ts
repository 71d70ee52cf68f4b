import PDFDocument from 'pdfkit'
import type { PageBox } from '../../../src/engine/structure/tables/table.ts'
import { A4 } from '../../pdf-making.ts'
import type { Setup } from './model.ts'

const BOLD: Readonly<Record<string, string>> = {
  Helvetica: 'Helvetica-Bold',
  'Times-Roman': 'Times-Bold',
  Courier: 'Courier-Bold',
}
export interface Letters {
  readonly font: string
  readonly size: number
  readonly isBold?: boolean
}

/** Pages to write on, in points from the top left as they are shown, whichever way the file turns them. */
export class Paper {
  readonly pdfkit: PDFKit.PDFDocument
  readonly width: number
  readonly height: number
  page = 0
  private readonly setup: Setup
  private readonly chunks: Uint8Array[] = []
  private readonly ended: Promise<Uint8Array>

  constructor(setup: Setup) {
    this.setup = setup
    const isWide = setup.landscape || setup.rotate !== 0
    this.width = isWide ? A4.height : A4.width
    this.height = isWide ? A4.width : A4.height
    this.pdfkit = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } })
    this.pdfkit.on('data', (chunk: Uint8Array) => this.chunks.push(chunk))
    this.ended = new Promise((resolve, reject) => {
      this.pdfkit.on('error', reject)
      this.pdfkit.on('end', () => resolve(new Uint8Array(Buffer.concat(this.chunks))))
    })
  }

  addPage(): void {
    const { rotate, landscape } = this.setup
    this.pdfkit.addPage({ size: [A4.width, A4.height], layout: landscape ? 'landscape' : 'portrait', margin: 0 })
    this.page++
    if (rotate === 0) return
    Object.assign(this.pdfkit.page.dictionary.data, { Rotate: rotate })
    // Written on its side, so that it is upright once the viewer has turned it.
    if (rotate === 90) this.pdfkit.transform(0, -1, 1, 0, 0, A4.height)
    else this.pdfkit.transform(0, 1, -1, 0, A4.width, 0)
  }

  measure(text: string, { font, size, isBold = false }: Letters): number {
    return this.pdfkit
      .font(isBold ? (BOLD[font] ?? font) : font)
      .fontSize(size)
      .widthOfString(text)
  }

  /** Gives where the words stand. */
  write(text: string, x: number, y: number, letters: Letters): PageBox {
    const width = this.measure(text, letters)
    this.pdfkit.fillColor('black').text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    const { size } = letters
    return { page: this.page, x0: x, y0: y - 0.72 * size, x1: x + width, y1: y + 0.21 * size }
  }

  line(x0: number, y0: number, x1: number, y1: number, isDotted = false): PageBox {
    this.pdfkit.save().lineWidth(0.6).strokeColor('black')
    if (isDotted) this.pdfkit.dash(1, { space: 2 })
    this.pdfkit.moveTo(x0, y0).lineTo(x1, y1).stroke().restore()
    return { page: this.page, x0, y0, x1, y1 }
  }

  fill(x: number, y: number, width: number, height: number, colour: string): void {
    this.pdfkit.save().rect(x, y, width, height).fill(colour).restore()
  }

  end(): Promise<Uint8Array> {
    this.pdfkit.end()
    return this.ended
  }
}
