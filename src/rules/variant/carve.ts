import { addDays, type IsoDay } from '../../engine/calendar/day.ts'
import { counts, type Dated, firstSure, lastSure } from '../versions/choice.ts'

/** Versions cut at the edges of a period: what lies in it, and what is left around it. */
export interface Carved<V> {
  readonly inside: readonly V[]
  readonly outside: readonly V[]
}

/** What is announced or proposed is left alone, and so is what is not known to have held in the period. */
export function carve<V extends Dated>(versions: readonly V[], from: IsoDay, to: IsoDay | 'open'): Carved<V> {
  const end = to === 'open' ? '9999-12-31' : to
  const [inside, outside]: [V[], V[]] = [[], []]
  for (const version of versions) {
    const [first, last] = [firstSure(version), lastSure(version)]
    const isIn = counts(version) && first !== null && last !== null && first <= end && from <= last
    if (!isIn) {
      outside.push(version)
      continue
    }
    if (first < from) outside.push(until(version, addDays(from, -1)))
    if (last > end) outside.push(since(version, addDays(end, 1)))
    const ended = last > end ? until(version, end) : version
    inside.push(first < from ? since(ended, from) : ended)
  }
  return { inside, outside }
}

function until<V extends Dated>(version: V, to: IsoDay): V {
  const { seenTo, ...rest } = version
  return { ...(rest as V), to }
}

function since<V extends Dated>(version: V, from: IsoDay): V {
  const { seenFrom, ...rest } = version
  return { ...(rest as V), from }
}
