import type { IsoDay } from '../../engine/calendar/day.ts'
import type { ParameterValue, ParameterVersion, Source, Status } from '../scheme/scheme.ts'
import type { Said } from '../scheme/words.ts'

export const changeKinds = ['changed', 'begun', 'ended', 'announced', 'proposed'] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * `indexation`: one index explains it, so nobody decided anything. `yearly`: an amount that is set for each calendar year,
 * a little higher than the one before, of which no index is known. `policy`: all else.
 */
export const natures = ['policy', 'yearly', 'indexation'] as const
export type Nature = (typeof natures)[number]

/** A dated change of a scheme, with all that a reader needs to check it. */
export interface RuleChange {
  readonly kind: ChangeKind
  readonly nature: Nature
  /** Id of the scheme. */
  readonly scheme: string
  readonly part: ChangedPart
  /** The first day on which it was so; of what was announced or proposed, the day on which it was made known. */
  readonly day: IsoDay
  /** It was so on that day; whether earlier too is not known. */
  readonly isLatest: boolean
  /** Of a parameter: what it was and became. Of what is announced, what held on the day it was announced. */
  readonly before: StatedValue | null
  readonly after: StatedValue | null
  /** Of a rule: its conditions that are new, gone or other. */
  readonly conditions: readonly ConditionChange[]
  readonly status: Status
  /** Null: nothing tells how sure it is. */
  readonly confidence: ParameterVersion['confidence'] | null
  readonly basis: readonly string[]
  readonly sources: readonly Source[]
  readonly note: Said | null
}

export interface ChangedPart {
  readonly kind: 'parameter' | 'rule'
  readonly id: string
  readonly title: Said
}

/** A value with where it can be looked up. */
export interface StatedValue {
  readonly value: ParameterValue
  readonly unit: string
  readonly sources: readonly Source[]
}

export interface ConditionChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Of what changed: before and after. */
  readonly said: readonly [Said] | readonly [before: Said, after: Said]
}

/** Of this it is not known whether it changed in those days: it may have begun before, or ended since. */
export interface NotKnown {
  readonly scheme: string
  readonly part: ChangedPart
  /** `begin`: first seen on that day, perhaps older. `end`: last seen on that day, perhaps still so. */
  readonly what: 'begin' | 'end'
  readonly day: IsoDay
  readonly note: Said | null
}

/** After the first day, up to and with the last. */
export interface Days {
  readonly after: IsoDay
  readonly upTo: IsoDay
}

/** What changed in those days. «No change known» is a value of its own, which is not «nothing changed». */
export type Changes =
  | { readonly kind: 'changes'; readonly changes: readonly RuleChange[]; readonly notKnown: readonly NotKnown[] }
  | { readonly kind: 'none_known'; readonly upTo: IsoDay; readonly notKnown: readonly NotKnown[] }

export const isWithin = (day: IsoDay, { after, upTo }: Days): boolean => after < day && day <= upTo
