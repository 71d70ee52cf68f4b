import { publicText } from '../pages/parts/text.ts'

/** What every tabular format prints: one table with its columns, in the order of a page. */
export interface Table {
  /** At most 31 signs, which is what a spreadsheet takes as the name of a sheet. */
  readonly name: string
  readonly title: string
  /** What a reader must know of the whole: the day, what was looked through, what is left for a person. */
  readonly notes: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  readonly head: string
  /** In characters of a spreadsheet; documents keep the proportions. */
  readonly width: number
}

/** Links stand below one another; a lone one is a link in every format that has them. */
export type Cell = string | number | null | readonly Linked[]
export interface Linked {
  readonly text: string
  readonly href: string
}

/** Text of a document as a file for the public holds it: masked, on one line, without signs that no XML may hold. */
export const cellText = (text: string): string => withoutNonCharacters(publicText(text).replace(/\s+/gu, ' ').trim())

/** A half of a pair of code units is no character, and neither are two code points that XML refuses. */
export const withoutNonCharacters = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')

export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object')
    return cell.map(({ text, href }) => (text === href ? href : `${text} ${href}`)).join('\n')
  return String(cell)
}
