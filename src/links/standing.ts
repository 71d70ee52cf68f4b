import { firstFrom } from '../engine/positions.ts'
import type { Pair } from './link.ts'

/** Things that stand somewhere in a document, to be asked which of them stand inside a passage, or overlap it. */
export class Standing<T> {
  private readonly sorted: readonly { readonly at: number; readonly end: number; readonly it: T }[]
  /** For each, where it and all before it have ended. */
  private readonly ended: readonly number[]

  constructor(things: readonly { readonly at: number; readonly end: number; readonly it: T }[]) {
    this.sorted = [...things].sort((a, b) => a.at - b.at)
    let last = 0
    this.ended = this.sorted.map(({ end }) => {
      last = Math.max(last, end)
      return last
    })
  }

  inside(spans: readonly Pair[]): T[] {
    return spans.flatMap(([start, end]) => {
      const inside: T[] = []
      for (let i = firstFrom(this.sorted, start, (it) => it.at); i < this.sorted.length; i++) {
        const thing = this.sorted[i]
        if (!thing || thing.at >= end) break
        if (thing.end <= end) inside.push(thing.it)
      }
      return inside
    })
  }

  /** The first that overlaps a passage from its beginning to its end. */
  overlapping(spans: readonly Pair[]): T | undefined {
    const [start, end] = [startOf(spans), endOf(spans)]
    const thing = this.sorted[firstFrom(this.ended, start + 1, (it) => it)]
    return thing && thing.at < end ? thing.it : undefined
  }
}

export const startOf = (spans: readonly Pair[]): number => spans[0]?.[0] ?? 0
export const endOf = (spans: readonly Pair[]): number => spans.at(-1)?.[1] ?? 0

/** Whether a passage stands wholly within another. */
export const isWithin = (inner: readonly Pair[], outer: readonly Pair[]): boolean =>
  inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end))
