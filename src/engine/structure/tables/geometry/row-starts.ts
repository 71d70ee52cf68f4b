import { isBetween } from './headers.ts'
import { isFigure, isListMark, isYear } from './numbers.ts'
import { figuresIn, filledIn, type Placed, type PlacedLine, textOf } from './placed-lines.ts'
import { medianOf, type Piece, type Rule } from './shapes.ts'

/**
 * Which lines of the body begin a row. The signs, strongest first: a rule through all columns; a figure in a column of
 * figures; a year alone, as other rows of years; several columns that were empty on the line above and had text before;
 * more room above than between the lines of a cell; a text whose first word would have fitted on the line above.
 *
 * `isTail`: the first lines may be the end of a row of the page before.
 *
 * Leaves alone: cells set in the middle of a row of which the first line belongs to no other cell.
 */
export function rowStarts(placed: Placed, from: number, fullRules: readonly Rule[], isTail = false): number[] {
  const lines = placed.lines.slice(from)
  if (lines.length === 0) return []
  const ruled = lines.map((line, i) => i > 0 && fullRules.some((it) => isBetween(it, lines[i - 1] as PlacedLine, line)))
  const isTop = isTail || figuresIn(lines[0] as PlacedLine, placed.isNumeric) > 0
  const body: Body = {
    placed,
    lines,
    pitch: pitchOf(lines),
    isRuled: isFinelyRuled(lines, ruled, placed),
    isTop,
    years: loneYears(lines),
  }
  const starts = [0]
  for (let i = 1; i < lines.length; i++) {
    if (ruled[i] || (!body.isRuled && beginsRow(body, i, starts.at(-1) as number))) starts.push(i)
  }
  return starts.map((it) => it + from)
}

interface Body {
  readonly placed: Placed
  readonly lines: readonly PlacedLine[]
  readonly pitch: Pitch
  /** Rules stand between all rows, so that lines without one between them are of one row. */
  readonly isRuled: boolean
  /** Figures stand on the first line of their row. */
  readonly isTop: boolean
  /** Lines that are a year alone in front, each of which names the rows under it. */
  readonly years: ReadonlySet<number>
}

/** Room between lines, from which on it is more than that within a cell. */
interface Pitch {
  readonly between: number
}

/** In parts of the size: how much more room between rows than within them can be seen, and which lines stand side by side. */
const SEEN = 0.28
const BESIDE = -0.3

/** Lines of cells in the middle or at the foot of a row stand between each other's, so two lines back counts too. */
const roomAbove = (lines: readonly PlacedLine[], i: number): number =>
  (lines[i]?.y0 ?? 0) - Math.max(lines[i - 1]?.y1 ?? 0, lines[i - 2]?.y1 ?? 0)

function pitchOf(lines: readonly PlacedLine[]): Pitch {
  const size = medianOf(lines.map((it) => it.line.sizePt))
  const rooms = lines.slice(1).map((_, i) => roomAbove(lines, i + 1))
  const sorted = [...rooms].sort((a, b) => a - b)
  const between = Math.max(sorted[Math.floor(sorted.length * 0.1)] ?? 0, -0.1 * size) + SEEN * size
  // Two sorts of room: at least one line in seven stands off, and one in seven does not.
  const far = rooms.filter((it) => it > between).length
  const isTwofold = far >= rooms.length / 7 && rooms.length - far >= rooms.length / 7
  return { between: isTwofold ? between : Infinity }
}

function isFinelyRuled(lines: readonly PlacedLine[], ruled: readonly boolean[], { isNumeric }: Placed): boolean {
  const count = ruled.filter((it) => it).length
  if (count === 0 || count + 1 < 0.2 * lines.length) return false
  // Two lines with figures and no rule between them: the rules part groups of rows.
  let [together, apart] = [0, 0]
  for (let i = 1; i < lines.length; i++) {
    const both = [lines[i - 1] as PlacedLine, lines[i] as PlacedLine].every((it) => figuresIn(it, isNumeric) > 0)
    if (ruled[i]) apart++
    else if (both) together++
  }
  return apart > 2 * together
}

function beginsRow(body: Body, i: number, start: number): boolean {
  const { placed, lines } = body
  const [above, line] = [lines[i - 1] as PlacedLine, lines[i] as PlacedLine]
  const room = roomAbove(lines, i)
  if (body.years.has(i) || body.years.has(i - 1)) return true
  if (room < BESIDE * line.line.sizePt) return false
  if (isRefilled(body, i, start)) return true
  if (placed.isNumeric.some((it) => it)) return beginsFigureRow(body, i, start)
  if (room > body.pitch.between) return true
  if (body.pitch.between < Infinity) return false
  return !goesOn(placed, above, line)
}

/** Years in front of empty cells that rise down the table; one alone may be the end of a name. */
function loneYears(lines: readonly PlacedLine[]): ReadonlySet<number> {
  const found = lines.flatMap((line, i) => {
    const text = textOf(line.cells[0] ?? [])
    return line.line.pieces.length === 1 && /^\d{4}$/u.test(text) && isYear(text) ? [{ i, year: Number(text) }] : []
  })
  const rises = found.every((it, i) => i === 0 || it.year > (found[i - 1]?.year ?? 0))
  return new Set(found.length >= 2 && rises ? found.map((it) => it.i) : [])
}

