import { beforeAll, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { fuzz } from './reading.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

test('whatever is offered gives a reading of the promised form, with every passage proved', () => {
  const seed = 20261122
  const met = fuzz(tools, seed, 600)
  console.info(`fuzz: seed ${seed}, met ${met.facts} facts, ${met.notes} notes, ${met.joined} broken words`)
  expect(met.facts).toBeGreaterThan(500)
  expect(met.notes).toBeGreaterThan(5)
  expect(met.joined).toBeGreaterThan(20)
})
