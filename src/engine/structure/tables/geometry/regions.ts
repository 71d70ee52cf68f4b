import { looksLikeCaption, looksLikeSource } from './captions.ts'
import { type Free, freeOf, without } from './free-space.ts'
import { isListMark } from './numbers.ts'
import { around, type Box, type Piece, type Rule, type TextLine } from './shapes.ts'

/** Lines that may be a table: rows of pieces with white between them that runs on from line to line. */
export interface Region extends Box {
  readonly lines: readonly TextLine[]
}

/** Room between two lines of a table, in parts of the size, above which they are two tables. */
const MOST_ROOM = 2.3
/** So many gutters at once are white by chance in no line of prose. */
const MANY_GUTTERS = 3
/** Lines by which the first cell of the last row may be longer than the others. */
const MOST_TAIL = 4

export function regionsOf(lines: readonly TextLine[], level: readonly Rule[]): Region[] {
  const finder = new RegionFinder(lines, level)
  for (let i = 0; i < lines.length; i++) finder.add(i)
  return finder.end()
}

type Sides = Pick<Box, 'x0' | 'x1'>
const wider = (sides: Sides, { x0, x1 }: Sides): Sides => ({ x0: Math.min(sides.x0, x0), x1: Math.max(sides.x1, x1) })

class RegionFinder {
  readonly #lines: readonly TextLine[]
  readonly #level: readonly Rule[]
  readonly #width: number
  readonly #regions: Region[] = []
  /** Indexes of lines; the region runs from the first to the last, with what is pending after it. */
  #first = -1
  #last = -1
  /** Left and right of the lines from the first to the last. */
  #sides = { x0: Infinity, x1: Number.NEGATIVE_INFINITY }
  #rows = 0
  #pendingCrossings = 0
  #free: Free[] = []
  #mostRoom = 0
  /** Left sides of the pieces of the rows of the region, in whole points. */
  #lefts = new Set<number>()

  constructor(lines: readonly TextLine[], level: readonly Rule[]) {
    this.#lines = lines
    this.#level = level
    const box = around(lines)
    this.#width = box.x1 - box.x0
  }

