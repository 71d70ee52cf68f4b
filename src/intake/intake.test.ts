import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Register } from '../register/contract.ts'
import { sha256 } from '../register/sample-reading.ts'
import { openSqlite } from '../register/sqlite/open.ts'
import { documentsIn } from '../sources/folder/documents-in.ts'
import { type IntakeOptions, takeIn } from './intake.ts'
import { ReadingPool } from './reading-pool.ts'
import { type ReadingSettings, readingSettings } from './settings.ts'

const root = await mkdtemp(join(tmpdir(), 'intake-'))
const pools = new Map<string, ReadingPool>()
const registers: Register[] = []
afterAll(async () => {
  for (const pool of pools.values()) pool.close()
  for (const register of registers) await register.close()
  await rm(root, { recursive: true })
})

let made = 0
async function folderOf(files: Record<string, string>, folder = join(root, `${++made}`)): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
async function newRegister(): Promise<Register> {
  const register = await openSqlite(':memory:', { now: () => new Date('2026-11-21T12:00:00Z') })
  registers.push(register)
  return register
}
// Starting processes takes most of the time of these tests, so that pools with the same settings are shared.
function poolWith(changes: Partial<ReadingSettings> = {}): ReadingPool {
  const key = JSON.stringify(changes)
  const standIn = new URL('./stand-in-reader.ts', import.meta.url)
  const pool = pools.get(key) ?? new ReadingPool(readingSettings({ readers: 2, ...changes }), standIn)
  pools.set(key, pool)
  return pool
}
interface Run extends Partial<IntakeOptions> {
  readonly settings?: Partial<ReadingSettings>
  readonly maxBytes?: number
}
async function run(folder: string, register: Register, { settings, maxBytes = 10_000_000, ...options }: Run = {}) {
  const taken: string[] = []
  const report = await takeIn(documentsIn(folder, { maxBytes }), poolWith(settings), register, {
    engineVersion: '1',
    onProgress: (it) => taken.push(`${it.name} ${it.outcome}`),
    ...options,
  })
  return { taken, report }
}
const entries = async (register: Register) => (await register.totals()).entries

test('a folder is taken in, in order, and a second time nothing changes', async () => {
  const folder = await folderOf({ 'b.txt': 'slow 30 b', 'a.txt': 'slow 60 a', 'c.txt': 'c' })
  const register = await newRegister()
  const first = await run(folder, register)
  expect(first.taken).toEqual(['a.txt read', 'b.txt read', 'c.txt read'])
  expect(first.report).toMatchObject({ read: 3, new: 3, unchanged: 0, notRead: 0, withErrors: [] })
  expect(await register.totals()).toMatchObject({ documents: 3, entries: 3, facts: { citations: 3 } })
  const second = await run(folder, register)
  expect(second.taken).toEqual(['a.txt unchanged', 'b.txt unchanged', 'c.txt unchanged'])
  expect(await entries(register)).toBe(3)
})

test('only what is new or changed is read again', async () => {
  const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'b' })
  const register = await newRegister()
  await run(folder, register)
  await folderOf({ 'b.txt': 'other', 'c.txt': 'c' }, folder)
  expect((await run(folder, register)).taken).toEqual(['a.txt unchanged', 'b.txt read', 'c.txt read'])
})

test('another engine reads everything again, and its facts take the place of the older', async () => {
  const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'b' })
  const register = await newRegister()
  await run(folder, register)
  expect((await run(folder, register, { engineVersion: '2' })).report).toMatchObject({ read: 2, unchanged: 0 })
  expect(await register.totals()).toMatchObject({ documents: 2, texts: 2, entries: 4, facts: { citations: 2 } })
})

test('copies of one file are read once', async () => {
  const folder = await folderOf({ 'a.txt': 'same', 'b.txt': 'same', 'c.txt': 'same' })
  const register = await newRegister()
  expect((await run(folder, register)).taken).toEqual(['a.txt read', 'b.txt unchanged', 'c.txt unchanged'])
  expect(await entries(register)).toBe(1)
})

