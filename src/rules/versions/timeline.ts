import { dayOfNumber, type IsoDay, numberOfDay } from '../../engine/calendar/day.ts'
import { dayNumber } from '../decide/arithmetic.ts'
import { choose, type Dated, firstSure, lastSure } from './choice.ts'

/** The versions of a series as what holds from one day on until the next: for asking it millions of times. */
export interface Timeline<V> {
  /** Ascending; day numbers since 1970-01-01. Before the first of them nothing holds. */
  readonly starts: readonly number[]
  /** What holds from each start on; null for none. */
  readonly values: readonly (V | null)[]
}

export function timelineOf<V extends Dated>(versions: readonly V[]): Timeline<V> {
  const starts = [...new Set(versions.flatMap(bounds))].sort((a, b) => a - b)
  const values = starts.map((start) => {
    const choice = choose(versions, dayOfNumber(start))
    return choice.kind === 'version' ? choice.version : null
  })
  return { starts, values }
}

function bounds(version: Dated): number[] {
  const [from, to] = [firstSure(version), lastSure(version)]
  return from === null || to === null ? [] : [numberOfDay(from), ...(to < '9999' ? [numberOfDay(to) + 1] : [])]
}

export function heldOn<V>({ starts, values }: Timeline<V>, day: number): V | null {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= day) low = middle + 1
    else high = middle
  }
  return values[low - 1] ?? null
}

/** Asks a series again and again, often for the same day: the last answer is kept. */
export function asking<V>(timeline: Timeline<V>): (day: IsoDay) => V | null {
  let asked: IsoDay | null = null
  let held: V | null = null
  return (day) => {
    if (day !== asked) {
      held = heldOn(timeline, dayNumber(day))
      asked = day
    }
    return held
  }
}
