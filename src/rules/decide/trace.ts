import type { IsoDay } from '../../engine/calendar/day.ts'
import type { Parameter, ParameterVersion } from '../scheme/scheme.ts'
import type { Condition, Term } from '../scheme/tree.ts'
import type { Choice } from '../versions/choice.ts'
import { type Code, type Outcome, outcomeOf } from './outcome.ts'

/** A condition with what became of it: the tree of the rule again, with values. */
export interface ConditionTrace {
  readonly kind: 'condition'
  readonly node: Condition
  readonly outcome: Outcome
  /** In the order of the node. Of an `if`: the test, then the branches that were looked at. */
  readonly of: readonly Trace[]
  /** Of a comparison of numbers or days: how far left lies above right, in `unit`; null where one is unknown, and elsewhere. */
  readonly gap: Gap | null
  /** Of a points system: what the parts come to at least and at most. */
  readonly points: PointsReached | null
  /** What is missing here itself, not below. */
  readonly missing: Missing | null
  readonly used: UsedParameter | null
}

export interface Gap {
  readonly by: number
  readonly unit: string
}

export interface PointsReached {
  readonly least: number
  readonly most: number
  readonly needed: number | null
}

export interface TermTrace {
  readonly kind: 'term'
  readonly node: Term
  /** null: unknown. */
  readonly value: TermValue | null
  /** `date` for days. */
  readonly unit: string
  readonly of: readonly Trace[]
  readonly missing: Missing | null
  readonly used: UsedParameter | null
}

export type Trace = ConditionTrace | TermTrace

export type TermValue = number | string | boolean | readonly number[] | readonly string[]

/** The parameter a value came from, the version that was used, and the day and clock that chose it. */
export interface UsedParameter {
  readonly scheme: string
  readonly parameter: Parameter
  readonly clock: string
  readonly on: IsoDay
  readonly version: ParameterVersion
}

/** Why something is not known. */
export type Missing =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'clock'; readonly clock: string }
  | {
      readonly kind: 'parameter'
      readonly scheme: string
      readonly parameter: Parameter
      readonly clock: string
      readonly choice: Choice<ParameterVersion> & { readonly kind: 'none' }
    }
  /** The two sides of a comparison are counted differently on these days. */
  | { readonly kind: 'unit'; readonly node: string; readonly left: string; readonly right: string }

/** Traces are made by the million: all of one shape, every field in its place. */
export const conditionTrace = (
  node: Condition,
  code: Code,
  of: readonly Trace[],
  missing: Missing | null = null,
  gap: Gap | null = null,
): ConditionTrace => ({ kind: 'condition', node, outcome: outcomeOf(code), of, gap, points: null, missing, used: null })

export const termTraceOf = (
  node: Term,
  value: TermValue | null,
  unit: string,
  of: readonly Trace[] = NOTHING,
  missing: Missing | null = null,
  used: UsedParameter | null = null,
): TermTrace => ({ kind: 'term', node, value, unit, of, missing, used })

export const NOTHING: readonly never[] = []
