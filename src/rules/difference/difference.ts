import type { IsoDay } from '../../engine/calendar/day.ts'
import { canonical } from '../content-hash.ts'
import type { Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import { type Choice, choose } from '../versions/choice.ts'
import { type TreeChange, treeChanges } from './trees.ts'

/** A scheme on a day: two dates of one scheme are compared, or one date of a scheme and a variant of it. */
export interface SchemeOn {
  readonly scheme: Scheme
  readonly day: IsoDay
}

/** What differs between two of those. */
export interface Difference {
  readonly parameters: readonly ParameterDifference[]
  readonly rules: readonly RuleDifference[]
}

export interface ParameterDifference {
  readonly parameter: Parameter
  /** null where the scheme has no such parameter. */
  readonly before: Choice<ParameterVersion> | null
  readonly after: Choice<ParameterVersion> | null
}

export interface RuleDifference {
  readonly rule: Rule
  readonly before: Choice<RuleVersion> | null
  readonly after: Choice<RuleVersion> | null
  /** Where both have a version. */
  readonly nodes: readonly TreeChange[]
}

export function differenceOf(a: SchemeOn, b: SchemeOn): Difference {
  return {
    parameters: pairs(a.scheme.parameters, b.scheme.parameters).flatMap(([before, after, parameter]) => {
      const [was, is] = [before && choose(before.versions, a.day), after && choose(after.versions, b.day)]
      return sameValue(before, was, after, is) ? [] : [{ parameter, before: was, after: is }]
    }),
    rules: pairs(a.scheme.rules, b.scheme.rules).flatMap(([before, after, rule]) => {
      const [was, is] = [before && choose(before.versions, a.day), after && choose(after.versions, b.day)]
      const [old, now] = [versionOf(was), versionOf(is)]
      if (!old && !now) return []
      const nodes = old && now ? treeChanges(old.tree, now.tree) : []
      return old && now && nodes.length === 0 ? [] : [{ rule, before: was, after: is, nodes }]
    }),
  }
}

/** By id, in the order of the first list, then what only the second has. */
function pairs<T extends { readonly id: string }>(a: readonly T[], b: readonly T[]) {
  const inB = new Map(b.map((it) => [it.id, it]))
  const inA = new Set(a.map((it) => it.id))
  return [
    ...a.map((it) => [it, inB.get(it.id) ?? null, it] as const),
    ...b.filter((it) => !inA.has(it.id)).map((it) => [null, it, it] as const),
  ]
}

const versionOf = <V>(choice: Choice<V> | null): V | null => (choice?.kind === 'version' ? choice.version : null)

/** The same value in the same unit; not knowing either is no difference. */
function sameValue(
  before: Parameter | null,
  was: Choice<ParameterVersion> | null,
  after: Parameter | null,
  is: Choice<ParameterVersion> | null,
): boolean {
  const [old, now] = [versionOf(was), versionOf(is)]
  if (!old || !now) return old === now
  return canonical(old.value) === canonical(now.value) && (old.unit ?? before?.unit) === (now.unit ?? after?.unit)
}
