import type { IsoDay } from '../../engine/calendar/day.ts'

/** The first day that counts, or `unknown`: it held earlier, and from when is not known. */
export type From = IsoDay | 'unknown'

/** The last day that counts; `open`: in force with no end set; `unknown`: it ended or may have, and when is not known. */
export type To = IsoDay | 'open' | 'unknown'

/** Both ends count. What is not known of them stays not known. */
export interface Period {
  readonly from: From
  readonly to: To
  /** Where `from` is unknown: the first day on which it is known to have held. */
  readonly seenFrom?: IsoDay
  /** Where `to` is unknown: the last day on which it is known to have held. */
  readonly seenTo?: IsoDay
}
