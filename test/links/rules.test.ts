import { beforeAll, describe, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { linkRules } from '../../src/links/families.ts'
import { linkAll } from '../../src/links/index.ts'
import type { Dossier, DossierText } from '../../src/links/link-rule.ts'
import type { DossierDocument } from './dossiers/dossier.ts'
import { factsOf } from './dossiers/read.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

const KINDS: Readonly<Record<string, DossierDocument['kind']>> = {
  kamerbrief: 'kamerbrief',
  beslisnota: 'beslisnota',
  rapport: 'report',
  kamerstuk: 'kamerbrief',
  regeling: 'law',
}

function documentOf({ in: sort, date, id, title, text }: DossierText): DossierDocument {
  const kind = KINDS[sort]
  if (!kind) throw new Error(`No kind of document is called ${sort}.`)
  const sender = kind === 'report' ? {} : { sender: 'Minister van Voorbeeldzaken' }
  const printed = /^kst-[\d-]+$/mu.exec(text)?.[0] ?? id
  return { kind, date, text, ...sender, ...(printed ? { id: printed } : {}), ...(title ? { title } : {}) }
}

/** Rules that link in a dossier. */
function fired(dossier: Dossier): Set<string> {
  const files = dossier.map((it, i) => factsOf(`text-${i}`, documentOf(it), tools))
  return new Set(linkAll(files, { field: tools.field, words: tools.words }).links.map((it) => it.because[0]))
}

describe('what a rule that links tells of itself', () => {
  test('ids are well formed, and no two rules have the same', () => {
    const ids = linkRules.map((it) => it.id)
    expect(ids.filter((it) => !/^links\/[a-z0-9-]+@\d+$/u.test(it))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
  for (const rule of linkRules) {
    test(`${rule.id} links its examples`, () => {
      expect(rule.examples.filter((it) => !fired(it).has(rule.id))).toEqual([])
    })
    test(`${rule.id} leaves its counter-examples alone`, () => {
      expect(rule.leaves.filter((it) => fired(it).has(rule.id))).toEqual([])
    })
  }
})
