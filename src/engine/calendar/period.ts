import { daysInMonth, isIsoDay, isoDay, type Period } from './day.ts'

/**
 * The first and last day of what a person typed: a year, quarter, month or day, or two of these with «..» between.
 * Null when it is none, or ends before it begins.
 */
export function periodOf(typed: string): Period | null {
  const [from = '', to = from, ...rest] = typed.split('..', 3).map((it) => it.trim())
  const [first, last] = [endsOf(from)?.[0], endsOf(to)?.[1]]
  return first === undefined || last === undefined || rest.length > 0 || first > last ? null : [first, last]
}

function endsOf(typed: string): Period | null {
  if (isIsoDay(typed)) return [typed, typed]
  // A quarter is a «kwartaal» to many who type it: 2031-K1.
  const parts = /^(?<year>\d{4})(?:-?[QK](?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/iu.exec(typed)?.groups
  if (!parts) return null
  const [year, quarter] = [Number(parts.year), Number(parts.quarter ?? 0)]
  const first = quarter ? 3 * quarter - 2 : Number(parts.month ?? 1)
  const last = quarter ? first + 2 : Number(parts.month ?? 12)
  return [isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last))]
}
