import type { IsoDay } from '../../engine/calendar/day.ts'

/** Days are texts such as `2031-03-14`. */
export type FactValue = number | boolean | string

/** What is known of one case: the days of the clocks, and facts in the unit and type that the scheme gives them. */
export interface Case {
  readonly dates: Readonly<Record<string, IsoDay>>
  readonly facts: Readonly<Record<string, FactValue>>
}
