import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hitsIn } from './testing.ts'

const root = join(import.meta.dirname, '../../../..')
const shared = process.env.SHARED_DIR ?? join(root, '../shared')

/** What is cited, when only these ids exist: canonical id and whether it is known. */
function resolved(text: string, ...ids: string[]): (string | null)[][] {
  const known = new Set(ids)
  return hitsIn(text, { knownIds: (id) => known.has(id) }).map((it) => [it.fields.canonical, it.fields.known])
}

test('without known ids nothing is said about existence', () => {
  expect(hitsIn('Kamerstuk 30 573, nr. 171')[0]?.fields.known).toBeNull()
})

test('a citation is known or not, and kept either way', () => {
  expect(resolved('Kamerstuk 30 573, nr. 171', 'kst-30573-171')).toEqual([['kst-30573-171', 'one']])
  expect(resolved('Kamerstuk 30 573, nr. 171')).toEqual([['kst-30573-171', 'none']])
})

test('of two dossiers the one that carries the number is kept', () => {
  const text = 'Kamerstukken 33 037 en 28 973, nr. 221'
  expect(resolved(text, 'kst-28973-221')).toEqual([['kst-28973-221', 'one']])
  expect(resolved(text, 'kst-28973-221', 'kst-33037-221')).toEqual([
    ['kst-33037-221', 'several'],
    ['kst-28973-221', 'several'],
  ])
  expect(resolved(text)).toEqual([
    ['kst-33037-221', 'none'],
    ['kst-28973-221', 'none'],
  ])
})

test('an older paper is found under the id with its years', () => {
  expect(resolved('Kamerstukken I 2008/09, 32 024, C', 'kst-20082009-32024-C')).toEqual([
    ['kst-20082009-32024-C', 'one'],
  ])
  expect(resolved('Kamerstuk 32 024, C', 'kst-20082009-32024-C')).toEqual([['kst-32024-C', 'none']])
})

test('a page of an old report is found in the range that holds it', () => {
  const text = 'Handelingen II 2003/04, nr. 75, p. 4900'
  expect(resolved(text, 'h-tk-20032004-4895-4931')).toEqual([['h-tk-20032004-4895-4931', 'one']])
  expect(resolved(text, 'h-tk-20032004-4800-4850')).toEqual([['h-tk-20032004-4900-4900', 'none']])
})

test('an article is known when its act is', () => {
  expect(resolved('artikel 16 Vw 2000', 'BWBR0011823')).toEqual([['jci1.3:c:BWBR0011823&artikel=16', 'one']])
})

const packed = join(shared, 'data/op-keylist/kst_and_h_ids.txt.xz')
const published = join(shared, 'data/nllegalcit-citations/citations.jsonl')
const hasXz = () => {
  try {
    return execFileSync('xz', ['--version']).length > 0
  } catch {
    return false
  }
}
const canUnpack = existsSync(packed) && existsSync(published) && hasXz()

test.skipIf(!canUnpack)('most papers in the cases of nllegalcit exist (skipped without the key list and xz)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keylist-'))
  const list = join(folder, 'ids.txt.gz')
  execFileSync(process.execPath, [join(root, 'tools/keylist.mjs'), packed, list])
  const ids = new Set(gunzipSync(readFileSync(list)).toString('utf8').split('\n'))
  rmSync(folder, { recursive: true })
  expect(ids.size).toBeGreaterThan(390_000)
  const texts = readFileSync(published, 'utf8')
    .split('\n')
    .filter((it) => it !== '')
  const hits = texts.flatMap((it) => hitsIn(JSON.parse(it).text as string, { knownIds: (id) => ids.has(id) }))
  const papers = hits.filter((it) => it.fields.type === 'kamerstuk')
  const known = papers.filter((it) => it.fields.known === 'one')
  process.stdout.write(`known among the papers of nllegalcit: ${known.length} of ${papers.length}\n`)
  expect(known.length).toBeGreaterThan(papers.length * 0.7)
})
