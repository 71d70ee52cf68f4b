import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Originals } from './originals.ts'

const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-originals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const HASH = 'ab'.repeat(32)

test('a place that was noted is found again by another program, the last one when a file moved', async () => {
  const [first, second] = [join(folder, 'eerst.pdf'), join(folder, 'daarna.pdf')]
  for (const it of [first, second]) writeFileSync(it, 'bytes')
  const ours = new Originals(join(folder, 'originals'))
  const others = new Originals(join(folder, 'originals'))
  expect(await others.pathOf(HASH)).toBe(null)
  ours.note(HASH, first, 5)
  expect(await others.pathOf(HASH)).toBe(first)
  ours.note(HASH, second, 5)
  expect(await others.pathOf(HASH)).toBe(second)
  rmSync(second)
  expect(await others.pathOf(HASH)).toBe(null)
})

test('bytes that are kept here go before a place, and a line that was written half is left out', async () => {
  const originals = new Originals(join(folder, 'kept'))
  const path = join(folder, 'elders.pdf')
  writeFileSync(path, 'bytes')
  originals.note(HASH, path, 5)
  appendFileSync(join(folder, 'kept', 'places.jsonl'), '{"sha256":"cd')
  expect(await originals.pathOf(HASH)).toBe(path)
  mkdirSync(join(folder, 'kept'), { recursive: true })
  writeFileSync(originals.keptAt(HASH), 'bytes')
  expect(await originals.pathOf(HASH)).toBe(originals.keptAt(HASH))
})
