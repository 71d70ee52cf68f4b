import { beforeAll, describe, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { development } from './dossiers/development.ts'
import { tried } from './dossiers/read.ts'

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
