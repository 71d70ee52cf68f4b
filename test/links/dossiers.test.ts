import { beforeAll, describe, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { development } from './dossiers/development.ts'
import { heldApart } from './dossiers/held-apart.ts'
import { tried } from './dossiers/read.ts'
import { figures } from './figures.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

describe('dossiers that the rules were written with', () => {
  for (const dossier of development)
    test(`${dossier.name}`, () => {
      const { missed, broken, statuses } = tried(dossier, tools)
      expect({ missed, broken, wrong: statuses.wrong }).toEqual({ missed: [], broken: [], wrong: [] })
    })
})

// Only counts are looked at: whoever mends a rule must not see what it fails on.
test('dossiers that were held apart: nothing forbidden is linked, and not less is found than before', () => {
  const { wanted, forbiddenFound, statuses } = figures(heldApart, tools)
  expect(forbiddenFound[0]).toBe(0)
  expect(wanted[0]).toBeGreaterThanOrEqual(10)
  expect(statuses[0]).toBeGreaterThanOrEqual(11)
})
