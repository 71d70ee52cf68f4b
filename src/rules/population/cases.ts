import type { Case, FactValue } from '../case/case.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Assumptions } from './assumptions.ts'
import { type Drawn, drawnRows } from './draw.ts'

/** Cases with what they can be counted by: columns that are no fact or clock. */
export interface GroupedCases {
  readonly cases: readonly Case[]
  readonly groups: Readonly<Record<string, readonly string[]>>
}

/** Made cases, as a file of them would give when it is read again. */
export function drawnCases(scheme: Scheme, assumptions: Assumptions, size: number, seed: number): GroupedCases {
  const rows = [...drawnRows(assumptions, size, seed)]
  const clocks = new Set(scheme.clocks.map((it) => it.id))
  const facts = new Set(scheme.facts.map((it) => it.id))
  const others = assumptions.columns.map((it) => it.column).filter((it) => !clocks.has(it) && !facts.has(it))
  const only = <T>(row: Readonly<Record<string, Drawn>>, names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(row).filter(([name, it]) => it !== null && names.has(name))) as Record<string, T>
  return {
    cases: rows.map((row) => ({ dates: only<string>(row, clocks), facts: only<FactValue>(row, facts) })),
    groups: Object.fromEntries(others.map((name) => [name, rows.map((row) => String(row[name] ?? ''))])),
  }
}
