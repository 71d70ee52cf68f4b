import { randomFrom } from './random.ts'

/** Logistic regression on sparse features, by stochastic gradient descent with a step for each weight (AdaGrad). Always the same. */
export interface Sample {
  readonly features: readonly string[]
  readonly isIt: boolean
}
export interface Fitted {
  readonly base: number
  readonly weights: ReadonlyMap<string, number>
}
/** Rarer features say nothing that holds elsewhere. */
const LEAST = 3
/** Chosen by judging passages apart. Weights that fade (decay) judge worse: by stopping early they stay small enough. */
const [ROUNDS, STEP] = [20, 0.2]

/** The features that are met often enough, in the order in which they are met first. */
export function vocabularyOf(samples: readonly Pick<Sample, 'features'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of samples) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature)
}

export function fit(samples: readonly Sample[], vocabulary: readonly string[]): Fitted {
  const rows = new Map(vocabulary.map((it, i) => [it, i]))
  const last = vocabulary.length
  const [weights, steps] = [new Float64Array(last + 1), new Float64Array(last + 1).fill(1e-8)]
  const data = samples.map(({ features, isIt }) => ({
    own: features.flatMap((it) => rows.get(it) ?? []),
    isIt: Number(isIt),
  }))
  const learn = (i: number, slope: number) => {
    steps[i] = (steps[i] as number) + slope * slope
    weights[i] = (weights[i] as number) - (STEP * slope) / Math.sqrt(steps[i] as number)
  }
  const random = randomFrom(7)
  for (let round = 0; round < ROUNDS; round++)
    for (const { own, isIt } of shuffled(data, random)) {
      const scale = 1 / Math.sqrt(own.length + 1)
      const sum = own.reduce((total, i) => total + (weights[i] as number) * scale, weights[last] as number)
      const error = 1 / (1 + Math.exp(-sum)) - isIt
      for (const i of own) learn(i, error * scale)
      learn(last, error)
    }
  return { base: weights[last] as number, weights: new Map(vocabulary.map((it, i) => [it, weights[i] as number])) }
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = [...all]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}
