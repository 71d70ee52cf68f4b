import { addDays, yearOf } from '../../../calendar/day.ts'
import type { Interval, TimeKind } from '../../fact.ts'
import type { Reading, Ruled, Site } from '../form.ts'
import { before, DASH, matchAt } from '../match.ts'
import { isOrdered, leastOf } from '../today.ts'
import { unitAt } from '../units.ts'

/**
 * Reads: two times that make one stretch: «van maart tot juni 2023», «1 mei 2023 tot en met 30 juni 2024», «2019
 * t/m 2021», «tussen 2015 en 2020», «maart-juni 2023», «eind 2023/begin 2024», «maart of april 2024». A part
 * without a year takes it from the other part.
 * Leaves alone: two times joined by «en» without «tussen», which are two; «of» between times that do not follow
 * each other.
 * Known problems: «van 2015 tot 2020» counts all of 2020; without it is an alternative.
 */
export const betweenRule = 'times/between@1'

const UNTIL = new RegExp(`(?: tot(?: en met| uiterlijk| aan)? | t/m | ?${DASH} ?)`, 'iuy')
const AND = / en (?:met )?/iuy
const OR = / ?\/ ?| of | dan wel | à /iuy

/** The stretch from `left`, which has just been read, to what follows it; null when nothing fitting does. */
export function betweenAt(site: Site, left: Reading): Ruled | null {
  if (!left.interval) return null
  const joint = jointAt(site, left)
  const right = joint && unitAt(site, joint.end)?.reading
  const reading = right && join(site, left, right, joint.word)
  return reading ? { rule: betweenRule, reading } : null
}

type Joint = 'until' | 'between' | 'or'

function jointAt(site: Site, left: Reading): { word: Joint; end: number } | null {
  const until = matchAt(UNTIL, site.text, left.end)
  if (until) return { word: 'until', end: until.end }
  const isBetween = /(?<!\p{L})tussen (?:de |het )?$/iu.test(before(site.text, left.start, 12))
  const and = isBetween ? matchAt(AND, site.text, left.end) : null
  if (and) return { word: 'between', end: and.end }
  const or = matchAt(OR, site.text, left.end)
  return or ? { word: 'or', end: or.end } : null
}

function join(site: Site, left: Reading, right: Reading, word: Joint): Reading | null {
  const [from, to] = aligned(left, right)
  if (from?.[0] == null || to?.[1] == null || from[0] > (to[0] ?? to[1])) return null
  if (word === 'or' && to[0] !== null && from[1] !== null && to[0] > addDays(from[1], 1)) return null
  const interval: Interval = [from[0], to[1]]
  if (!isOrdered(interval)) return null
  return {
    start: startOf(site.text, left.start, word),
    end: right.end,
    kind: kindOf(left.kind, right.kind),
    interval,
    certainty: leastOf(certaintyIn(left, right), certaintyIn(right, left)),
    alternatives: word === 'until' && isPlainTot(site, left) && isYear(right) ? withoutLast(from, to) : [],
    ...(left.yearless && right.yearless ? { yearless: right.yearless } : {}),
  }
}

function withoutLast([first]: Interval, [last]: Interval): Interval[] {
  const without: Interval = [first, last && addDays(last, -1)]
  return isOrdered(without) ? [without] : []
}

const isPlainTot = (site: Site, left: Reading): boolean =>
  /^ tot (?!en met)/iu.test(site.text.slice(left.end, left.end + 12))
const isYear = (reading: Reading): boolean => reading.kind === 'year'

// A part whose year the other part gives is as certain as its own words.
const certaintyIn = (part: Reading, other: Reading): Reading['certainty'] =>
  part.yearless && !other.yearless ? part.yearless.certainty : part.certainty

/** Both intervals, each in the year that the other gives where it has none of its own. */
function aligned(left: Reading, right: Reading): [Interval | null, Interval | null] {
  if (left.yearless && !right.yearless) return [lastNotAfter(left, right.interval), right.interval]
  if (right.yearless) return [left.interval, firstNotBefore(right, left.interval)]
  return [left.interval, right.interval]
}

function lastNotAfter(part: Reading, other: Interval | null): Interval | null {
  if (!part.yearless || !other?.[0]) return null
  const same = part.yearless.in(yearOf(other[0]))
  return same[0] !== null && same[0] <= other[0] ? same : part.yearless.in(yearOf(other[0]) - 1)
}

function firstNotBefore(part: Reading, other: Interval | null): Interval | null {
  if (!part.yearless || !other?.[0]) return null
  const same = part.yearless.in(yearOf(other[0]))
  return same[0] !== null && same[0] >= other[0] ? same : part.yearless.in(yearOf(other[0]) + 1)
}

function startOf(text: string, start: number, word: Joint): number {
  const phrase =
    word === 'between' ? /tussen (?:de |het )?$/iu : word === 'until' ? /(?<!\p{L})van (?:de |het )?$/iu : null
  return start - (phrase?.exec(before(text, start, 12))?.[0].length ?? 0)
}

const ORDER: readonly TimeKind[] = [
  'day',
  'month',
  'quarter',
  'season',
  'part_of_year',
  'half_year',
  'year',
  'year_range',
]

/** The coarser of both; two years make a range of years. */
function kindOf(left: TimeKind, right: TimeKind): TimeKind {
  if (left === 'year' && right === 'year') return 'year_range'
  return ORDER.indexOf(left) > ORDER.indexOf(right) ? left : right
}
