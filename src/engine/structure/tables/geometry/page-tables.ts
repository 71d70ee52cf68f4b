import { looksLikeCaption, looksLikeSource } from './captions.ts'
import { columnCount, type Draft } from './drafts.ts'
import { fromGrid } from './from-grid.ts'
import { fromLines, type RegionSteps } from './from-lines.ts'
import { type Grid, gridOf } from './grid.ts'
import type { Gutter } from './gutters.ts'
import { whyNoTable } from './judge.ts'
import { type Region, regionsOf, runsOf } from './regions.ts'
import { type RuleGroup, ruleGroupsOf } from './rule-groups.ts'
import { around, type Box, type Frame, isInside, type TextLine, type Word } from './shapes.ts'
import { besideOf } from './side-by-side.ts'
import { textBlocksOf } from './text-blocks.ts'
import { textLinesOf } from './text-lines.ts'

/** All that was made of a page on the way to its tables, for those who ask how a table came about. */
export interface FrameSteps {
  readonly frame: Frame
  readonly lines: readonly TextLine[]
  readonly groups: readonly RuleGroup[]
  readonly grids: readonly Grid[]
  readonly regions: readonly RegionSteps[]
  readonly judged: readonly { readonly draft: Draft; readonly why: string | null }[]
  /** From top to bottom. */
  readonly drafts: readonly Draft[]
}

/** What the page before leaves open: the columns of a table that reaches its foot. */
export interface Carried {
  readonly gutters: readonly Gutter[]
  readonly x0: number
  readonly x1: number
  /** The text of its header without spaces, line by line. */
  readonly header: string
}

export function frameSteps(frame: Frame, carried: Carried | null = null): FrameSteps {
  const lines = textLinesOf(frame.words)
  const groups = ruleGroupsOf(frame)
  const grids = groups.flatMap((group) => gridOf(group) ?? []).filter((it) => it.xs.length > 2 && it.ys.length > 2)
  const drawn = outermost(grids).map((grid) => draftOfGrid(frame, grid))
  const judgedDrawn = drawn.map((draft) => ({ draft, why: whyNoTable(draft, 2) }))
  const taken = judgedDrawn.filter((it) => it.why === null).map((it) => it.draft)
  const free = frame.words.filter((word) => !taken.some((it) => isInside(word, it)))
  const found = regionsIn(frame, free, taken, carried)
  const regions = found.map(({ region, known }, i) => fromLines(frame, region, known, i === 0 ? carried : null))
  const judgedRegions = regions.map(({ draft, region }) => ({
    draft,
    why: whyNoTable(draft, rulesAcross(frame, region)),
  }))
  const judged = [...judgedDrawn, ...judgedRegions]
  const drafts = judged
    .filter((it) => it.why === null)
    .map((it) => it.draft)
    .sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  return { frame, lines, groups, grids, regions, judged, drafts }
}

/** Of grids inside each other, as a table in a frame, the outer one. */
const outermost = (grids: readonly Grid[]): Grid[] => {
  const bySize = [...grids].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 200)
  return bySize.filter((it, i) => !bySize.slice(0, i).some((outer) => isInside(it, outer)))
}

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0)

/** The cells as drawn, unless the rules part only columns or groups of rows: then the lines of text say more. */
function draftOfGrid(frame: Frame, grid: Grid): Draft {
  const words = frame.words.filter((word) => isInside(word, grid))
  const drawn = fromGrid(frame, grid, words)
  const lines = textLinesOf(words)
  if (lines.length < 3 || !isCoarse(drawn)) return drawn
  const { draft } = fromLines(frame, { lines, ...around(lines) })
  return { ...draft, origin: 'rules', x0: grid.x0, y0: grid.y0, x1: grid.x1, y1: grid.y1 }
}

/** Many cells hold figures beside or under each other, or many columns hold nothing: the rules are not those of cells. */
function isCoarse(draft: Draft): boolean {
  const filled = draft.cells.filter((it) => it.words.length > 0)
  const mixed = filled.filter((cell) => holdsSeveral(textLinesOf(cell.words)))
  const columns = new Set(filled.map((it) => it.column))
  return mixed.length >= 0.2 * filled.length || columns.size < 0.6 * columnCount(draft)
}

function holdsSeveral(lines: readonly TextLine[]): boolean {
  const beside = lines.some((line) => runsOf(line).length > 1)
  const under = lines.filter((line) => line.pieces.length === 1 && line.pieces[0]?.isNumber)
  return beside || (under.length > 1 && under.length === lines.length)
}

interface FoundRegion {
  readonly region: Region
  readonly known: readonly Gutter[]
}

function regionsIn(
  frame: Frame,
  words: readonly Word[],
  taken: readonly Draft[],
  carried: Carried | null,
): FoundRegion[] {
  const lines = textLinesOf(words)
  const first = carried && taken.length === 0 ? carriedRegion(lines, carried) : null
  const rest = first ? lines.slice(first.lines.length) : lines
  const found = besideOf(rest, frame.level)
    .flatMap(textBlocksOf)
    .flatMap(({ lines: inBlock }) => partsBetween(inBlock, taken).flatMap((part) => regionsOf(part, frame.level)))
  return [
    ...(first && carried ? [{ region: first, known: carried.gutters }] : []),
    ...found.map((region) => ({ region, known: [] })),
  ]
}

/** Lines at the top of a page that fit into the columns of the table that the page before ended with. */
function carriedRegion(lines: readonly TextLine[], carried: Carried): Region | null {
  let count = 0
  let rows = 0
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const text = line.pieces.map((it) => it.text).join(' ')
    if (looksLikeCaption(text) || looksLikeSource(text)) break
    if (line.x0 < carried.x0 - 6 || line.x1 > carried.x1 + 6) break
    if (above && line.y0 - above.y1 > 3 * line.sizePt) break
    if (crosses(line, carried)) {
      // A name printed across, of the rows under it.
      if (line.pieces.length > 1 || line.x1 - line.x0 > 0.5 * (carried.x1 - carried.x0) || i - count > 0) break
      continue
    }
    if (line.pieces.length > 1) rows++
    count = i + 1
  }
  const inside = lines.slice(0, count)
  const isTail = count > 0 && (inside[0] as TextLine).x0 > (carried.gutters[0]?.from ?? Infinity)
  return count > 0 && (rows > 0 || isTail) ? { lines: inside, ...around(inside) } : null
}

const crosses = (line: TextLine, { gutters }: Carried): boolean =>
  gutters.some((it) => line.pieces.some((piece) => piece.x0 < it.from - 1 && piece.x1 > it.to + 1))

/** A drawn table parts the lines above it from those below. */
function partsBetween(lines: readonly TextLine[], taken: readonly Draft[]): TextLine[][] {
  const parts: TextLine[][] = []
  let before: number | undefined
  for (const line of lines) {
    const above = taken.filter((it) => it.y1 <= line.y0 + 2).length
    if (above !== before) parts.push([])
    before = above
    parts.at(-1)?.push(line)
  }
  return parts
}

/** Rules that go over most of the width of a region, those at its top and bottom included. */
const rulesAcross = ({ level }: Frame, { x0, y0, x1, y1 }: Region): number =>
  level.filter(
    (it) => it.at > y0 - 8 && it.at < y1 + 8 && Math.min(it.to, x1) - Math.max(it.from, x0) >= 0.7 * (x1 - x0),
  ).length
