import type { Reading } from './form.ts'
import type { Passage } from './passage.ts'

/** A reading with the rule that made it and, when it gave way to another, why. */
export interface Ruled {
  readonly passage: Passage
  readonly rule: string
  readonly reading: Reading
  /** Of readings as long as each other the one with the lowest rank is kept. */
  readonly rank: number
  readonly lost?: string
}

/**
 * Of readings of one passage that overlap the one that reads most is kept, then the lower rank; those that give way
 * say to which rule. `taken` are readings that stand already: a later reading never takes their place.
 */
export function settle(readings: readonly Ruled[], taken: readonly Ruled[] = []): Ruled[] {
  const all = [...taken.filter((it) => it.lost === undefined), ...readings]
  const standing = all.length - readings.length
  const lost = new Map<number, string>()
  forEachCluster(all, (cluster) => settleCluster(all, cluster, standing, lost))
  if (lost.size === 0) return [...readings]
  return readings.map((it, i) => {
    const winner = lost.get(standing + i)
    return winner === undefined ? it : { ...it, lost: `gave way to ${winner}, which reads more here` }
  })
}

/** Calls `settleOne` for each group of readings that hang together by overlaps. Nearly all readings stand alone. */
function forEachCluster(all: readonly Ruled[], settleOne: (cluster: number[]) => void): void {
  const order = all.map((_, i) => i).sort((a, b) => startOf(all, a) - startOf(all, b) || a - b)
  let first = 0
  let end = -1
  order.forEach((i, at) => {
    const { reading } = all[i] as Ruled
    if (reading.start >= end) {
      if (at - first > 1) settleOne(order.slice(first, at))
      first = at
    }
    end = Math.max(end, reading.end)
  })
  if (order.length - first > 1) settleOne(order.slice(first))
}

const startOf = (all: readonly Ruled[], i: number): number => (all[i] as Ruled).reading.start

function settleCluster(all: readonly Ruled[], cluster: number[], standing: number, lost: Map<number, string>): void {
  const first = startOf(all, cluster[0] as number)
  const end = cluster.reduce((last, i) => Math.max(last, (all[i] as Ruled).reading.end), first)
  // For each character of the cluster the reading that holds it, plus one; 0 is nobody's.
  const holder = new Int32Array(end - first)
  const weight = (i: number) => (i < standing ? Number.POSITIVE_INFINITY : lengthOf(all[i] as Ruled))
  const rank = (i: number) => (all[i] as Ruled).rank
  const isBefore = (a: number, b: number) =>
    weight(a) === weight(b) ? rank(a) - rank(b) || a - b : weight(b) > weight(a) ? 1 : -1
  for (const i of [...cluster].sort(isBefore)) {
    const { reading } = all[i] as Ruled
    const inside = holder.subarray(reading.start - first, reading.end - first)
    const holding = inside.find((it) => it !== 0)
    if (holding === undefined) inside.fill(i + 1)
    else lost.set(i, (all[holding - 1] as Ruled).rule)
  }
}

const lengthOf = ({ reading }: Ruled): number => reading.end - reading.start
