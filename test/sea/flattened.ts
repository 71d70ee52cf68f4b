import type { Measure } from './fonts.ts'
import type { ColumnKey } from './models.ts'
import { headerLines, type PrintedLine, type PrintedPage, paged, type Widths, widthsFor } from './paging.ts'
import type { SeaTable } from './table.ts'
import { type TrueRow, truthOf } from './truth-of-pages.ts'

/**
 * The text of a page as a plain extraction gives it: the pieces of the columns of one printed line behind each other,
 * with one space between them, or none where a piece fills its column to the edge.
 */
export interface FlattenedStyle {
  readonly measure: Measure
  /** Width of the column of the summary, in thousandths of the size. */
  readonly textWidth: number
  /** Least width of theme and sub-theme. */
  readonly leftWidth: number
  readonly linesPerPage: number
  /** Number of the first page, as the footer prints it. */
  readonly firstPage: number
}
export interface FlattenedPage {
  readonly text: string
  readonly truth: readonly TrueRow[]
}
export interface Flattened {
  /** All pages, with a form feed between them. */
  readonly text: string
  readonly truth: readonly TrueRow[]
  /** Each page by itself, with what that page alone shows. */
  readonly pages: readonly FlattenedPage[]
}

export function flattened(table: SeaTable, style: FlattenedStyle): Flattened {
  const widths = widthsFor(table, style.textWidth, style.leftWidth, style.measure)
  const pages = paged(table, widths, style.measure, style.linesPerPage)
  const header = headerOf(table, widths, style.measure)
  const texts = pages.map((page, index) => {
    const footer = `${table.footer} ${style.firstPage + index}`
    return [...header, ...linesOf(table, page, pages[index + 1], widths, style.measure), footer].join('\n')
  })
  const truth = truthOf(table, { pages, widths, measure: style.measure })
  return {
    text: texts.join('\n\f'),
    truth: truth.whole,
    pages: texts.map((text, index) => ({ text, truth: truth.byPage[index] ?? [] })),
  }
}

function headerOf(table: SeaTable, widths: Widths, measure: Measure): string[] {
  const cells = headerLines(table, widths, measure)
  const height = Math.max(...Object.values(cells).map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    table.model.columns.flatMap(({ key }) => cells[key]?.[line] ?? []).join(' '),
  )
}

function linesOf(
  table: SeaTable,
  page: PrintedPage,
  next: PrintedPage | undefined,
  widths: Widths,
  measure: Measure,
): string[] {
  return page.lines.map((line, index) => {
    const follower = page.lines[index + 1] ?? next?.lines[0]
    return joined(table, line, widths, measure) + spaceAfter(line, follower)
  })
}

// A piece that leaves less than this to the next column is printed against it.
const GAP = 60

function joined(table: SeaTable, line: PrintedLine, widths: Widths, measure: Measure): string {
  let text = ''
  let glued = true
  for (const { key } of table.model.columns) {
    const piece = line.pieces[key]
    if (piece === undefined) continue
    text += glued ? piece : ` ${piece}`
    glued = isFull(key, piece, widths, measure)
  }
  return text
}

const isFull = (key: ColumnKey, piece: string, widths: Widths, measure: Measure): boolean =>
  (key === 'theme' || key === 'subtheme') && (widths[key] ?? 0) - measure(piece) < GAP

/** The space at which a line of the summary was broken stays at its end, when nothing is printed to the right of it. */
function spaceAfter(line: PrintedLine, follower: PrintedLine | undefined): string {
  const text = line.pieces.text
  if (text === undefined || line.pieces.article !== undefined || line.pieces.link !== undefined) return ''
  if (follower?.row !== line.row || follower.pieces.text === undefined) return ''
  return text.endsWith('-') ? '' : ' '
}
