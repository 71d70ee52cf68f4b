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
  /** All that have a term; more than are drawn when they are of very many years. */
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

export async function termsPicture(
  register: Register,
  filters: Filters,
  list: AskedList,
): Promise<TermsPicture | null> {
  const terms = await register.commitmentMonths(filters)
  return sumOf(terms) < 2 ? null : pictureOf(terms, filters.on, list)
}

type TermMonths = Awaited<ReturnType<Register['commitmentMonths']>>

const sumOf = (terms: TermMonths): number => terms.reduce((sum, it) => sum + it.count, 0)

// More bars than this are too thin to see.
const MOST_QUARTERS = 24

/** `terms` in order. Of more years than there is room for, those around the day. */
export function pictureOf(terms: TermMonths, on: string, list: AskedList): TermsPicture {
  const [first = on, last = on] = [terms[0]?.month, terms.at(-1)?.month]
  const isQuarterly = quarterOf(last) - quarterOf(first) < MOST_QUARTERS
  const step = isQuarterly ? 1 : 4
  const from = isQuarterly ? quarterOf(first) : firstYear(first, last, on) * 4
  const count = Math.min(Math.floor((quarterOf(last) - from) / step) + 1, MOST_BARS)
  const bars = Array.from({ length: count }, (_, i) => {
    const begin = from + i * step
    const own = terms.filter((it) => quarterOf(it.month) >= begin && quarterOf(it.month) < begin + step)
    return barOf(begin, isQuarterly, own, list)
  })
  const at = (quarterOf(on) - from) / step
  return {
    bars,
    most: Math.max(...bars.map((it) => it.sum)),
    drawn: bars.reduce((sum, it) => sum + it.sum, 0),
    total: sumOf(terms),
    today: at >= 0 && at < count ? at + partOf(on, isQuarterly) : null,
  }
}
const MOST_BARS = 60

function firstYear(first: string, last: string, on: string): number {
  const [from, to] = [yearOf(first), yearOf(last) - MOST_BARS + 1]
  return to <= from ? from : Math.min(Math.max(from, yearOf(on) - MOST_BARS / 2), to)
}
const yearOf = (day: string): number => Number(day.slice(0, 4))

function barOf(quarter: number, isQuarterly: boolean, own: TermMonths, list: AskedList): TermBar {
  const year = Math.floor(quarter / 4)
  const nth = (quarter % 4) + 1
  const name = isQuarterly ? `${year}-Q${nth}` : String(year)
  const counts = { done: 0, busy: 0, silent: 0, gone: 0 }
  for (const it of own) counts[statusGroup(it.status)] += it.count
  return {
    label: isQuarterly ? t('promises.picture.quarter', { year, nth: ordinal(nth) }) : String(year),
    short: isQuarterly && nth !== 1 ? '' : String(year),
    ...{ counts, sum: sumOf(own) },
    href: addressWith(list.path, list.asked, { verloopt: name, na: undefined }),
  }
}

/** Quarters since the year 0; of a day or a month. */
const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** How far a day is in its quarter or year, from 0 to 1; near enough for a picture. */
function partOf(day: string, isQuarterly: boolean): number {
  const [month, date] = [Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) - 1]
  return isQuarterly ? ((month % 3) + date / 31) / 3 : (month % 3) / 12
}

const ORDINALS = ['term.nth.1', 'term.nth.2', 'term.nth.3', 'term.nth.4'] as const
const ordinal = (nth: number): string => t(ORDINALS[nth - 1] ?? 'term.nth.1')
