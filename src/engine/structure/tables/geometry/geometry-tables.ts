import type { SourceText } from '../../../source.ts'
import type { Table } from '../table.ts'
import { columnCount, type Draft } from './drafts.ts'
import { framesOf } from './frames.ts'
import { joinedTables } from './joined-tables.ts'
import { type Carried, type FrameSteps, frameSteps } from './page-tables.ts'
import { PAGES_AROUND, withoutRunningHeads } from './running-heads.ts'
import type { Frame } from './shapes.ts'
import { textLinesOf } from './text-lines.ts'

/**
 * Finds tables by where text and rules stand on a page: drawn in full, with some rules, or with none; with cells of
 * several lines, names over several columns, and over several pages.
 *
 * Leaves alone: running text in columns, lists, contents, letterheads, forms to be filled in, charts.
 * Known problems: two columns of text without rules or figures are not taken for a table; rows of text without rules,
 * in which cells are set to the middle, may come out as more rows.
 */
export function geometryTables(source: SourceText): Table[] {
  const pages = new PageFrames(source)
  const drafts: PageDrafts[] = []
  let carried = new Map<number, Carried>()
  source.pages.forEach((_, index) => {
    const steps = pages.of(index).map((frame) => frameSteps(frame, carried.get(frame.angle) ?? null))
    drafts.push(...steps.map(({ frame, lines, drafts }) => ({ frame, drafts, lines })))
    carried = carriedFrom(steps)
  })
  return joinedTables(source, drafts)
}

export interface PageDrafts extends Pick<FrameSteps, 'frame' | 'drafts' | 'lines'> {}

/** Each step on the way to the tables of one page (`page` counts from 1), a table from the page before left out. */
export function geometrySteps(source: SourceText, page: number): FrameSteps[] {
  return new PageFrames(source).of(page - 1).map((frame) => frameSteps(frame))
}

function carriedFrom(steps: readonly FrameSteps[]): Map<number, Carried> {
  const carried = new Map<number, Carried>()
  for (const { frame, drafts, lines } of steps) {
    const last = drafts.at(-1)
    const foot = lines.at(-1)
    if (!last || !foot || foot.y0 > last.y1 || last.y1 < 0.6 * frame.heightPt || columnCount(last) < 3) continue
    carried.set(frame.angle, { gutters: guttersOf(last), x0: last.x0, x1: last.x1, header: headerOf(last) })
  }
  return carried
}

const headerOf = ({ cells, headerRows }: Draft): string =>
  textLinesOf(cells.filter((it) => it.row < headerRows).flatMap((it) => it.words))
    .flatMap((line) => line.pieces.flatMap((piece) => piece.words.map((it) => it.text)))
    .join('')

const guttersOf = ({ edges, cells }: Draft) =>
  edges.slice(1, -1).map((edge, i) => {
    const left = cells
      .filter((it) => it.column + it.columnSpan - 1 === i)
      .flatMap((it) => it.words.map((word) => word.x1))
    const right = cells.filter((it) => it.column === i + 1).flatMap((it) => it.words.map((word) => word.x0))
    return { from: Math.min(edge, Math.max(...left)), to: Math.max(edge, Math.min(...right)) }
  })

/** The frames of pages without their running heads; those of a few pages are kept. */
class PageFrames {
  readonly #source: SourceText
  readonly #kept = new Map<number, Frame[]>()

  constructor(source: SourceText) {
    this.#source = source
  }

  of(index: number): Frame[] {
    this.#kept.delete(index - PAGES_AROUND - 1)
    const around: Frame[] = []
    for (let i = index - PAGES_AROUND; i <= index + PAGES_AROUND; i++) if (i !== index) around.push(...this.#raw(i))
    return this.#raw(index).map((frame) =>
      withoutRunningHeads(
        frame,
        around.filter((it) => it.angle === frame.angle),
      ),
    )
  }

  #raw(index: number): Frame[] {
    const kept = this.#kept.get(index) ?? framesOf(this.#source, index)
    this.#kept.set(index, kept)
    return kept
  }
}
