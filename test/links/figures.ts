import type { Tools } from '../../src/engine/read.ts'
import type { Dossier } from './dossiers/dossier.ts'
import { tried } from './dossiers/read.ts'

/** Counts of a set of dossiers, nothing of what is in them. */
export function figures(dossiers: readonly Dossier[], tools: Tools) {
  const outcomes = dossiers.map((it) => tried(it, tools))
  const sum = (of: (it: (typeof outcomes)[number], i: number) => number) =>
    outcomes.reduce((total, it, i) => total + of(it, i), 0)
  return {
    wanted: [sum((it) => it.found.length), sum((_, i) => dossiers[i]?.wanted.length ?? 0)],
    forbiddenFound: [sum((it) => it.broken.length), sum((_, i) => dossiers[i]?.forbidden.length ?? 0)],
    statuses: [sum((it) => it.statuses.right), sum((_, i) => dossiers[i]?.statuses.length ?? 0)],
  }
}
