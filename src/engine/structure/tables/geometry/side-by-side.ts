import { type Free, freeOf, without } from './free-space.ts'
import { around, type Box, type Rule, type TextLine } from './shapes.ts'

/** Rules on one height belong together. */
const SAME_HEIGHT_PT = 1.5
const FEWEST_RULES = 3
const NARROWEST_PT = 5

/**
 * Parts lines where every rule is interrupted at one place and each side has columns of its own: two tables beside each
 * other. Rules under single columns, as under the sums of an account, do not part them.
 */
export function besideOf(lines: readonly TextLine[], level: readonly Rule[]): TextLine[][] {
  const rows = rowsOfRules(level).filter((it) => it.length >= 2)
  if (rows.length < FEWEST_RULES || lines.length === 0) return [[...lines]]
  const gap = interruption(rows)
  if (gap === null) return [[...lines]]
  const [y0, y1] = [(rows[0] as Box[])[0]?.y0 ?? 0, rows.at(-1)?.[0]?.y1 ?? 0]
  const reach = (lines[0] as TextLine).sizePt * 2
  const isNear = (line: TextLine) =>
    line.y1 > y0 - reach && line.y0 < y1 + reach && !line.pieces.some((it) => isOver(it, gap))
  const near = lines.filter(isNear)
  const [left, right] = [side(near, (it) => it.x1 <= gap.to), side(near, (it) => it.x1 > gap.to)]
  if (![left, right].every(hasColumns)) return [[...lines]]
  const first = lines.findIndex(isNear)
  const rest = lines.filter((it) => !isNear(it))
  return [rest.slice(0, first), left, right, rest.slice(first)].filter((it) => it.length > 0)
}

function rowsOfRules(level: readonly Rule[]): Box[][] {
  const rows: Box[][] = []
  for (const { at, from, to } of level) {
    const row = rows.at(-1)
    const box = { x0: from, y0: at, x1: to, y1: at }
    if (row && at - (row[0] as Box).y0 <= SAME_HEIGHT_PT) row.push(box)
    else rows.push([box])
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0))
}

/** The one stretch between rules that no rule goes over. */
function interruption(rows: readonly Box[][]): Free | null {
  let free = freeOf(rows[0] as Box[])
  for (const row of rows.slice(1)) free = without(free, row)
  const box = around(rows.flat())
  const inner = free.filter((it) => it.from > box.x0 && it.to < box.x1 && it.to - it.from >= NARROWEST_PT)
  return inner.length === 1 ? (inner[0] as Free) : null
}

const isOver = ({ x0, x1 }: Box, { from, to }: Free): boolean => x0 < from - 1 && x1 > to + 1

function side(lines: readonly TextLine[], isIn: (box: Box) => boolean): TextLine[] {
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter(isIn)
    return pieces.length === 0 ? [] : [{ ...line, pieces, ...around(pieces) }]
  })
}

const hasColumns = (lines: readonly TextLine[]): boolean =>
  lines.filter((it) => it.pieces.length >= 2).length >= Math.max(2, 0.5 * lines.length)
