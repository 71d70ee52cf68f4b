import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

test('what another program noted since, or forgot, is known, also of a place that was half written when it was asked', () => {
  const [ours, others] = [new Originals(join(folder, 'both')), new Originals(join(folder, 'both'))]
  const places = join(folder, 'both', 'places.jsonl')
  const hashes = Array.from({ length: 300 }, (_, i) => i.toString(16).padStart(64, '0'))
  for (const [i, it] of hashes.entries()) (i % 2 ? ours : others).note(it, `/é/${it}.pdf`, i)
  const [first = '', second = ''] = hashes
  const size = statSync(places).size
  for (const it of hashes) ours.note(it, `/é/${it}.pdf`, Number.parseInt(it, 16))
  expect(statSync(places).size).toBe(size)
  others.forget([first])
  ours.note(second, `/é/${second}.pdf`, 1)
  const line = readFileSync(places, 'utf8').split('\n')[0] ?? ''
  expect(line).toContain(second)
  const half = JSON.stringify({ sha256: first, path: '/elders.pdf', size: 7 })
  appendFileSync(places, half.slice(0, 40))
  ours.note(second, `/é/${second}.pdf`, 1)
  appendFileSync(places, `${half.slice(40)}\n`)
  const before = statSync(places).size
  ours.note(first, '/elders.pdf', 7)
  expect(statSync(places).size).toBe(before)
})