  add(i: number): void {
    const line = this.#lines[i] as TextLine
    if (this.#first >= 0 && this.#isTooFar(i)) this.#close()
    const runs = this.#keepsAll(line) || this.#beginsColumns(line) ? line.pieces : runsOf(line)
    if (runs.length >= 2) this.#addRow(i, runs)
    else if (this.#first >= 0) this.#addSingle(i, runs[0] as Box)
  }

  #isTooFar(i: number): boolean {
    const [above, line] = [this.#lines[i - 1] as TextLine, this.#lines[i] as TextLine]
    const room = line.y0 - above.y1
    const most = Math.max(MOST_ROOM * Math.max(above.sizePt, line.sizePt), this.#rows >= 3 ? 1.6 * this.#mostRoom : 0)
    return room > most
  }

  #addRow(i: number, runs: readonly Box[]): void {
    const line = this.#lines[i] as TextLine
    const free = this.#first >= 0 ? without(this.#free, runs) : null
    if (free === null || !this.#keepsGutters(free, line)) {
      this.#close()
      this.#first = i
      this.#last = i - 1
      this.#free = freeOf(runs)
      this.#rows = 0
      this.#mostRoom = 0
      this.#lefts = new Set()
    } else {
      this.#free = free
      for (let j = this.#last + 1; j <= i; j++) this.#mostRoom = Math.max(this.#mostRoom, this.#roomAbove(j))
    }
    this.#goOnTo(i)
    for (const piece of line.pieces) this.#lefts.add(Math.round(piece.x0))
    this.#rows++
    this.#pendingCrossings = 0
  }

  #goOnTo(i: number): void {
    for (const line of this.#lines.slice(this.#last + 1, i + 1)) this.#sides = wider(this.#sides, line)
    this.#last = i
  }

  #roomAbove(i: number): number {
    return (this.#lines[i] as TextLine).y0 - (this.#lines[i - 1] as TextLine).y1
  }

  /**
   * In narrow type columns stand as near to each other as words of justified text. A line with room at each of several
   * gutters has the columns of the lines above it: prose does not leave white there by chance.
   */
  #keepsAll(line: TextLine): boolean {
    if (this.#first < 0 || line.pieces.length < MANY_GUTTERS) return false
    const before = this.#gutters(this.#free, this.#sides, line.sizePt)
    const after = this.#gutters(without(this.#free, line.pieces), this.#sides, line.sizePt)
    return before >= MANY_GUTTERS && after >= before
  }

  /** However near it stands to the text before it: a piece that begins where those of the rows above begin is a cell. */
  #beginsColumns({ pieces }: TextLine): boolean {
    if (this.#first < 0 || this.#rows < 2 || pieces.length < 2) return false
    return pieces.every(({ x0 }) => this.#lefts.has(Math.round(x0)))
  }

  #gutters(free: readonly Free[], { x0, x1 }: Sides, sizePt: number): number {
    return free.filter((it) => it.from > x0 && it.to < x1 && it.to - it.from >= 0.3 * sizePt).length
  }

  /** White that is left with text on either side. A second row with none is another table, or none at all. */
  #keepsGutters(free: readonly Free[], line: TextLine): boolean {
    const sides = wider(this.#sides, line)
    const before = this.#gutters(this.#free, sides, line.sizePt)
    const after = this.#gutters(free, sides, line.sizePt)
    return after >= 1 && (after >= 0.5 * before || this.#rows <= 1)
  }

  #addSingle(i: number, run: Box): void {
    const line = this.#lines[i] as TextLine
    const sides = this.#sides
    const text = line.pieces.map((it) => it.text).join(' ')
    const crossings = this.#free.filter(
      (it) => it.from > sides.x0 && it.to < sides.x1 && run.x0 < it.from - 1 && run.x1 > it.to + 1,
    ).length
    const isProse = crossings >= 1 && run.x1 - run.x0 >= 0.6 * this.#width && text.split(' ').length >= 7
    if (crossings > 0) this.#pendingCrossings++
    const isEnd = isProse || looksLikeCaption(text) || looksLikeSource(text) || this.#pendingCrossings > 2
    const isInLaterColumn =
      crossings === 0 && this.#free.some((it) => it.from > sides.x0 && it.to <= run.x0 + 1 && it.to < sides.x1)
    if (isEnd) this.#close()
    else if (isInLaterColumn && this.#pendingCrossings === 0) this.#goOnTo(i)
  }

  end(): Region[] {
    this.#close()
    return this.#regions
  }

  #close(): void {
    if (this.#first >= 0 && this.#rows >= 2) {
      const first = this.#withHeader()
      const lines = this.#lines.slice(first, this.#withTail() + 1)
      this.#regions.push({ lines, ...around(lines) })
    }
    this.#first = -1
    this.#rows = 0
    this.#pendingCrossings = 0
    this.#sides = { x0: Infinity, x1: Number.NEGATIVE_INFINITY }
  }

  /** The last row may end in its first column alone: lines set as near as those of one cell, that go on in small letters. */
  #withTail(): number {
    let last = this.#last
    const gutter = this.#free.find((it) => it.from > this.#sides.x0 + 1 && it.to < this.#sides.x1)
    while (gutter && last - this.#last < MOST_TAIL && this.#isTail(last + 1, gutter)) last++
    return last
  }

  #isTail(i: number, gutter: Free): boolean {
    const [above, line] = [this.#lines[i - 1], this.#lines[i]]
    if (!above || !line || line.y0 - above.y1 > 0.5 * line.sizePt) return false
    const text = line.pieces.map((it) => it.text).join(' ')
    const isBelow = Math.abs(line.x0 - above.x0) < 1 && line.x1 < gutter.to + 1 && line.sizePt === above.sizePt
    return isBelow && /^\p{Ll}/u.test(text) && !looksLikeSource(text)
  }

  /** Lines above the first row that belong to its header: in a later column, or under a rule as wide as the table. */
  #withHeader(): number {
    const box = around(this.#lines.slice(this.#first, this.#last + 1))
    const gutter = this.#free.find((it) => it.from > box.x0 + 1 && it.to < box.x1)
    const floor = this.#regions.length > 0 ? this.#indexAfter(this.#regions.at(-1) as Region) : 0
    const underRule = this.#underTopRule(box, floor)
    if (underRule !== null) return underRule
    let first = this.#first
    while (first > floor && this.#first - first < 3) {
      const [line, next] = [this.#lines[first - 1] as TextLine, this.#lines[first] as TextLine]
      const isNear = next.y0 - line.y1 <= 0.9 * line.sizePt
      const text = line.pieces.map((it) => it.text).join(' ')
      const isInside = gutter !== undefined && line.x0 >= gutter.from - 1 && line.x1 <= box.x1 + 4
      if (!isNear || !isInside || looksLikeCaption(text)) break
      first--
    }
    return first
  }

  #indexAfter(region: Region): number {
    const last = region.lines.at(-1) as TextLine
    return this.#lines.indexOf(last) + 1
  }

  #underTopRule(box: Box, floor: number): number | null {
    const width = box.x1 - box.x0
    const above = this.#level.filter(
      (it) =>
        it.at < box.y0 + 2 && it.at > box.y0 - 90 && it.from <= box.x0 + 0.15 * width && it.to >= box.x1 - 0.15 * width,
    )
    for (const rule of above) {
      let first = this.#first
      while (
        first > floor &&
        (this.#lines[first - 1] as TextLine).y1 > rule.at + 1 &&
        (this.#lines[first - 1] as TextLine).y0 > rule.at - 3
      )
        first--
      const added = this.#lines.slice(first, this.#first)
      const text = added.map((line) => line.pieces.map((it) => it.text).join(' '))
      if (added.length <= 6 && !text.some((it) => looksLikeCaption(it) || it.split(' ').length > 14)) return first
    }
    return null
  }
}

/** Pieces with little room between them may be justified text: they are one run, unless figures stand beside each other. */
export function runsOf(line: TextLine): Box[] {
  const runs: { box: Box; last: Piece }[] = []
  for (const piece of line.pieces) {
    const run = runs.at(-1)
    const room = run ? piece.x0 - run.last.x1 : 0
    const isOne =
      run &&
      ((room < 0.9 * line.sizePt && !(piece.isNumber && run.last.isNumber)) ||
        (runs.length === 1 &&
          isListMark(run.last.text) &&
          run.last.x1 - run.last.x0 < 2.5 * line.sizePt &&
          room < 3.5 * line.sizePt &&
          !piece.isNumber))
    if (isOne) runs[runs.length - 1] = { box: around([run.box, piece]), last: piece }
    else runs.push({ box: piece, last: piece })
  }
  return runs.map((it) => it.box)
}
