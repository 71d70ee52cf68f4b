import type { IsoDay } from '../../engine/calendar/day.ts'
import { populationOf } from '../batch/from-cases.ts'
import type { GroupedCases } from '../population/cases.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { type Effect, effectOf } from './effect.ts'

interface Asked {
  readonly scheme: Scheme
  readonly ruleId: string
  /** A fact, or a column of the cases. */
  readonly by: string | undefined
  /** For a date that no case gives: the same for all. */
  readonly on: IsoDay
}

/** What a variant does to these cases; null where they have no column of the name to count by. */
export function effectOnCases(
  both: readonly [base: Schemes, variant: Schemes],
  { scheme, ruleId, by, on }: Asked,
  given: GroupedCases,
): Effect | null {
  const groups = by === undefined ? null : groupsBy(by, scheme, given)
  if (groups === undefined) return null
  const known = new Set(given.cases.flatMap((it) => Object.keys(it.dates)))
  const others = scheme.clocks.filter((it) => !known.has(it.id)).map((it) => [it.id, on] as const)
  const columns = populationOf(scheme, given.cases)
  const all = { ...columns, clocks: { ...columns.clocks, ...Object.fromEntries(others) } }
  return effectOf(both, { schemeId: scheme.id, ruleId }, all, groups)
}

function groupsBy(by: string, scheme: Scheme, { cases, groups }: GroupedCases): readonly string[] | undefined {
  if (scheme.facts.some((it) => it.id === by)) return cases.map((it) => String(it.facts[by] ?? 'not known'))
  return groups[by]
}
