import type { Box } from './shapes.ts'

/** A stretch of a line's width with no text in it. */
export interface Free {
  readonly from: number
  readonly to: number
}

const EVERYWHERE: Free = { from: Number.NEGATIVE_INFINITY, to: Infinity }

/** What the runs, from left to right, leave free. */
export const freeOf = (runs: readonly Box[]): Free[] => without([EVERYWHERE], runs)

/** The stretches that stay free when these runs are printed too; both go from left to right. */
export function without(free: readonly Free[], runs: readonly Box[]): Free[] {
  const out: Free[] = []
  let next = 0
  for (const stretch of free) {
    let from = stretch.from
    while (next < runs.length && (runs[next] as Box).x1 <= from) next++
    for (let i = next; i < runs.length && (runs[i] as Box).x0 < stretch.to; i++) {
      const run = runs[i] as Box
      if (run.x0 > from) out.push({ from, to: run.x0 })
      from = Math.max(from, run.x1)
    }
    if (from < stretch.to) out.push({ from, to: stretch.to })
  }
  return out
}
