import type { IsoDay } from '../../engine/calendar/day.ts'
import type { Period } from './period.ts'
import type { Condition } from './tree.ts'
import type { Said } from './words.ts'

/** One scheme of admission, or dated figures about one: a file `schemes/<country>/<scheme>/scheme.json`. */
export interface Scheme {
  readonly format: 1
  /** Permanent, as in `nl.visvergunning`: the country, then the scheme. */
  readonly id: string
  readonly names: Said
  readonly about: Said
  /** `scheme`: something can be granted. `figures`: counts only, such as how many came. `proposal`: never in force yet. */
  readonly kind: 'scheme' | 'figures' | 'proposal'
  readonly clocks: readonly Clock[]
  readonly facts: readonly FactKind[]
  readonly parameters: readonly Parameter[]
  readonly rules: readonly Rule[]
  /** What cannot be so: facts for which such a condition comes out `not_met` contradict each other. */
  readonly consistency: readonly Consistency[]
  readonly indexes: readonly Index[]
  readonly notModelled: readonly NotModelled[]
}

/** A day that conditions look at: of filing, of decision, on which the contract starts. */
export interface Clock {
  readonly id: string
  readonly title: Said
}

export type FactType = 'number' | 'boolean' | 'text' | 'date'

/** What has to be known of a case. */
export interface FactKind {
  readonly id: string
  readonly title: Said
  readonly type: FactType
  /** For numbers: `EUR/month gross`, `years`. Values in another unit are refused, never converted. */
  readonly unit?: string
  /** For texts: all there are. */
  readonly values?: readonly string[]
  /** For numbers: what lies outside can only be a mistake. Without `least` a negative number is one. */
  readonly least?: number
  readonly most?: number
}

/** What has a value that changed over time. A hole between versions is not known: the neighbours say nothing of it. */
export interface Parameter {
  readonly id: string
  readonly title: Said
  readonly type: 'number' | 'boolean' | 'text' | 'date' | 'list'
  /** `none` for what has no unit. */
  readonly unit: string
  /** What it means, how it is counted. */
  readonly note?: Said
  readonly versions: readonly ParameterVersion[]
}

/**
 * `in_force`: held then. `derived`: held then, the figure computed and not printed by a source. `announced`: told by
 * government as to come. `proposed`: an idea or bill. The last two decide nothing.
 */
export type Status = 'in_force' | 'derived' | 'announced' | 'proposed'

export type ParameterValue = number | string | boolean | readonly number[] | readonly string[]

export interface ParameterVersion extends Period {
  readonly value: ParameterValue
  /** Where it differs from that of the parameter. */
  readonly unit?: string
  readonly status: Status
  readonly basis: readonly string[]
  readonly sources: readonly Source[]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note?: Said
  /** The day on which it was made known, where that is known: for asking what one could know on a day. */
  readonly knownSince?: IsoDay
}

/** `law`: the text of the law or its official journal. `official`: a page or letter of government. `secondary`: others. */
export interface Source {
  readonly url: string
  /** The day on which somebody last read it there; null when that is not known. */
  readonly seen: IsoDay | null
  readonly kind: 'law' | 'official' | 'secondary'
}

export interface Rule {
  readonly id: string
  readonly title: Said
  /** The clock whose day chooses the version of the rule; parameters name their own. */
  readonly clock: string
  readonly versions: readonly RuleVersion[]
}

export interface RuleVersion extends Period {
  /** It begins on the first day on which it is known so: what is known changed then, the rule perhaps earlier. */
  readonly isFirstKnown?: true
  readonly tree: Condition
  readonly basis: readonly string[]
  readonly sources: readonly Source[]
  readonly note?: Said
}

export interface Consistency {
  readonly id: string
  readonly tree: Condition
  /** What to tell when it is not so. */
  readonly say: Said
}

/**
 * Amounts that are the rounded amounts before, times one plus a percentage. One factor has to explain all of them, which
 * proves the amounts; where the percentage was published it has to lie among the factors that do.
 */
export interface Index {
  readonly id: string
  readonly title: Said
  /** Own parameters, or `nl.other_scheme#parameter`. */
  readonly parameters: readonly string[]
  /** The parameter with the published percentages. */
  readonly percentage: string
  /** The days on which it was applied: each parameter with a version that begins then and one that ends the day before. */
  readonly on: readonly IsoDay[]
}

/** What the rules here leave out, and where it is laid down. */
export interface NotModelled {
  readonly id: string
  readonly what: Said
  readonly why: Said
  readonly basis: readonly string[]
  readonly sources: readonly Source[]
}
