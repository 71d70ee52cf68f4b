import { sorts } from '../../src/engine/facts/likelihood/features.ts'
import { type LikelyKind, likelyKinds, type Weights } from '../../src/engine/facts/likelihood/likelihood.ts'
import type { Example } from './examples.ts'
import { fit, type Sample, vocabularyOf } from './regression.ts'

/** The weights of the likelihood that examples teach. */
export function weightsFrom(examples: readonly Example[]): Weights {
  const vocabulary = vocabularyOf(examples)
  const fitted = likelyKinds.map((kind) => fit(samplesOf(examples, kind), vocabulary))
  const hundredths = (feature: string) => fitted.map(({ weights }) => Math.round((weights.get(feature) ?? 0) * 100))
  const tableOf = (sort: string) =>
    vocabulary
      .filter((it) => it.startsWith(`${sort}\t`))
      .map((it) => ({ value: it.slice(sort.length + 1), own: hundredths(it) }))
      .map(({ value, own }) => [value, ...own].join('\t'))
      .sort()
      .join('\n')
  const base = fitted.map((it) => Math.round(it.base * 100)).join('\t')
  return Object.fromEntries([['base', base], ...sorts.map((it) => [it, tableOf(it)])]) as Weights
}

/** What is labelled as optional teaches nothing. */
const samplesOf = (examples: readonly Example[], kind: LikelyKind): Sample[] =>
  examples.flatMap(({ features, is }) => (is[kind] === null ? [] : [{ features, isIt: is[kind] === true }]))

export const weightsFile = ({ base, ...tables }: Weights): string =>
  `// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '${base}',
${Object.entries(tables)
  .map(([sort, table]) => `  ${sort}: \`\n${table}\n\`,`)
  .join('\n')}
}
`
