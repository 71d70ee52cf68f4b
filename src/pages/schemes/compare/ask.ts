import { addDays, type IsoDay } from '../../../engine/calendar/day.ts'
import { dayFrom, type Query } from '../../parts/list/ask.ts'

/** Two states of a scheme: each a day, and the id of a variant or none. */
export interface AskCompare {
  readonly before: Side
  readonly after: Side
}

export interface Side {
  readonly day: IsoDay
  readonly variant: string | null
}

/** Without a first day, a year before the second. */
export function askCompare(query: Query, today: IsoDay): AskCompare {
  const to = dayFrom(query.one('tot'), today)
  const side = (day: IsoDay, name: string): Side => ({ day, variant: query.one(name) ?? null })
  return { before: side(dayFrom(query.one('van'), yearBefore(to)), 'eerst'), after: side(to, 'dan') }
}

export const yearBefore = (day: IsoDay): IsoDay => addDays(day, -365)
