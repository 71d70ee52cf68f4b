import type { IsoDay } from '../../engine/calendar/day.ts'

/** No day that anybody has: marks an unknown day in a column. */
export const UNKNOWN_DAY = -2_147_483_648

/**
 * Many cases as columns. Unknown: NaN for numbers, `UNKNOWN_DAY` for days, 1 for yes or no (0 no, 7 yes: the codes of
 * outcomes), -1 for texts. A fact without a column is unknown for everybody.
 */
export interface Population {
  readonly rows: number
  readonly numbers: Readonly<Record<string, Float64Array>>
  readonly days: Readonly<Record<string, Int32Array>>
  readonly yesOrNo: Readonly<Record<string, Uint8Array>>
  readonly texts: Readonly<Record<string, TextColumn>>
  /** The days of the clocks: one for all, or one for each. */
  readonly clocks: Readonly<Record<string, IsoDay | Int32Array>>
}

/** Each text once, and for each row which. */
export interface TextColumn {
  readonly words: readonly string[]
  readonly codes: Int32Array
}
