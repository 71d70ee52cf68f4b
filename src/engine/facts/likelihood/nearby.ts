/**
 * What stands near each sentence of a text, from the log-odds that their words give: of the sentence itself and of those
 * around it. Each gives a number for every sentence, in linear time.
 */
import type { Sentence } from '../../language/sentence.ts'

const NEIGHBOURS = [-2, -1, 0, 1, 2] as const
/** How far sentences count as around. */
const AROUND = 8
/** Farther back nothing is looked for. */
const LONG_AGO = 20
/** Stands for the log-odds where there is no sentence. */
const NONE = -4

/** The log-odds of each neighbour, by how far behind it stands. */
export const neighbours = (odds: Float64Array): (readonly [at: number, Float64Array])[] =>
  NEIGHBOURS.map((at) => [at, odds.map((_, i) => odds[i + at] ?? NONE)])

/** How large a part of those around each is likely to be of the kind. */
export function shareAround(odds: Float64Array): Float64Array {
  const sums = new Float64Array(odds.length + 1)
  for (const [i, it] of odds.entries()) sums[i + 1] = (sums[i] as number) + chanceOf(it)
  return odds.map((_, i) => {
    const [from, to] = [Math.max(0, i - AROUND), Math.min(odds.length, i + AROUND + 1)]
    return ((sums[to] as number) - (sums[from] as number)) / (to - from)
  })
}

/** How large a part of the whole text is. */
export function shareInAll(odds: Float64Array): Float64Array {
  const sum = odds.reduce((sum, it) => sum + chanceOf(it), 0)
  return odds.map(() => sum / odds.length)
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** How many sentences back the last one is that is likelier than not. */
export function sinceLikely(odds: Float64Array): Float64Array {
  let since = LONG_AGO
  return odds.map((it) => {
    const told = since
    since = it > 0 ? 1 : Math.min(LONG_AGO, since + 1)
    return told
  })
}

/** The likeliest of those before it in its paragraph. */
export function bestBefore(odds: Float64Array, text: readonly Pick<Sentence, 'block'>[]): Float64Array {
  let best = NONE
  return odds.map((_, i) => {
    const isNew = text[i - 1]?.block !== text[i]?.block
    best = isNew ? NONE : Math.max(best, odds[i - 1] ?? NONE)
    return best
  })
}

export const reversed = (values: Float64Array): Float64Array => values.slice().reverse()
