import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { factKinds } from '../../src/engine/facts-file/schema.ts'
import { found } from '../../src/engine/positions.ts'
import { type Reading, readSource, type Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { parsePassage } from '../../src/measure/marked.ts'
import { readPassage } from '../../src/measure/passages.ts'
import { plainSource } from '../engine/structured.ts'
import { letter, randomFrom } from '../letter-making.ts'
import { changes } from '../metamorphic/changes.ts'
import { values } from '../metamorphic/values.ts'
import { hasShared, sharedFolder } from '../shared.ts'

const SEED = 20261122
let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

type Reread = (text: string) => Reading
interface Sample {
  readonly name: string
  readonly text: string
  readonly reread: Reread
}

const plain = (name: string, text: string): Sample => ({
  name,
  text,
  reread: (it) => readSource(found(plainSource(it)), { name, sha256: 'sha', textSha256: 'sha' }, tools),
})

function samples(): Sample[] {
  const root = new URL('../../', import.meta.url)
  const passages = readdirSync(new URL('gold/passages', root))
    .filter((name) => name.startsWith('dev-'))
    .map((name) => readFileSync(new URL(`gold/passages/${name}`, root), 'utf8'))
    .map((marked) => parsePassage(marked))
    .map((passage) => ({
      name: passage.header.id ?? '',
      text: passage.text,
      reread: (text: string) => readPassage({ ...passage, text }, tools),
    }))
  const examples = ['1-brief-reactie-oogstpas.txt', '2-nota-oogstpas.txt'].map((name) =>
    plain(name, readFileSync(new URL(`examples/${name}`, root), 'utf8')),
  )
  const made = [1, 2, 3].map((seed) => plain(`made letter ${seed}`, letter(seed, 6_000)))
  const seeds = hasShared
    ? readdirSync(`${sharedFolder}/seeds`).map((name) =>
        plain(name, readFileSync(`${sharedFolder}/seeds/${name}`, 'utf8')),
      )
    : []
  return [...passages, ...examples, ...made, ...seeds]
}

for (const change of changes) {
  test(`nothing else is read when the text has ${change.name}`, () => {
    const random = randomFrom(SEED)
    let met = 0
    const differences: string[] = []
    for (const sample of samples()) {
      const before = sample.reread(sample.text)
      const changed = change.apply(before, random)
      if (changed.text === sample.text) continue
      met += changed.met
      count(before)
      const [had, has] = [values(before), values(sample.reread(changed.text))]
      const lost = had.filter((value) => !has.includes(value))
      const gained = has.filter((value) => !had.includes(value))
      if (lost.length + gained.length > 0)
        differences.push(`${sample.name}: lost ${lost.join('; ')} — gained ${gained.join('; ')}`)
    }
    console.info(`${change.name}: seed ${SEED}, met ${met} times`)
    expect(met).toBeGreaterThan(change.name.includes('quote') || change.name.includes('mark') ? 2 : 10)
    expect(differences).toEqual([])
  })
}

/** How many facts of a kind the changes must meet together: a kind that is never met is not tested here. */
const LEAST_OF_EACH_KIND = 5

const metByKind = new Map<string, number>(factKinds.map((kind) => [kind, 0]))
function count(reading: Reading): void {
  for (const [kind, facts] of Object.entries(reading.facts))
    metByKind.set(kind, (metByKind.get(kind) ?? 0) + facts.length)
}

test('every kind of fact was met in the changed texts', () => {
  console.info(`met: ${[...metByKind].map(([kind, n]) => `${n} ${kind}`).join(', ')}`)
  const seldom = [...metByKind].filter(([, n]) => n < LEAST_OF_EACH_KIND)
  expect(seldom).toEqual([])
})

describe('the order of the pages of a text', () => {
  test('text before and after a document that ends a paragraph changes nothing of what stands in it', () => {
    const inner = 'De regeling is gewijzigd (Stb. 2019, 143).\n\nZie ook Kamerstuk 31 497, nr. 402.'
    const alone = plain('alone', inner)
      .reread(inner)
      .facts.citations.map((it) => it.canonical)
    const around = plain('around', inner).reread(
      `Voorafgaande tekst van een ander stuk.\n\n${inner}\n\nEn nog iets erna.`,
    )
    expect(around.facts.citations.map((it) => it.canonical)).toEqual(alone)
    expect(alone).toEqual(['stb-2019-143', 'kst-31497-402'])
  })
})
