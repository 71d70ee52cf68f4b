import type { ColumnKind } from '../flattened/heads.ts'
import { type Anchor, statusEnd } from './anchors.ts'
import type { Run } from './head-run.ts'
import type { Unit } from './units.ts'

/** The units of a row by column; a column that is left empty has none. */
export type RowUnits = ReadonlyMap<ColumnKind, readonly Unit[]>

export interface Rows {
  readonly rows: readonly RowUnits[]
  /** Some units could have been of another column as well. */
  readonly isUnsure: boolean
}

const NUMBERS =
  /^(?:(?:begrotings|beleids)?artikel(?:en)?|art\.)? ?\d{1,3}(?:\.\d{1,2})?(?: ?(?:,|en|[/;&–-]|t\/m) ?(?:artikel |art\. )?\d{1,3}(?:\.\d{1,2})?){0,9}\.?$/iu
const NO_NUMBER = /^(?:alle artikelen|alle|diverse|n\.?v\.?t\.?|[-–])$/iu
const LINK = /^(?:(?:hyper)?links?|https?:\/\/\S{1,400}|www\.\S{1,400}|[-–])$/iu
const isArticle = ({ text }: Unit): boolean => text.length <= 80 && (NUMBERS.test(text) || NO_NUMBER.test(text))
/** Lines that a name in a narrow cell takes at most. */
const LINES_OF_A_NAME = 4

/** Divides what stands between the types and years over the columns after them and those before the next. */
export function rowsOf(run: Run, units: readonly Unit[], anchors: readonly Anchor[]): Rows {
  const at = run.kinds.indexOf('type')
  const [before, after] = [run.kinds.slice(0, at), run.kinds.slice(at + 2)]
  const rows: RowUnits[] = []
  let isUnsure = false
  let from = 0
  anchors.forEach(({ type, year, end }, i) => {
    const row = new Map<ColumnKind, readonly Unit[]>()
    const names = run.isSpaced ? units.slice(from, type).map((it) => [it]) : joinedNames(units.slice(from, type))
    isUnsure ||= names.length > before.length
    placeNames(row, before, names, i === 0)
    row.set('type', units.slice(type, year)).set('year', units.slice(year, end))
    from = placeRest(row, run, after, {
      units,
      from: end,
      to: anchors[i + 1]?.type ?? units.length,
      isLast: i + 1 === anchors.length,
    })
    rows.push(row)
  })
  return { rows, isUnsure }
}

/** Lines of one name: the next begins with a small letter, or the number of a row stands before it. */
function joinedNames(units: readonly Unit[]): Unit[][] {
  const names: Unit[][] = []
  for (const unit of units) {
    const open = names.at(-1)
    if (open && (/^\p{Ll}/u.test(unit.text) || /^\d[\d.]*$|-$/u.test(open.at(-1)?.text ?? ''))) open.push(unit)
    else names.push([unit])
  }
  return names
}

/**
 * A name that is not printed again holds on, so what is missing is missing at the left, but for the first row. What is
 * too much is taken for lines of the first name.
 */
function placeNames(
  row: Map<ColumnKind, readonly Unit[]>,
  columns: readonly ColumnKind[],
  names: Unit[][],
  isFirst: boolean,
): void {
  if (columns.length === 0 || names.length === 0) return
  const over = Math.max(0, names.length - columns.length)
  const parts = [names.slice(0, over + 1).flat(), ...names.slice(over + 1)]
  const shift = isFirst ? 0 : columns.length - parts.length
  parts.forEach((part, i) => {
    const kind = columns[i + shift]
    if (kind) row.set(kind, part)
  })
}

interface Gap {
  readonly units: readonly Unit[]
  readonly from: number
  readonly to: number
  readonly isLast: boolean
}

/** Fills the columns after the year; the unit at which the next row begins. */
function placeRest(row: Map<ColumnKind, readonly Unit[]>, run: Run, columns: readonly ColumnKind[], gap: Gap): number {
  const { units, from, to } = gap
  const textFrom = columns.includes('status') ? statusEnd(units, from, to, !run.isSpaced) : from
  row.set('status', units.slice(from, textFrom))
  const { textTo, linkFrom, end } = endOf(run, columns, { ...gap, from: textFrom })
  const texts = columns.filter((it) => it === 'title' || it === 'summary' || it === 'theme' || it === 'subtheme')
  texts.forEach((kind, i) => {
    const isLast = i + 1 === texts.length
    row.set(kind, units.slice(textFrom + i, isLast ? textTo : Math.min(textTo, textFrom + i + 1)))
  })
  row.set('article', units.slice(textTo, linkFrom)).set('link', units.slice(linkFrom, end))
  return end
}

interface RowEnd {
  readonly textTo: number
  readonly linkFrom: number
  readonly end: number
}

function endOf(run: Run, columns: readonly ColumnKind[], gap: Gap): RowEnd {
  const { units, from } = gap
  const blank = run.isSpaced ? -1 : blankIn(gap)
  if (blank > from) return closedAt(columns, units, from, blank)
  const article = columns.includes('article') ? articleIn(run, gap) : -1
  if (article < 0) return { ...withoutArticle(run, gap) }
  const isLink = columns.includes('link') && article + 1 < gap.to && LINK.test(units[article + 1]?.text ?? '')
  return { textTo: article, linkFrom: article + 1, end: article + (isLink ? 2 : 1) }
}

/** A blank line between the rows: the last one in the gap, the first one after the last row. */
function blankIn({ units, from, to, isLast }: Gap): number {
  if (isLast) {
    for (let i = from + 1; i < to; i++) if (units[i]?.isAfterBlank) return i
    return -1
  }
  for (let i = to; i > from; i--) if (units[i]?.isAfterBlank) return i
  return -1
}

function closedAt(columns: readonly ColumnKind[], units: readonly Unit[], from: number, end: number): RowEnd {
  const isLink = columns.includes('link') && LINK.test(units[end - 1]?.text ?? '')
  const linkFrom = isLink ? end - 1 : end
  let textTo = linkFrom
  if (columns.includes('article')) while (textTo > from && isArticle(units[textTo - 1] as Unit)) textTo--
  return { textTo, linkFrom, end }
}

/** The unit with the articles: the last that leaves no more behind it than the names of the next row. */
function articleIn({ isSpaced, kinds }: Run, { units, from, to, isLast }: Gap): number {
  if (isLast) {
    const last = isSpaced ? Math.min(to, from + 3) : to
    for (let i = from; i < last; i++) if (isArticle(units[i] as Unit)) return i
    return -1
  }
  const names = kinds.indexOf('type')
  const most = (isSpaced ? names : names * LINES_OF_A_NAME) + 1
  for (let i = to - 1; i >= Math.max(from, to - most - 1); i--) if (isArticle(units[i] as Unit)) return i
  return -1
}

/** Without its article a row ends with its text: one unit, and what the next row has no column for. */
function withoutArticle({ isSpaced, kinds }: Run, { units, from, to, isLast }: Gap): RowEnd {
  const names = kinds.indexOf('type')
  const one = Math.min(to, from + 1)
  const end = isLast ? (isSpaced ? one : units.length) : Math.max(one, to - names)
  return { textTo: end, linkFrom: end, end }
}