test('a document that could not be read is kept with its problem, is tried again, and is then read', async () => {
  const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'slow 4000' })
  const register = await newRegister()
  const hasty = { settings: { timeoutMs: 2000 } }
  const first = await run(folder, register, hasty)
  expect(first.taken).toEqual(['a.txt read', 'b.txt not-read'])
  expect(first.report.withErrors).toMatchObject([{ name: 'b.txt', problems: [{ code: 'reading-took-too-long' }] }])
  expect(await register.totals()).toMatchObject({ documents: 2, problems: { error: 1 } })
  expect((await run(folder, register, hasty)).report).toMatchObject({ unchanged: 1, notRead: 1 })
  expect(await entries(register)).toBe(2)
  expect((await run(folder, register)).report).toMatchObject({ read: 1, unchanged: 1 })
  expect(await register.totals()).toMatchObject({ documents: 2, problems: { error: 0 } })
})

test('a failure does not hide what was read before', async () => {
  const folder = await folderOf({ 'a.txt': 'slow 4000' })
  const register = await newRegister()
  await run(folder, register)
  const later = await run(folder, register, { engineVersion: '2', settings: { timeoutMs: 2000 } })
  expect(later.report).toMatchObject({ notRead: 1, withErrors: [{ name: 'a.txt' }] })
  expect((await run(folder, register, { engineVersion: '2', maxBytes: 3 })).report).toMatchObject({ notRead: 1 })
  expect(await register.totals()).toMatchObject({ documents: 1, entries: 1, facts: { citations: 1 } })
})

test('a file over the limit is a document with a problem; one that cannot be opened is only reported', async () => {
  const folder = await folderOf({ 'groot.txt': 'x'.repeat(50) })
  const register = await newRegister()
  expect((await run(folder, register, { maxBytes: 10 })).taken).toEqual(['groot.txt not-read'])
  expect(await register.document(`sha256:${sha256('x'.repeat(50))}`)).toMatchObject({ problems: { error: 1 } })
  const gone = await run(join(root, 'nergens'), register)
  expect(gone.report).toMatchObject({
    notRead: 1,
    withErrors: [{ name: 'nergens', problems: [{ severity: 'error' }] }],
  })
  expect(await entries(register)).toBe(1)
})

test('a document is told of only when the register has it', async () => {
  const texts = Array.from({ length: 40 }, (_, i) => `brief ${i}`)
  const folder = await folderOf(Object.fromEntries(texts.map((it) => [`${it}.txt`, it])))
  const register = await newRegister()
  const checks: Promise<unknown>[] = []
  const onProgress = ({ name }: { name: string }) =>
    checks.push(register.currentReading(sha256(name.replace('.txt', ''))))
  await run(folder, register, { onProgress })
  const found = await Promise.all(checks)
  expect(found).toHaveLength(40)
  expect(found).not.toContain(null)
})

test('what was read is kept and told of while a slow document is still being read', async () => {
  const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'slow 4000 b' })
  const register = await newRegister()
  const told: number[] = []
  await run(folder, register, { onProgress: () => told.push(performance.now()) })
  expect((told[1] ?? 0) - (told[0] ?? 0)).toBeGreaterThan(1500)
})

test('intake that is broken off leaves what it told of, and goes on from there', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => `brief ${i}`)
  const folder = await folderOf(Object.fromEntries(texts.map((it) => [`${it}.txt`, it])))
  const register = await newRegister()
  let told = 0
  const failing: Register = {
    ...register,
    append: (entries) => (told > 20 ? Promise.reject(new Error('disk full')) : register.append(entries)),
  }
  await expect(run(folder, failing, { onProgress: () => told++ })).rejects.toThrow('disk full')
  expect(told).toBeGreaterThan(20)
  expect(await entries(register)).toBe(told)
  expect((await run(folder, register)).report).toMatchObject({
    read: 60 - told,
    unchanged: told,
    notRead: 0,
    withErrors: [],
  })
})
