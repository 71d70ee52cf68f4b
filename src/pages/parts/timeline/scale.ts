import type { Interval } from '../days.ts'

/** Years laid out from left (0) to right (1), the same for all pictures under each other, so that they compare. */
export interface Scale {
  readonly firstYear: number
  /** Not included: the scale ends where this year begins. */
  readonly endYear: number
}

/** The whole years that hold all these days. Days that are no days do not count. */
export function scaleOf(days: readonly (string | null)[]): Scale | null {
  const years = days.flatMap((day) => (day && dayNumber(day) !== null ? [Number(day.slice(0, 4))] : []))
  if (years.length === 0) return null
  const first = years.reduce((a, b) => Math.min(a, b))
  const last = years.reduce((a, b) => Math.max(a, b))
  return { firstYear: first, endYear: last + 1 }
}

/** Where a day stands, from 0 to 1. */
export function placeOf(scale: Scale, day: string): number {
  const from = Date.UTC(scale.firstYear, 0) / DAY_MS
  const to = Date.UTC(scale.endYear, 0) / DAY_MS
  const at = dayNumber(day) ?? from
  return Math.min(Math.max((at - from) / (to - from), 0), 1)
}

/** An interval as a bar; an open end runs on to the edge of the picture. */
export function barOf(scale: Scale, [from, to]: Interval): { readonly start: number; readonly end: number } {
  const start = from === null ? 0 : placeOf(scale, from)
  const end = to === null ? 1 : placeOf(scale, to)
  return { start: Math.min(start, end), end: Math.max(start, end) }
}

/** Years to name under the axis: never more than about eight. */
export function yearsOf({ firstYear, endYear }: Scale): number[] {
  const step = Math.max(1, Math.ceil((endYear - firstYear) / 8))
  const count = Math.ceil((endYear - firstYear) / step)
  return Array.from({ length: count }, (_, i) => firstYear + i * step)
}

const DAY_MS = 86_400_000

function dayNumber(day: string): number | null {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) ? null : ms / DAY_MS
}
