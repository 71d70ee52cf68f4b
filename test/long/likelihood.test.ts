import { expect, test } from 'vitest'
import { sorts } from '../../src/engine/facts/likelihood/features.ts'
import { TREES } from '../../src/engine/facts/likelihood/judge-trees.ts'
import { likelyKinds } from '../../src/engine/facts/likelihood/likelihood.ts'
import { Trees } from '../../src/engine/facts/likelihood/trees.ts'
import { WEIGHTS } from '../../src/engine/facts/likelihood/weights.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { type MeaningResult, measureMeaning } from '../../src/measure/meaning.ts'
import { meaningScores } from '../../src/measure/meaning-scores.ts'
import { readApart } from '../../tools/train/apart.ts'
import { examples, passages } from '../../tools/train/examples.ts'
import { treesFrom, valuesOf } from '../../tools/train/judge.ts'
import { weightsFrom } from '../../tools/train/weights.ts'

const tools = await loadTools(readingSettings())
const all = examples(tools)
const apart = readApart(all, tools)

test('the weights are those that the labelled letters teach (npx tsx tools/train.ts)', () => {
  const taught = weightsFrom(all)
  for (const sort of sorts) {
    const [kept, now] = [new Map(rows(WEIGHTS[sort])), new Map(rows(taught[sort]))]
    const strayed = [...new Set([...kept.keys(), ...now.keys()])].filter((it) => !isNear(kept.get(it), now.get(it)))
    expect([sort, strayed.slice(0, 3)]).toEqual([sort, []])
  }
  const bases = [WEIGHTS, taught].map((it) => it.base.split('\t').map(Number))
  expect(isNear(bases[0], bases[1])).toBe(true)
})

test('the trees are those that the labelled letters teach', () => {
  const taught = treesFrom(apart.asked)
  for (const kind of likelyKinds) {
    const [kept, now] = [new Trees(TREES[kind]), new Trees(taught[kind])]
    expect(now.names).toEqual(kept.names)
    const apartBy = apart.asked
      .filter((it) => it.kind === kind)
      .map((it) => valuesOf(kept.names, it))
      .map((values) => Math.abs(kept.of(values) - now.of(values)))
    // A hundredth more or less in a weight may turn a question here and there.
    expect(apartBy.reduce((sum, it) => sum + it, 0) / apartBy.length).toBeLessThan(0.1)
  }
})

test('letters that the weights were not fitted on are read better with them than by rules alone', () => {
  const judged = f1Of(apart.results())
  const alone = f1Of(passages().map(({ text }) => measureMeaning(text, { ...tools, likelihood: null })))
  console.info(`with likelihood ${JSON.stringify(judged)}, by rules alone ${JSON.stringify(alone)}`)
  expect(judged.findings).toBeGreaterThan(alone.findings + 0.05)
  expect(judged.recommendations).toBeGreaterThan(alone.recommendations)
  expect(judged.reactions).toBeGreaterThan(alone.reactions + 0.03)
  expect(judged.commitments).toBeGreaterThan(alone.commitments - 0.005)
})

const rows = (table: string): [string, number[]][] =>
  table
    .split('\n')
    .filter((it) => it !== '')
    .map((line) => line.split('\t'))
    .map(([feature = '', ...own]) => [feature, own.map(Number)])

/** Another machine may round a hundredth otherwise. */
const isNear = (kept: readonly number[] = [], now: readonly number[] = []): boolean =>
  kept.length === now.length && kept.every((it, i) => Math.abs(it - (now[i] ?? 0)) <= 2)

function f1Of(results: readonly MeaningResult[]) {
  const { commitments, findings, recommendations, reactions } = meaningScores(results).kinds
  const f1 = { commitments, findings, recommendations, reactions }
  return Object.fromEntries(Object.entries(f1).map(([kind, it]) => [kind, it.partialF1])) as Record<
    keyof typeof f1,
    number
  >
}
