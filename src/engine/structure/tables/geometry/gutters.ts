import { medianOf, type Rule, type TextLine } from './shapes.ts'

/** White from top to bottom between two columns. */
export interface Gutter {
  readonly from: number
  readonly to: number
}

/** One line in this many may cross a gutter: a total printed over two columns, a long name. */
const MAY_CROSS = 0.07
const NARROWEST = 0.2
const NARROWEST_OF_FEW = 0.6
const FEW_LINES = 4

/** The gutters between the pieces of these lines, from left to right. */
export function guttersOf(lines: readonly TextLine[]): Gutter[] {
  const size = medianOf(lines.map((line) => line.sizePt))
  const narrowest = (lines.length < FEW_LINES ? NARROWEST_OF_FEW : NARROWEST) * size
  return emptyStripes(lines, Math.floor(MAY_CROSS * lines.length)).filter(
    (it) => it.to - it.from >= narrowest && isBetween(it, lines),
  )
}

function emptyStripes(lines: readonly TextLine[], most: number): Gutter[] {
  const events = lines
    .flatMap((line) =>
      line.pieces.flatMap((it) => [
        { x: it.x0, step: 1 },
        { x: it.x1, step: -1 },
      ]),
    )
    .sort((a, b) => a.x - b.x || b.step - a.step)
  const stripes: Gutter[] = []
  let [cover, begin] = [0, Number.NaN]
  for (const { x, step } of events) {
    const before = cover
    cover += step
    if (step < 0 && cover <= most && before > most) begin = x
    if (step > 0 && cover > most && before <= most && x > begin) stripes.push({ from: begin, to: x })
  }
  return stripes
}

/** Some line has text on both sides of it. */
function isBetween({ from, to }: Gutter, lines: readonly TextLine[]): boolean {
  const least = lines.length <= 3 ? 1 : 2
  let both = 0
  for (const { x0, x1 } of lines) if (x0 < from + 0.5 && x1 > to - 0.5) both++
  return both >= least
}

/** Gutters where a vertical rule stands for most of the height; such a rule parts columns however near the text is. */
export function withRules(gutters: readonly Gutter[], upright: readonly Rule[], y0: number, y1: number): Gutter[] {
  const standing = upright.filter(
    ({ from, to, isEdge }) => Math.min(to, y1) - Math.max(from, y0) >= (isEdge ? 0.95 : 0.5) * (y1 - y0),
  )
  const added = standing.filter((rule) => !gutters.some((it) => it.from - 3 <= rule.at && rule.at <= it.to + 3))
  return [...gutters, ...added.map(({ at }) => ({ from: at, to: at }))].sort((a, b) => a.from - b.from)
}
