import type { IsoDay } from '../../calendar/day.ts'
import type { DocumentIdentity } from '../../context.ts'
import type { Certainty, Interval } from '../fact.ts'
import type { OnDay } from './form.ts'

/** The days on which the document may have been written. Both the same when it has a date, both null when nothing is known. */
export interface Today {
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
}

export function todayOf(document: Pick<DocumentIdentity, 'date' | 'dateInterval'>): Today {
  if (document.date !== null) return { earliest: document.date, latest: document.date }
  const [earliest, latest] = document.dateInterval ?? [null, null]
  return { earliest, latest }
}

export const isKnown = (today: Today): boolean => today.earliest !== null || today.latest !== null

export const isExact = (today: Today): boolean => today.earliest !== null && today.earliest === today.latest

/**
 * An interval that holds what `read` gives for every day on which the document may have been written, null when
 * nothing is known of that day. `read` must not go back when its day goes forward.
 */
export function seenFrom(today: Today, read: (day: IsoDay) => Interval): Interval | null {
  if (!isKnown(today)) return null
  if (isExact(today) && today.earliest !== null) return read(today.earliest)
  const from = today.earliest === null ? null : read(today.earliest)[0]
  const to = today.latest === null ? null : read(today.latest)[1]
  return [from, to]
}

/** The two keys of a reading that depends on the day of the document. */
export const asSeen = (today: Today, onDay: OnDay): { interval: Interval | null; onDay: OnDay } => ({
  interval: seenFrom(today, onDay),
  onDay,
})

const ORDER: readonly Certainty[] = ['stated', 'derived', 'assumed']

/** A reading is as certain as its least certain part. */
export const leastOf = (...parts: readonly Certainty[]): Certainty =>
  ORDER[Math.max(...parts.map((part) => ORDER.indexOf(part)))] ?? 'assumed'

export function isOrdered(interval: Interval | null): boolean {
  return interval === null || interval[0] === null || interval[1] === null || interval[0] <= interval[1]
}