/** Cells are set from the top without holes: several that ended on the line above do not go on below it. */
function isRefilled({ lines }: Body, i: number, start: number): boolean {
  const [first, above, line] = [lines[start] as PlacedLine, lines[i - 1] as PlacedLine, lines[i] as PlacedLine]
  const [was, ended] = [new Set(filledIn(first)), new Set(filledIn(above))]
  const again = filledIn(line).filter((it) => was.has(it) && !ended.has(it))
  return again.length >= FEWEST_REFILLED && filledIn(line)[0] === 0 && was.has(0)
}
const FEWEST_REFILLED = 2

function beginsFigureRow(body: Body, i: number, start: number): boolean {
  const { placed, lines, pitch } = body
  const [above, line] = [lines[i - 1] as PlacedLine, lines[i] as PlacedLine]
  const row = lines.slice(start, i)
  const hasFigures = row.some((it) => figuresIn(it, placed.isNumeric) > 0)
  const isFar = roomAbove(lines, i) > pitch.between
  if (freshFigures(placed, above, line) > 0)
    return hasFigures || isFar || body.isTop || !leadsInto(placed, above, line, lines[i + 1])
  const filled = filledIn(line)
  if (isFar) return filled[0] === 0
  // Only the name of a row: the end of the one above, or the begin of the next.
  if (filled[0] === 0) return !((hasFigures || hasTexts(lines[start] as PlacedLine)) && continuesName(body, i))
  return false
}

/** Figures that do not go on a text right above them, as the number under «artikel» does. */
const freshFigures = ({ isNumeric }: Placed, above: PlacedLine, line: PlacedLine): number =>
  figuresIn({ ...line, cells: line.cells.map((it, i) => (isWrapped(above.cells[i] ?? []) ? [] : it)) }, isNumeric)

/** A row of text in several columns has begun, whether its figures are plain ones or not: «6.1 en 6.2». */
const hasTexts = (line: PlacedLine): boolean => filledIn(line).length >= 4

const isWrapped = (cell: readonly Piece[]): boolean => cell.length > 0 && !cell.every((it) => isFigure(it.text))

/** The name of a row is printed over two lines, with the figures on the last. */
function leadsInto({ columns }: Placed, above: PlacedLine, line: PlacedLine, next: PlacedLine | undefined): boolean {
  const [name, rest] = [above.cells[0] ?? [], line.cells[0] ?? []]
  if (filledIn(above).length !== 1 || name.length === 0) return filledIn(above).length > 0 && name.length === 0
  if (rest.length === 0) return true
  if (/:$/u.test(textOf(name)) || isBoldApart(name, rest)) return false
  const indent = (rest[0] as Piece).x0 - (name[0] as Piece).x0
  if (indent > 4 && next && sameLeft(next.cells[0], rest)) return false
  return isLowerCase(textOf(rest)) || (isFull(name, rest, columns.edges[1] as number) && indent > 4)
}

const isBoldApart = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.every((it) => it.isBold) !== b.every((it) => it.isBold)

const sameLeft = (a: readonly Piece[] | undefined, b: readonly Piece[]): boolean =>
  a?.[0] !== undefined && Math.abs(a[0].x0 - (b[0] as Piece).x0) < 2

function continuesName({ placed, lines }: Body, i: number): boolean {
  const [above, line] = [lines[i - 1] as PlacedLine, lines[i] as PlacedLine]
  const [name, rest] = [above.cells[0] ?? [], line.cells[0] ?? []]
  if (name.length === 0) return filledIn(line).length > 1
  if (isBoldApart(name, rest) || /[:]$/u.test(textOf(rest)) || isListMark(rest[0]?.words[0]?.text ?? '')) return false
  if (isLowerCase(textOf(rest))) return true
  return goesOn(placed, above, line)
}

const isLowerCase = (text: string): boolean => /^[\p{Ll}(&/]/u.test(text)

/** No column of the line begins anew: each goes on a text above that was too long for its column. */
function goesOn({ columns }: Placed, above: PlacedLine, line: PlacedLine): boolean {
  return filledIn(line).every((column) => {
    const [before, here] = [above.cells[column] ?? [], line.cells[column] ?? []]
    return before.length > 0 && isFull(before, here, (columns.gutters[column]?.from ?? columns.edges.at(-1)) as number)
  })
}

/** Letters that are drawn nearer to each other (kerned) make a line this much shorter than it was measured to be, in parts of the size. */
const KERNED = 0.4

/** The first word of the next line would not have fitted behind these, up to the right of the column. */
function isFull(pieces: readonly Piece[], next: readonly Piece[], right: number): boolean {
  const last = pieces.at(-1) as Piece
  const word = next[0]?.words[0]
  if (!word) return false
  return last.x1 + (word.x1 - word.x0) + 0.2 * word.sizePt > right - KERNED * word.sizePt
}
