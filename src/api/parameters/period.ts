import { z } from '@hono/zod-openapi'
import { isDay } from './day.ts'

export type Period = readonly [first: string, last: string]

/** First and last day of a year, quarter, month or day, or of two of these with «..» between; null when it is none. */
export function periodOf(given: string): Period | null {
  const [from = '', to = from, ...rest] = given.split('..', 3)
  const [first, last] = [endsOf(from)?.[0], endsOf(to)?.[1]]
  return first === undefined || last === undefined || rest.length > 0 || first > last ? null : [first, last]
}

function endsOf(given: string): Period | null {
  if (isDay(given)) return [given, given]
  const parts = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/.exec(given)?.groups
  if (!parts?.year) return null
  const { year, quarter, month } = parts
  const first = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const last = quarter ? first + 2 : Number(month ?? 12)
  const end = new Date(Date.UTC(2000, 0, 1))
  end.setUTCFullYear(Number(year), last, 0)
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(end.getUTCDate())}`]
}
const two = (n: number): string => String(n).padStart(2, '0')

export const period = (description: string) =>
  z
    .string()
    .refine((it) => periodOf(it) !== null, {
      error: 'must be a period as 2031, 2031-Q1, 2031-03, 2031-03-14 or 2031..2032-06',
    })
    .transform((it) => periodOf(it) ?? (['', ''] as const))
    .optional()
    .openapi({ type: 'string', description, example: '2031-Q1' })
