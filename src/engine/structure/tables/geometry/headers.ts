import { namedColumns } from './named-columns.ts'
import { isYear } from './numbers.ts'
import { figuresIn, filledIn, type Placed, type PlacedLine } from './placed-lines.ts'
import type { Rule } from './shapes.ts'

/** How many lines at the top of a table name its columns. */
export function headerLines(placed: Placed, fullRules: readonly Rule[]): number {
  const { lines, isNumeric } = placed
  if (isNumeric.some((it) => it)) {
    const first = lines.findIndex((line, i) => isBodyLine(placed, line, i))
    const named = namedInBold(placed, first)
    if (named > 0) return withoutRuledGroups(lines, named, fullRules)
    const years = yearUnderNames(lines, first)
    if (years > 0) return years
    if (first > 0) return atRule(placed, withoutGroupLines(lines, first), fullRules)
    if (first === 0) return 0
  }
  return withoutYears(lines, atRule(placed, boldLines(lines), fullRules) || ruledLines(lines, fullRules))
}

/** Lines right above the first figures that only name a group of rows are no header when a header stands above them. */
function withoutGroupLines(lines: readonly PlacedLine[], first: number): number {
  let count = first
  while (count > 1 && filledIn(lines[count - 1] as PlacedLine).every((it) => it === 0)) count--
  return lines.slice(0, count).some((it) => filledIn(it).length >= 2) ? count : first
}

/** A bold name that stands alone under a rule names the rows under it. */
function withoutRuledGroups(lines: readonly PlacedLine[], named: number, rules: readonly Rule[]): number {
  let count = named
  const isGroup = (line: PlacedLine, above: PlacedLine) =>
    filledIn(line).every((it) => it === 0) && rules.some((it) => isBetween(it, above, line))
  while (count > 1 && isGroup(lines[count - 1] as PlacedLine, lines[count - 2] as PlacedLine)) count--
  return count
}

/** Every column has a name in bold, and under the names a row of plain text begins before any figure. */
function namedInBold({ lines, columns }: Placed, first: number): number {
  const count = withoutYears(lines, boldLines(lines))
  if (count === 0 || count >= first) return 0
  const named = new Set(lines.slice(0, count).flatMap(filledIn))
  const body = lines.find((_, i) => i >= count && filledIn(lines[i] as PlacedLine).length > 1)
  const all = columns.edges.length - 1
  return named.size === all && body !== undefined && filledIn(body).length >= Math.max(4, all - 1) ? count : 0
}

const isLoneYear = ({ line: { pieces } }: PlacedLine): boolean => pieces.length === 1 && isYear(pieces[0]?.text ?? '')

/**
 * A year that stands alone at the left, under names of columns, begins the rows: the first of them may hold no figures
 * («artikel 4»).
 */
function yearUnderNames(lines: readonly PlacedLine[], first: number): number {
  const at = lines.findIndex((line, i) => i > 0 && i < first && isLoneYear(line) && filledIn(line)[0] === 0)
  return at > 0 && lines.slice(0, at).some((it) => filledIn(it).length >= 3) ? at : 0
}

/** A year that stands alone under the names of columns names the rows under it, however bold it is printed. */
function withoutYears(lines: readonly PlacedLine[], count: number): number {
  return count > 1 && isLoneYear(lines[count - 1] as PlacedLine) ? count - 1 : count
}

/** A line with figures, other than the years that stand above columns of figures. */
function isBodyLine({ lines, isNumeric }: Placed, line: PlacedLine, i: number): boolean {
  if (figuresIn(line, isNumeric) === 0) return false
  const numbers = line.cells.flatMap((cell, column) => (isNumeric[column] ? cell.filter((it) => it.isNumber) : []))
  if (i > 3 || numbers.length === 0 || !numbers.every((it) => isYear(it.text))) return true
  // Years are a header when they stand above other figures.
  const below = lines
    .slice(i + 1, i + 6)
    .flatMap((it) => it.cells.flatMap((cell, column) => (isNumeric[column] ? cell : [])))
  return below.length === 0 || below.filter((it) => isYear(it.text)).length > 0.3 * below.length
}

/**
 * A rule through all columns parts header and body, a line or two before the first figures as well; further up under
 * the names of several columns, where the first rows hold no figures.
 */
function atRule({ lines }: Placed, first: number, rules: readonly Rule[]): number {
  for (let count = first; count >= 1; count--) {
    const [above, below] = [lines[count - 1], lines[count]]
    if (!above || !below || !rules.some((it) => isBetween(it, above, below))) continue
    if (count >= first - 3 || lines.slice(0, count).some((it) => filledIn(it).length >= 3)) return count
  }
  return first
}

function boldLines(lines: readonly PlacedLine[]): number {
  const isBold = (line: PlacedLine) => line.cells.flat().every((it) => it.isBold)
  const first = lines.findIndex((line) => !isBold(line))
  return first > 0 && first <= 6 && lines.slice(0, first).some((it) => filledIn(it).length >= 2) ? first : 0
}

function ruledLines(lines: readonly PlacedLine[], rules: readonly Rule[]): number {
  for (let count = 1; count < Math.min(6, lines.length); count++) {
    const [above, below] = [lines[count - 1] as PlacedLine, lines[count] as PlacedLine]
    if (rules.some((it) => isBetween(it, above, below))) return count
  }
  return 0
}

export const isBetween = (rule: Rule, above: PlacedLine, below: PlacedLine): boolean => {
  const [upper, lower] = [(above.y0 + above.y1) / 2, (below.y0 + below.y1) / 2]
  return rule.at > upper && rule.at < lower
}

/** Indexes of header lines that begin a new row: under a rule, or under a name that stands over several columns. */
export function headerStarts({ lines, columns }: Placed, count: number, level: readonly Rule[]): number[] {
  const starts = count > 0 ? [0] : []
  for (let i = 1; i < count; i++) {
    const [above, line] = [lines[i - 1] as PlacedLine, lines[i] as PlacedLine]
    const row = lines.slice(starts.at(-1) as number, i)
    const named = row.flatMap((it) => it.line.pieces.map((piece) => namedColumns(piece, it.line, columns, level)))
    const isUnderSpan = named.some(
      ({ first, last }) => last > first && filledIn(line).filter((it) => it >= first && it <= last).length >= 2,
    )
    if (isUnderSpan || level.some((rule) => isBetween(rule, above, line))) starts.push(i)
  }
  return starts
}
