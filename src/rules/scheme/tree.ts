import type { Said, Text } from './words.ts'

/**
 * A rule as data. Conditions give an outcome, terms give a value; `if`, `fact`, `param` and `value` can be either. Each
 * node has an id that is its own within the tree, so that two versions of a rule can be compared and a patch can name it.
 */
export type Node = Condition | Term

export type Condition = All | Any | Not | Compare | Among | Points | Judgement | If | FactNode | ParamNode | Value

export type Term = If | FactNode | ParamNode | Value | ClockNode | DateAdd | Calculation

interface Common {
  readonly id: string
  /** Where it is laid down; a node without one has that of the node above it. */
  readonly basis?: readonly string[]
  /** What it asks, in words for a person. */
  readonly say?: Said
}

export interface All extends Common {
  readonly op: 'all'
  readonly of: readonly Condition[]
}

export interface Any extends Common {
  readonly op: 'any'
  readonly of: readonly Condition[]
}

export interface Not extends Common {
  readonly op: 'not'
  readonly of: Condition
}

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | '!='

/** Two values of one type and one unit. Days compare as days. */
export interface Compare extends Common {
  readonly op: 'cmp'
  readonly left: Term
  readonly is: Comparison
  readonly right: Term
}

/** Whether a value is one of a list, which is a parameter or a value. */
export interface Among extends Common {
  readonly op: 'in'
  readonly value: Term
  readonly list: ParamNode | Value
}

/** A points system: met when what the parts that are met are worth comes to at least so many. */
export interface Points extends Common {
  readonly op: 'points'
  readonly of: readonly { readonly when: Condition; readonly worth: Term }[]
  readonly atLeast: Term
}

/** What no rule decides: an authority judges it. A boolean fact may tell how it judged; without it nobody knows yet. */
export interface Judgement extends Common {
  readonly op: 'judgement'
  readonly by: Said
  readonly about: Said
  readonly fact?: string
}

/** Either two conditions or two terms. */
export interface If extends Common {
  readonly op: 'if'
  readonly test: Condition
  readonly yes: Node
  readonly no: Node
}

export interface FactNode extends Common {
  readonly op: 'fact'
  readonly fact: string
}

/** A parameter as it was on the day of a clock: `salary_threshold`, or `nl.other_scheme#salary_threshold` of another. */
export interface ParamNode extends Common {
  readonly op: 'param'
  readonly param: string
  readonly clock: string
}

export interface Value extends Common {
  readonly op: 'value'
  readonly value: number | Text | boolean | readonly number[] | readonly Text[]
  readonly type?: 'date'
  readonly unit?: string
}

/** The day of a clock. */
export interface ClockNode extends Common {
  readonly op: 'clock'
  readonly clock: string
}

/** A day so many years, months, weeks or days later; the unit of `add` says which. */
export interface DateAdd extends Common {
  readonly op: 'dateAdd'
  readonly to: Term
  readonly add: Term
  /** Counts back. */
  readonly back?: boolean
}

/** `round` takes one term and rounds it to whole ones, a half away from zero. `unit` is that of what comes out. */
export interface Calculation extends Common {
  readonly op: 'calc'
  readonly how: 'sum' | 'difference' | 'product' | 'least' | 'greatest' | 'round'
  readonly of: readonly Term[]
  readonly unit: string
}

export const ops = [
  'all',
  'any',
  'not',
  'cmp',
  'in',
  'points',
  'judgement',
  'if',
  'fact',
  'param',
  'value',
  'clock',
  'dateAdd',
  'calc',
] as const satisfies readonly Node['op'][]
