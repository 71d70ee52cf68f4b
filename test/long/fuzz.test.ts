import { expect, test } from 'vitest'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { fuzz } from '../fuzz/reading.ts'

// By hand for longer: FUZZ_ROUNDS=200 npm run test:long -- fuzz. Each round has its own seed, printed when it fails.
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 8)
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Date.now() / 1000))

test(`${ROUNDS} rounds of fuzzing from seed ${FIRST_SEED}`, async () => {
  const tools = await loadTools(readingSettings())
  let facts = 0
  for (let round = 0; round < ROUNDS; round++) facts += fuzz(tools, FIRST_SEED + round, 1_000).facts
  expect(facts).toBeGreaterThan(ROUNDS * 500)
})
