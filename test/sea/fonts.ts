import PDFDocument from 'pdfkit'

/** A typeface as pdfkit takes it, in plain and in bold. */
export interface Font {
  readonly plain: string
  readonly bold: string
  /** How wide its letters are set, in per cent of their own width. */
  readonly widthPercent: number
}

/** All of them are in every PDF reader: the same files come out on every machine. Helvetica Narrow is Helvetica at 82 %. */
export const fonts = {
  helvetica: { plain: 'Helvetica', bold: 'Helvetica-Bold', widthPercent: 100 },
  times: { plain: 'Times-Roman', bold: 'Times-Bold', widthPercent: 100 },
  narrow: { plain: 'Helvetica', bold: 'Helvetica-Bold', widthPercent: 82 },
} as const satisfies Record<string, Font>
export type FontName = keyof typeof fonts

/** Width of a text in thousandths of the size, without kerning, as a plain typesetter adds it up. */
export type Measure = (text: string) => number

export function measureOf({ plain, widthPercent }: Font): Measure {
  const pdf = new PDFDocument({ autoFirstPage: false })
  pdf.font(plain).fontSize(1_000)
  const known = new Map<string, number>()
  const widthOf = (character: string): number => {
    const width = known.get(character) ?? (pdf.widthOfString(character) * widthPercent) / 100
    known.set(character, width)
    return width
  }
  return (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0)
}
