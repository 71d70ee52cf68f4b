import type { Matched } from './match.ts'

/** How well one kind of fact was found over a set of passages. Shares are rounded to three places. */
export interface Score extends Found {
  /** Of the matched ones, the share whose value (identifier, interval) is right. */
  readonly right: number
}

export interface Found {
  readonly labels: number
  readonly found: number
  readonly extra: number
  readonly exactF1: number
  readonly partialF1: number
}

export function scoreOf(results: readonly Matched[]): Score {
  const all = results.flatMap((it) => it.pairs)
  const right = rounded(all.length === 0 ? 1 : all.filter((pair) => pair.isRight).length / all.length)
  return { ...foundOf(results), right }
}

export function foundOf(results: readonly Matched[]): Found {
  const required = results.flatMap((it) => it.pairs.filter((pair) => !pair.label.isOptional))
  const missed = results.reduce((sum, it) => sum + it.missed.length, 0)
  const extra = results.reduce((sum, it) => sum + it.extra.length, 0)
  const exact = required.filter((pair) => pair.isExact).length
  const wrongEdges = required.length - exact
  return {
    labels: required.length + missed,
    found: required.length,
    extra,
    exactF1: f1(exact, extra + wrongEdges, missed + wrongEdges),
    partialF1: f1(required.length, extra, missed),
  }
}

const f1 = (hits: number, extra: number, missed: number): number =>
  rounded(hits === 0 ? (extra + missed === 0 ? 1 : 0) : (2 * hits) / (2 * hits + extra + missed))

export const rounded = (share: number): number => Math.round(share * 1000) / 1000
