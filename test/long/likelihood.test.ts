import { expect, test } from 'vitest'
import { WEIGHTS } from '../../src/engine/facts/likelihood/weights.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { type MeaningResult, meaningKinds, measureMeaning } from '../../src/measure/meaning.ts'
import { readApart } from '../../tools/train/apart.ts'
import { examples, passages } from '../../tools/train/examples.ts'
import { weightsFrom } from '../../tools/train/weights.ts'

const tools = await loadTools(readingSettings())
const all = examples(tools)

test('the weights are those that the labelled letters teach (npx tsx tools/train.ts)', () => {
  const taught = weightsFrom(all)
  for (const [sort, table] of Object.entries(taught)) {
    const kept = new Map(rows(WEIGHTS[sort as keyof typeof WEIGHTS]))
    const strayed = rows(table).filter(([feature, own]) => !isNear(kept.get(feature), own))
    expect([sort, strayed.slice(0, 3)]).toEqual([sort, []])
  }
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

/** Another machine may round a hundredth otherwise; what weighs nearly nothing may be left out there. */
const isNear = (kept: readonly number[] | undefined, own: readonly number[]): boolean =>
  own.every((it, i) => Math.abs(it - (kept?.[i] ?? 0)) <= 6)

function f1Of(results: readonly MeaningResult[]): Record<(typeof meaningKinds)[number], number> {
  const f1 = meaningKinds.map((kind) => {
    const all = results.map((it) => it.matched[kind])
    const found = all.reduce((sum, it) => sum + it.pairs.filter(({ label }) => !label.isOptional).length, 0)
    const wrong = all.reduce((sum, it) => sum + it.missed.length + it.extra.length, 0)
    return [kind, Math.round((2000 * found) / (2 * found + wrong)) / 1000]
  })
  return Object.fromEntries(f1)
}
