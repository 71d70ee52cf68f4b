import { addDays, type IsoDay } from '../../engine/calendar/day.ts'
import { counts, type Dated, firstSure, lastSure } from './choice.ts'

/** Days between two versions of which nothing is known; both ends count. */
export interface Hole {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** What counts, in the order of time. */
export const inOrder = <V extends Dated>(versions: readonly V[]): V[] =>
  versions.filter(counts).toSorted((a, b) => ((firstSure(a) ?? '') < (firstSure(b) ?? '') ? -1 : 1))

export const holesIn = (versions: readonly Dated[]): Hole[] =>
  inOrder(versions).flatMap((it, i, all) => holeBetween(all[i - 1], it) ?? [])

/** Null where one follows the other, or where it is not known when they began or ended. */
export function holeBetween(before: Dated | undefined, after: Dated): Hole | null {
  const [end, start] = [before && lastSure(before), firstSure(after)]
  if (!end || !start || end >= '9999') return null
  const [from, to] = [addDays(end, 1), addDays(start, -1)]
  return from <= to ? { from, to } : null
}
