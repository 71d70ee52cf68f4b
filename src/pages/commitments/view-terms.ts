import type { Status } from '../../links/status/status.ts'
import type { Register } from '../../register/contract.ts'
import { addressWith } from '../parts/list/address.ts'
import type { AskedList } from '../parts/list/facets.ts'
import { t } from '../parts/messages/t.ts'
import { type StatusGroup, statusGroup } from '../parts/reasons/status.tsx'

type Filters = Parameters<Register['commitmentCounts']>[0]

/** Commitments by the end of their term, a bar for each period, without a hole between the first and the last. */
export interface TermsPicture {
  readonly bars: readonly TermBar[]
  /** Of the highest bar. */
  readonly most: number
  readonly drawn: number
  /** All that have a term; more than are drawn in a very long list. */
  readonly total: number
  /** Where the chosen day falls, in bars from the left; null: outside the picture. */
  readonly today: number | null
}
export interface TermBar {
  readonly label: string
  /** Under the bar, where there is room for few words. */
  readonly short: string
  readonly counts: Readonly<Record<StatusGroup, number>>
  readonly sum: number
  readonly href: string
}

export const groups = ['done', 'busy', 'silent', 'gone'] as const satisfies readonly StatusGroup[]

const MOST_DRAWN = 1_000
const YEARS_BACK = 2
const YEARS_AHEAD = 3

export async function termsPicture(
  register: Register,
  filters: Filters,
  list: AskedList,
): Promise<TermsPicture | null> {
  const due = filters.due ?? (['0001-01-01', '9999-12-31'] as const)
  const found = await register.commitments({ ...filters, due, limit: MOST_DRAWN })
  // The first of a very long list are the oldest, and what a reader looks for is around the day.
  const near = found.total > MOST_DRAWN && !filters.due ? around(filters.on) : null
  const shown = near ? await register.commitments({ ...filters, due: near, limit: MOST_DRAWN }) : found
  const terms = shown.commitments.flatMap((it) => (it.due === null ? [] : [{ due: it.due, status: it.status }]))
  return terms.length < 2 ? null : pictureOf(terms, filters.on, found.total, list)
}

const around = (day: string): readonly [string, string] => {
  const year = Number(day.slice(0, 4))
  return [`${year - YEARS_BACK}-01-01`, `${year + YEARS_AHEAD}-12-31`]
}

interface DueStatus {
  readonly due: string
  readonly status: Status
}

// More bars than this are too thin to see.
const MOST_QUARTERS = 24

export function pictureOf(terms: readonly DueStatus[], on: string, total: number, list: AskedList): TermsPicture {
  const days = terms.map((it) => it.due).toSorted()
  const [first = on, last = on] = [days[0], days.at(-1)]
  const isQuarterly = quarterOf(last) - quarterOf(first) < MOST_QUARTERS
  const step = isQuarterly ? 1 : 4
  const from = isQuarterly ? quarterOf(first) : quarterOf(first) - (quarterOf(first) % 4)
  const count = Math.min(Math.floor((quarterOf(last) - from) / step) + 1, MOST_BARS)
  const bars = Array.from({ length: count }, (_, i) => {
    const begin = from + i * step
    const own = terms.filter((it) => quarterOf(it.due) >= begin && quarterOf(it.due) < begin + step)
    return barOf(begin, isQuarterly, own, list)
  })
  const at = (quarterOf(on) - from) / step
  return {
    bars,
    most: Math.max(...bars.map((it) => it.sum)),
    drawn: bars.reduce((sum, it) => sum + it.sum, 0),
    total,
    today: at >= 0 && at < count ? at + partOf(on, isQuarterly) : null,
  }
}
const MOST_BARS = 60

function barOf(quarter: number, isQuarterly: boolean, own: readonly DueStatus[], list: AskedList): TermBar {
  const year = Math.floor(quarter / 4)
  const nth = (quarter % 4) + 1
  const name = isQuarterly ? `${year}-Q${nth}` : String(year)
  const counts = { done: 0, busy: 0, silent: 0, gone: 0 }
  for (const it of own) counts[statusGroup(it.status)]++
  return {
    label: isQuarterly ? t('promises.picture.quarter', { year, nth: ordinal(nth) }) : String(year),
    short: isQuarterly && nth !== 1 ? '' : String(year),
    ...{ counts, sum: own.length },
    href: addressWith(list.path, list.asked, { verloopt: name, na: undefined }),
  }
}

/** Quarters since the year 0. */
const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** How far a day is in its quarter or year, from 0 to 1; near enough for a picture. */
function partOf(day: string, isQuarterly: boolean): number {
  const [month, date] = [Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) - 1]
  return isQuarterly ? ((month % 3) + date / 31) / 3 : (month % 3) / 12
}

const ORDINALS = ['term.nth.1', 'term.nth.2', 'term.nth.3', 'term.nth.4'] as const
const ordinal = (nth: number): string => t(ORDINALS[nth - 1] ?? 'term.nth.1')
