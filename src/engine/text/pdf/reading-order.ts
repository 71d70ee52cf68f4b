/** A line as far as its place matters, measured in the direction of its own reading (`angle`, in degrees). */
export interface Row {
  readonly angle: number
  readonly start: number
  readonly end: number
  readonly top: number
  readonly bottom: number
}

// All pairs of blocks are compared, so their number is bounded. Pages with more of them are drawings full of labels.
const MOST_BLOCKS = 300

/**
 * The order in which people read the lines of a page, as indexes into `rows`. Rows come in the order in which the file
 * draws them, and that is kept wherever it can be: columns, cells of a table and notes in the margin stay as drawn. Only
 * a block that is drawn after something right below it, or before something right above it, is moved: the page head that
 * a program adds at the end, the footer that it draws first, a page that is drawn from the bottom up.
 *
 * Leaves alone: two columns that are drawn line by line across both, which look just like a table.
 */
export function readingOrder(rows: readonly Row[]): number[] {
  const drawn = rows.map((_, index) => index)
  const blocks = hasStepUp(rows) ? blocksOf(rows) : []
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return drawn
  const precedes = precedenceOn(blocks)
  const moved = misplaced(blocks, precedes)
  if (moved.size === 0) return drawn
  return withMoved(blocks, moved, precedes).flatMap((block) => drawn.slice(block.from, block.to))
}

const hasStepUp = (rows: readonly Row[]): boolean =>
  rows.some((row, index) => index > 0 && row.top < (rows[index - 1] as Row).top)

/** Rows that are drawn one under the other, without much room between them. */
interface Block extends Row {
  readonly from: number
  readonly to: number
  readonly height: number
}

function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  rows.forEach((row, index) => {
    const block = blocks.at(-1)
    if (block && isNext(rows[index - 1] as Row, row)) blocks[blocks.length - 1] = withRow(block, row)
    else blocks.push({ ...row, from: index, to: index + 1, height: row.bottom - row.top })
  })
  return blocks
}

const MOST_ROOM_IN_BLOCK = 2

const isNext = (row: Row, next: Row): boolean =>
  isAbove(row, next, smaller(row, next)) && next.top - row.bottom <= MOST_ROOM_IN_BLOCK * (row.bottom - row.top)

const withRow = (block: Block, row: Row): Block => ({
  angle: block.angle,
  start: Math.min(block.start, row.start),
  end: Math.max(block.end, row.end),
  top: block.top,
  bottom: Math.max(block.bottom, row.bottom),
  from: block.from,
  to: block.to + 1,
  height: Math.min(block.height, row.bottom - row.top),
})

const smaller = (a: Row, b: Row): number => Math.min(a.bottom - a.top, b.bottom - b.top)

/** All of `a` is above all of `b`, and a part of it right above. Lines may touch by a third of the height of one. */
function isAbove(a: Row, b: Row, height: number): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return a.angle === b.angle && overlap > 1 && a.bottom <= b.top + height / 3
}

/** Whether one block must be read before the other. */
type Precedes = (a: Block, b: Block) => boolean

/** A block precedes what is right below it; the head of the page precedes all, and its foot follows all. */
function precedenceOn(blocks: readonly Block[]): Precedes {
  const upright = blocks.filter((block) => block.angle === 0)
  const feet = outermost(
    [...upright].sort((a, b) => b.bottom - a.bottom),
    (inner, outer) => outer.top - inner.bottom,
  )
  const heads = outermost(
    [...upright].sort((a, b) => a.top - b.top),
    (inner, outer) => inner.top - outer.bottom,
  )
  const bandOf = (block: Block) => (heads.has(block) ? -1 : feet.has(block) ? 1 : 0)
  return (a, b) => isAbove(a, b, Math.min(a.height, b.height)) || bandOf(a) < bandOf(b)
}

const MOST_ROWS_IN_BAND = 2
const ROOM_BEFORE_BAND = 3

/** The one or two rows at the edge of the page with much room, over its whole width, between them and all others. */
function outermost(fromEdge: readonly Block[], room: (inner: Block, outer: Block) => number): Set<Block> {
  let rows = 0
  for (const [index, block] of fromEdge.entries()) {
    rows += block.to - block.from
    if (rows > MOST_ROWS_IN_BAND) break
    const outer = fromEdge.slice(0, index + 1)
    const next = fromEdge[index + 1]
    if (next && outer.every((it) => room(next, it) >= ROOM_BEFORE_BAND * it.height)) return new Set(outer)
  }
  return new Set()
}

/** The fewest and smallest blocks (found greedily) without which all others are drawn in order. */
function misplaced(blocks: readonly Block[], precedes: Precedes): Set<Block> {
  const conflicts = conflictsOf(blocks, precedes)
  const moved = new Set<Block>()
  for (let worst = worstOf(conflicts); worst; worst = worstOf(conflicts)) {
    for (const other of worst.others) other.rows -= worst.block.to - worst.block.from
    worst.rows = 0
    moved.add(worst.block)
  }
  return moved
}

/** A block with those that are drawn on the wrong side of it, and how many rows these have as long as they stay. */
interface Conflict {
  readonly block: Block
  readonly others: Conflict[]
  rows: number
}

function conflictsOf(blocks: readonly Block[], precedes: Precedes): Conflict[] {
  const conflicts = blocks.map((block): Conflict => ({ block, others: [], rows: 0 }))
  conflicts.forEach((first, index) => {
    for (let i = index + 1; i < conflicts.length; i++) {
      const second = conflicts[i] as Conflict
      if (precedes(second.block, first.block)) oppose(first, second)
    }
  })
  return conflicts
}

function oppose(a: Conflict, b: Conflict): void {
  a.others.push(b)
  b.others.push(a)
  a.rows += b.block.to - b.block.from
  b.rows += a.block.to - a.block.from
}

/** The block in conflict with most rows for each row of its own; of two alike, the one that is drawn last. */
function worstOf(conflicts: readonly Conflict[]): Conflict | undefined {
  let worst: Conflict | undefined
  let most = 0
  for (const conflict of conflicts) {
    const score = conflict.rows / (conflict.block.to - conflict.block.from)
    if (score <= 0 || score < most) continue
    most = score
    worst = conflict
  }
  return worst
}

/**
 * Each moved block goes after the last block that it must follow, or else before the first that must follow it; and from
 * there past its neighbours that lie wholly above or below, so that a page number at the right is not read before a note
 * at the left.
 */
function withMoved(blocks: readonly Block[], moved: ReadonlySet<Block>, precedes: Precedes): Block[] {
  const order = blocks.filter((block) => !moved.has(block))
  for (const block of [...moved].sort((a, b) => a.top - b.top || a.from - b.from)) {
    order.splice(placeOf(order, block, precedes), 0, block)
  }
  return order
}

function placeOf(order: readonly Block[], block: Block, precedes: Precedes): number {
  const last = order.findLastIndex((other) => precedes(other, block))
  let place =
    last >= 0
      ? last + 1
      : Math.max(
          0,
          order.findIndex((other) => precedes(block, other)),
        )
  if (last >= 0) while (isHigher(order[place], block)) place++
  else while (isHigher(block, order[place - 1])) place--
  return place
}

const isHigher = (a: Block | undefined, b: Block | undefined): boolean =>
  a !== undefined && b !== undefined && a.angle === b.angle && a.bottom <= b.top
