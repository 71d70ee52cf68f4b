import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type FactsFile, factsFileSchema } from '../../src/engine/facts-file/schema.ts'
import { takeIn } from '../../src/intake/intake.ts'
import { ReadingPool } from '../../src/intake/reading-pool.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { documentsIn } from '../../src/sources/folder/documents-in.ts'
import { makePdf } from '../pdf-making.ts'
import { hasShared, sharedFolder } from '../shared.ts'

const folder = await mkdtemp(join(tmpdir(), 'reader-'))
const pool = new ReadingPool(readingSettings({ readers: 2 }))
afterAll(async () => {
  pool.close()
  await rm(folder, { recursive: true })
})

const letter = `Den Haag, 3 maart 2021

Geachte voorzitter,

Ik zal uw Kamer voor 1 juli 2021 informeren over de voortgang. Zie Kamerstuk 35 925, nr. 12.
`

test('readers read text and PDF with the engine itself, and go on after a PDF that is broken', async () => {
  await writeFile(join(folder, '1.txt'), letter)
  await writeFile(join(folder, '2.pdf'), '%PDF-1.7\nkapot')
  await writeFile(join(folder, '3.pdf'), await makePdf((page) => page.text(70, 100, 'Zie Kamerstuk 35 925, nr. 12.')))
  const files: FactsFile[] = []
  for await (const file of pool.readAll(documentsIn(folder))) files.push(factsFileSchema.parse(file))
  const [text, broken, pdf] = files
  expect(text?.facts.citations.map((it) => it.canonical)).toContain('kst-35925-12')
  expect(text?.facts.commitments.map((it) => it.deadline?.interval?.[1])).toEqual(['2021-07-01'])
  expect(broken?.problems.some((it) => it.severity === 'error')).toBe(true)
  expect(pdf?.facts.citations.map((it) => it.canonical)).toContain('kst-35925-12')
})

test.skipIf(!hasShared)(
  'the example pages go from folder to register: two pages of one document are its two parts',
  async () => {
    const register = await openSqlite(':memory:', { now: () => new Date('2026-11-21T12:00:00Z') })
    const report = await takeIn(documentsIn(`${sharedFolder}/seeds`), pool, register, { engineVersion: '1' })
    expect(report).toMatchObject({ read: 5, notRead: 0 })
    const parts = await register.document('kst-36360-VI-1')
    expect(parts?.texts.map((it) => [it.firstPage, it.leads])).toEqual([
      [284, true],
      [286, true],
    ])
    expect((await register.document('kst-30573-171'))?.facts.commitments).toBeGreaterThan(0)
    const promised = await register.facts({ documentId: 'kst-30573-171', kinds: ['commitments'], limit: 99 })
    const ends = promised.map((it) => (it.fields.deadline as { interval?: unknown[] } | null)?.interval?.[1])
    expect(ends).toContain('2019-12-31')
    await register.close()
  },
)
