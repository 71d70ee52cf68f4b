import { BESIDE_WORDS } from '../../src/engine/facts/reactions/weights.ts'
import type { Example } from './examples.ts'

const [ROUNDS, STEP, DECAY, KEEP] = [600, 0.5, 0.002, 0.9]
const BOUNDS = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2]

interface Seen {
  /** A number for each trait, for the words, and 1 for the base. */
  readonly values: readonly number[]
  readonly isIt: number
}

/** What the traits of a sentence behind advice weigh beside its words, and F1 at some bounds. `apart`: see `apart.ts`. */
export function answerWeights(all: readonly Example[], apart: ReadonlyMap<Example, number>): string[] {
  const names = Object.keys(BESIDE_WORDS.traits)
  const seen = all.flatMap((it): Seen[] => {
    if (it.traits === null || it.is.reaction === null) return []
    const traits = new Set<string>(it.traits)
    return [
      {
        values: [...names.map((name) => Number(traits.has(name))), apart.get(it) ?? 0, 1],
        isIt: Number(it.is.reaction),
      },
    ]
  })
  const weights = fitted(seen)
  return [
    `answers: ${[...names, 'words', 'base'].map((it, i) => `${it} ${weights[i]?.toFixed(2)}`).join(', ')}`,
    `answers by bound: ${BOUNDS.map((it) => `${it}: ${f1Above(it, seen, weights).toFixed(3)}`).join(', ')}`,
  ]
}

/** By gradient descent with momentum; the base alone is not drawn to nothing. */
function fitted(seen: readonly Seen[]): number[] {
  const weights = (seen[0]?.values ?? []).map(() => 0)
  const pace = weights.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((it, i) => (i < weights.length - 1 ? DECAY * it : 0))
    for (const { values, isIt } of seen) {
      const error = 1 / (1 + Math.exp(-sumOf(values, weights))) - isIt
      values.forEach((it, i) => {
        slopes[i] = (slopes[i] as number) + (error * it) / seen.length
      })
    }
    slopes.forEach((slope, i) => {
      pace[i] = KEEP * (pace[i] as number) + slope
      weights[i] = (weights[i] as number) - STEP * (pace[i] as number)
    })
  }
  return weights
}

const sumOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, it, i) => sum + it * (weights[i] as number), 0)

function f1Above(bound: number, seen: readonly Seen[], weights: readonly number[]): number {
  const above = seen.filter((it) => sumOf(it.values, weights) >= bound)
  const rightIn = (of: readonly Seen[]) => of.filter((it) => it.isIt === 1).length
  return (2 * rightIn(above)) / (above.length + rightIn(seen))
}
