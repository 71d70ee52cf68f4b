import type { RuleGroup } from './rule-groups.ts'
import type { Box, Rule } from './shapes.ts'

/** A field of a grid: some rows and columns that no rule parts. Both ends count. */
export interface Field {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** `xs` and `ys` are the places of the columns' and rows' edges, one more than there are columns and rows. */
export interface Grid extends Box {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly fields: readonly Field[]
}

/** Edges nearer than this are one. Narrower columns than twice this hold no text. */
const SAME_EDGE_PT = 3
/** Text sticks out of the last rule this far where a table is open at its side. */
const OPEN_SIDE_PT = 8
const MOST_FIELDS = 50_000

/** The crossings of a group of rules, and the fields between them. Null when they enclose nothing. */
export function gridOf(group: RuleGroup): Grid | null {
  const xs = withSides(edgesOf(group.upright), group.x0, group.x1)
  const ys = withSides(edgesOf(group.level), group.y0, group.y1)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_FIELDS) return null
  const fields = fieldsOf(xs, ys, group)
  return { x0: xs[0] as number, x1: xs.at(-1) as number, y0: ys[0] as number, y1: ys.at(-1) as number, xs, ys, fields }
}

function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = []
  let first = Number.NEGATIVE_INFINITY
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    if (at - first <= SAME_EDGE_PT) continue
    edges.push(at)
    first = at
  }
  return edges
}

function withSides(edges: readonly number[], low: number, high: number): number[] {
  const [first = high, last = low] = [edges[0], edges.at(-1)]
  return [...(first - low > OPEN_SIDE_PT ? [low] : []), ...edges, ...(high - last > OPEN_SIDE_PT ? [high] : [])]
}

/** Fields between which no rule stands are one, as long as together they are a rectangle. */
function fieldsOf(xs: readonly number[], ys: readonly number[], group: RuleGroup): Field[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const rightOf = walls(xs, ys, group.upright)
  const under = walls(ys, xs, group.level)
  const taken = new Uint8Array(rows * columns)
  const fields: Field[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue
      let width = 1
      while (column + width < columns && !rightOf(column + width, row) && !taken[row * columns + column + width])
        width++
      let height = 1
      while (row + height < rows && isOpen(row + height, column, width)) height++
      for (let i = row; i < row + height; i++) taken.fill(1, i * columns + column, i * columns + column + width)
      fields.push({ row, column, rowSpan: height, columnSpan: width })
    }
  }
  return fields

  function isOpen(row: number, column: number, width: number): boolean {
    for (let i = column; i < column + width; i++) {
      if (taken[row * columns + i] || under(row, i)) return false
      if (i > column && rightOf(i, row)) return false
    }
    return !(column + width < columns && !rightOf(column + width, row)) && !(column > 0 && !rightOf(column, row))
  }
}

/** Whether a rule stands on edge `edge` for at least half of the way from `across[band]` to the next. */
function walls(edges: readonly number[], across: readonly number[], rules: readonly Rule[]) {
  const bands = across.length - 1
  const covered = new Float32Array(edges.length * bands)
  for (const rule of rules) {
    const edge = nearest(edges, rule.at)
    for (let band = firstBand(across, rule.from); band < bands && (across[band] as number) < rule.to; band++) {
      const [from, to] = [across[band] as number, across[band + 1] as number]
      const length = Math.min(to, rule.to) - Math.max(from, rule.from)
      if (length > 0) covered[edge * bands + band] = (covered[edge * bands + band] as number) + length / (to - from)
    }
  }
  return (edge: number, band: number): boolean => (covered[edge * bands + band] as number) >= 0.5
}

function nearest(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (((edges[middle] as number) + (edges[middle + 1] as number)) / 2 < at) low = middle + 1
    else high = middle
  }
  return low
}

function firstBand(across: readonly number[], from: number): number {
  let [low, high] = [0, across.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((across[middle + 1] ?? Infinity) <= from) low = middle + 1
    else high = middle
  }
  return low
}
