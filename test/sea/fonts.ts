import { existsSync } from 'node:fs'
import PDFDocument from 'pdfkit'

const NARROW = '/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Regular.ttf'

/** Fonts as pdfkit takes them. Where the third is not installed a standard font stands in for it. */
export const fonts = {
  helvetica: 'Helvetica',
  times: 'Times-Roman',
  narrow: existsSync(NARROW) ? NARROW : 'Courier',
} as const
export type FontName = keyof typeof fonts

const BOLD: Readonly<Record<string, string>> = {
  Helvetica: 'Helvetica-Bold',
  'Times-Roman': 'Times-Bold',
  [NARROW]: NARROW.replace('Regular', 'Bold'),
  Courier: 'Courier-Bold',
}
export const boldOf = (font: string): string => BOLD[font] ?? font

/** Width of a text in thousandths of the size, without kerning, as a plain typesetter adds it up. */
export type Measure = (text: string) => number

export function measureOf(font: string): Measure {
  const pdf = new PDFDocument({ autoFirstPage: false })
  pdf.font(font).fontSize(1_000)
  const known = new Map<string, number>()
  const widthOf = (character: string): number => {
    const width = known.get(character) ?? pdf.widthOfString(character)
    known.set(character, width)
    return width
  }
  return (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0)
}
