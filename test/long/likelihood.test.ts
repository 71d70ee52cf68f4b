import { expect, test } from 'vitest'
import { sorts } from '../../src/engine/facts/likelihood/features.ts'
import { WEIGHTS } from '../../src/engine/facts/likelihood/weights.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { type MeaningResult, measureMeaning } from '../../src/measure/meaning.ts'
import { meaningScores } from '../../src/measure/meaning-scores.ts'
import { readApart } from '../../tools/train/apart.ts'
import { examples, passages } from '../../tools/train/examples.ts'
import { weightsFrom } from '../../tools/train/weights.ts'

const tools = await loadTools(readingSettings())
const all = examples(tools)

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

test('letters that the weights were not fitted on are read better with them than by rules alone', () => {
  const apart = f1Of(readApart(all, tools).results)
  const alone = f1Of(passages().map(({ text }) => measureMeaning(text, { ...tools, likelihood: null })))
  console.info(`with likelihood ${JSON.stringify(apart)}, by rules alone ${JSON.stringify(alone)}`)
  expect(apart.findings).toBeGreaterThan(alone.findings + 0.02)
  expect(apart.recommendations).toBeGreaterThan(alone.recommendations)
  expect(apart.reactions).toBeGreaterThan(alone.reactions + 0.02)
  expect(apart.commitments).toBeGreaterThan(alone.commitments - 0.005)
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
