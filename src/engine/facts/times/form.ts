import type { IsoDay } from '../../calendar/day.ts'
import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import type { Certainty, Interval, TimeKind } from '../fact.ts'
import type { Directions } from './tense.ts'
import type { Today } from './today.ts'

/**
 * One way of writing a time. A form is tried at every word that is one of its triggers, and nowhere else, so the
 * triggers must hold the first word of all it reads. Besides words in lower case there are classes of words with
 * digits: see `triggerOf` in words.ts.
 */
export interface TimeForm {
  /** Rule and version, as in `times/quarter@1`. */
  readonly rule: string
  readonly triggers: readonly string[]
  readonly read: (site: Site) => Reading | null
}

/** A word of a flow at which forms look, and what they may know besides. */
export interface Site {
  readonly flow: Flow
  /** The text of the flow's view. */
  readonly text: string
  /** Where the word begins. */
  readonly at: number
  readonly today: Today
  /** Where a date without a year lies, by the tense of its clause. */
  readonly directionAt: Directions
  readonly context: Context
  /** Names that end in a year which is no time: of acts, and the document's own title. */
  readonly datedNames: readonly string[]
}

/** What a form makes of a piece of a view's text. */
export interface Reading extends Range {
  readonly kind: TimeKind
  readonly interval: Interval | null
  readonly certainty: Certainty
  readonly alternatives?: readonly Interval[]
  readonly recurrence?: string
  /** Why this is no time although it looks like one. */
  readonly lost?: string
  /** Set when the text names no year: a neighbour in a list or a range may still give one. */
  readonly yearless?: Yearly
  /** What it would be if the document were written on that day, when that matters. */
  readonly onDay?: OnDay
}

export type OnDay = (today: IsoDay) => Interval

/** A period that comes back every year. */
export interface Yearly {
  readonly kind: TimeKind
  readonly certainty: Certainty
  readonly in: (year: number) => Interval
}

/** A reading together with the rule that made it. */
export interface Ruled {
  readonly rule: string
  readonly reading: Reading
}
