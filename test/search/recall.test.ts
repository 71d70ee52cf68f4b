import { expect, test } from 'vitest'
import { labelled } from './labelled.ts'
import { ourAnswers, plainAnswers, qualityOf } from './recall.ts'

const answers = await ourAnswers()

test('of at least 60 labelled queries nearly all find what they must, far more than plain FTS5 finds', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(60)
  const [ours, plain] = [qualityOf(answers), qualityOf(plainAnswers())]
  expect(ours.missed).toEqual([])
  expect(ours.precision, ours.wrong.join('; ')).toBeGreaterThanOrEqual(0.97)
  expect(ours.recall).toBeGreaterThan(plain.recall)
})

for (const { it, found } of answers.filter(({ it }) => it.not))
  test(`«${it.query}» leaves near misses alone`, () =>
    expect(found.filter((name) => it.not?.includes(name))).toEqual([]))
