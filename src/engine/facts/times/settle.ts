import type { Flow } from '../../structure/flow.ts'
import type { Reading, Ruled } from './form.ts'

/**
 * Of readings that overlap the longest stands; of two of the same length the one that comes first in the list of forms.
 * The others say what they gave way to.
 */
export function settle(flow: Flow, readings: readonly Ruled[]): Ruled[] {
  const sorted = [...readings].sort((a, b) => a.reading.start - b.reading.start)
  const settled: Ruled[] = []
  for (let i = 0; i < sorted.length; ) {
    const end = endOfCluster(sorted, i)
    for (const it of settleCluster(flow, sorted.slice(i, end))) settled.push(it)
    i = end
  }
  return settled
}

/** Readings that touch each other, directly or through others, are settled together. */
function endOfCluster(sorted: readonly Ruled[], from: number): number {
  let reach = sorted[from]?.reading.end ?? 0
  let i = from + 1
  for (; i < sorted.length; i++) {
    const { start, end } = (sorted[i] as Ruled).reading
    if (start >= reach) break
    reach = Math.max(reach, end)
  }
  return i
}

function settleCluster(flow: Flow, cluster: readonly Ruled[]): Ruled[] {
  if (cluster.length === 1) return [...cluster]
  const first = (cluster[0] as Ruled).reading.start
  // Which winner holds each character: so the work is the length of the readings, however many touch each other.
  const held = new Map<number, Ruled>()
  const lost = new Map<Ruled, string>()
  for (const it of byLength(cluster)) {
    if (it.reading.lost !== undefined) continue
    const winner = holderOf(held, it.reading)
    if (winner)
      lost.set(it, `part of «${flow.view.text.slice(winner.reading.start, winner.reading.end)}» (${winner.rule})`)
    else for (let i = it.reading.start; i < it.reading.end; i++) held.set(i - first, it)
  }
  return cluster.map((it) => withLost(it, lost.get(it)))

  function holderOf(holders: ReadonlyMap<number, Ruled>, { start, end }: Reading): Ruled | undefined {
    for (let i = start; i < end; i++) if (holders.has(i - first)) return holders.get(i - first)
    return undefined
  }
}

const byLength = (cluster: readonly Ruled[]): Ruled[] =>
  [...cluster].sort((a, b) => b.reading.end - b.reading.start - (a.reading.end - a.reading.start))

// The new key first, as in all that is made for every reading: adding to an object that was spread is many times slower.
const withLost = (it: Ruled, lost: string | undefined): Ruled =>
  lost === undefined ? it : { rule: it.rule, reading: { lost, ...it.reading } }
