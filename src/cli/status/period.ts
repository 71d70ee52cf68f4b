import { isDay } from '../day.ts'
import { UsageProblem } from '../usage-problem.ts'

/** The first and last day of what `--due` names: a year, a quarter, a month, a day, or two of these with «..» between. */
export function periodOf(given: string): readonly [first: string, last: string] {
  const [from = '', to = from, ...rest] = given.split('..').map((it) => it.trim())
  const [first, last] = [endsOf(from)?.[0], endsOf(to)?.[1]]
  if (first === undefined || last === undefined || rest.length > 0 || first > last)
    throw new UsageProblem(
      `--due is "${given}", which is no period.`,
      'Give it as 2027, 2027-Q1, 2027-03 or 2027-01..2027-06.',
    )
  return [first, last]
}

function endsOf(given: string): readonly [string, string] | null {
  if (isDay(given)) return [given, given]
  const parts = /^(?<year>\d{4})(?:-?[QK](?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/iu.exec(given)?.groups
  if (!parts) return null
  const { year = '', quarter, month } = parts
  const first = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const last = quarter ? first + 2 : Number(month ?? 12)
  const end = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10)
  return [`${year}-${String(first).padStart(2, '0')}-01`, end]
}
