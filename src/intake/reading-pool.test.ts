import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { type FactsFile, factsFileSchema } from '../engine/facts-file/schema.ts'
import { sha256 } from '../register/sample-reading.ts'
import { documentsIn } from '../sources/folder/documents-in.ts'
import type { Offered } from '../sources/offered.ts'
import { IntakeProblem } from './intake-problem.ts'
import { ReadingPool } from './reading-pool.ts'
import { type ReadingSettings, readingSettings } from './settings.ts'

const root = await mkdtemp(join(tmpdir(), 'pool-'))
afterAll(() => rm(root, { recursive: true }))
const standIn = new URL('./stand-in-reader.ts', import.meta.url)
const childPath = fileURLToPath(new URL('../../test/faults/reading.child.ts', import.meta.url))
let folders = 0

/** What Linux says of a process: which others it started, and whether it is there and more than a name. */
const told = (pid: number, what: string) =>
  existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/${what}`, 'utf8') : ''
const childrenOf = (pid = 0) =>
  readdirSync(`/proc/${pid}/task`).flatMap((it) =>
    told(pid, `task/${it}/children`).split(' ').filter(Boolean).map(Number),
  )
const isReader = (pid: number) => told(pid, 'cmdline').includes('stand-in-reader')
const isRunning = (pid: number) => /^State:\s+[RSD]/m.test(told(pid, 'status'))

/** Reads files with these texts, in this order. */
async function readTexts(texts: readonly string[], changes: Partial<ReadingSettings> = {}): Promise<FactsFile[]> {
  const folder = join(root, `${++folders}-`)
  const width = String(texts.length).length
  const paths = texts.map((_, i) => `${folder}${String(i).padStart(width, '0')}.txt`)
  await Promise.all(paths.map((path, i) => writeFile(path, texts[i] ?? '')))
  const pool = new ReadingPool(readingSettings({ readers: 2, timeoutMs: 20_000, ...changes }), standIn)
  try {
    const files: FactsFile[] = []
    for await (const file of pool.readAll(offeredAt(paths))) files.push(factsFileSchema.parse(file))
    return files
  } finally {
    pool.close()
  }
}
async function* offeredAt(paths: readonly string[]) {
  for (const path of paths) yield* documentsIn(path)
}
async function onlyIn(path: string): Promise<Offered> {
  for await (const it of documentsIn(path)) return it
  throw new Error('nothing there')
}
const outcomes = (files: readonly FactsFile[]) => files.map((it) => it.problems[0]?.code ?? it.source.text)

test('documents come in the order in which they were offered, whichever is read first', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => `slow ${(20 - i) * 5} ${i}`)
  expect(outcomes(await readTexts(texts, { readers: 3 }))).toEqual(texts)
})

test('a document that takes too long is stopped, and those before and after it are read', async () => {
  const files = await readTexts(['a', 'loop', 'b', 'loop', 'c'], { timeoutMs: 2000 })
  expect(outcomes(files)).toEqual(['a', 'reading-took-too-long', 'b', 'reading-took-too-long', 'c'])
})

test('a document that was not read has its own hash, an empty text and an error', async () => {
  const [file] = await readTexts(['throw'])
  expect(file?.source).toMatchObject({ sha256: sha256('throw'), textSha256: sha256(''), text: '' })
  expect(file?.document.id).toBe(`sha256:${sha256('throw')}`)
  expect(file?.problems).toMatchObject([{ code: 'reader-crashed', severity: 'error' }])
})

test('a document that fills the heap ends its reader only', async () => {
  const files = await readTexts(['a', 'objects', 'b', 'longtext', 'c'], { heapMb: 60 })
  expect(outcomes(files)).toEqual(['a', 'reading-out-of-memory', 'b', 'reading-out-of-memory', 'c'])
})

test('a document that takes too much memory outside the heap ends its reader only', async () => {
  const files = await readTexts(['a', 'bytes', 'b'], { processMb: 400 })
  expect(outcomes(files)).toEqual(['a', 'reading-out-of-memory', 'b'])
})

test('the readers of a program that is killed end, also one that never looks up', async () => {
  const path = join(root, 'orphans.txt')
  await writeFile(path, 'loop')
  const program = spawn(process.execPath, ['--import', 'tsx', childPath, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(program.stdout, 'data')
  const readers = childrenOf(program.pid).filter(isReader)
  expect(readers.filter(isRunning)).toHaveLength(1)
  program.kill('SIGKILL')
  await once(program, 'exit')
  await vi.waitFor(() => expect(readers.filter(isRunning)).toEqual([]), { timeout: 10_000 })
})

test('a reader that was ended between two documents is not given the second', async () => {
  const path = join(root, 'twice.txt')
  await writeFile(path, 'a')
  // Other tests of this process have readers of their own; this limit tells which is ours.
  const processMb = 1_777
  const isOurs = (pid: number) => told(pid, 'cmdline').includes(`"processMb":${processMb}`)
  const pool = new ReadingPool(readingSettings({ readers: 1, processMb }), standIn)
  expect(outcomes([await pool.read(await onlyIn(path))])).toEqual(['a'])
  const ours = childrenOf(process.pid).filter(isOurs)
  expect(ours).toHaveLength(1)
  for (const it of ours) process.kill(it, 'SIGKILL')
  await vi.waitFor(() => expect(pool.openReaders).toBe(0))
  expect(outcomes([await pool.read(await onlyIn(path))])).toEqual(['a'])
  pool.close()
})

test('reading that is broken off fails, and makes no document bad', async () => {
  const path = join(root, 'endless.txt')
  await writeFile(path, 'loop')
  const pool = new ReadingPool(readingSettings({ readers: 1 }), standIn)
  const endless = await onlyIn(path)
  const readings = [pool.read(endless), pool.read(endless)]
  const close = () => (pool.openReaders === 1 ? pool.close() : setTimeout(close, 50))
  close()
  for (const it of await Promise.allSettled(readings)) expect(it).toMatchObject({ reason: { name: 'IntakeProblem' } })
})

test('reading that is broken off while its reader starts fails as well', async () => {
  const pool = new ReadingPool(readingSettings({ readers: 1 }), standIn)
  const path = join(root, 'endless-2.txt')
  await writeFile(path, 'loop')
  const reading = pool.read(await onlyIn(path))
  pool.close()
  await expect(reading).rejects.toThrow(IntakeProblem)
})

test('a reader that throws, ends its process or fails afterwards costs one document', async () => {
  const files = await readTexts(['throw', 'a', 'exit', 'b', 'later', 'c'], { readers: 1 })
  expect(outcomes(files)).toEqual(['reader-crashed', 'a', 'reader-crashed', 'b', 'reader-crashed', 'c'])
})

test('a file that is gone when its turn comes is a problem', async () => {
  const pool = new ReadingPool(readingSettings({ readers: 1 }), standIn)
  const gone = { name: 'weg.txt', path: join(root, 'weg.txt'), size: 1, modified: null, problem: null }
  expect((await pool.read(gone)).problems).toMatchObject([{ code: 'file-unreadable', severity: 'error' }])
  pool.close()
})

test('a file over the limit is hashed and not read', async () => {
  const path = join(root, 'large.txt')
  await writeFile(path, 'x'.repeat(100))
  const pool = new ReadingPool(readingSettings({ readers: 1 }), standIn)
  for await (const it of pool.readAll(documentsIn(path, { maxBytes: 99 }))) {
    expect(it.source).toMatchObject({ sha256: sha256('x'.repeat(100)), text: '' })
    expect(it.problems).toMatchObject([{ code: 'file-too-large' }])
  }
  pool.close()
})

test('when reading cannot begin at all, the program is told once, with what to do', async () => {
  await expect(readTexts(['a', 'b', 'c'], { field: 'missing' })).rejects.toThrow(IntakeProblem)
  await expect(readTexts(['a'], { field: 'missing' })).rejects.toThrow(/There is no field "missing"/)
})

test('there are never more readers than files, nor than asked for', async () => {
  const texts = ['een', 'twee', 'drie', 'vier'].map((it) => join(root, `${it}.txt`))
  for (const path of texts) await writeFile(path, 'slow 100')
  const most = async (readers: number, paths: readonly string[]) => {
    const pool = new ReadingPool(readingSettings({ readers }), standIn)
    let open = 0
    for await (const _ of pool.readAll(offeredAt(paths))) open = Math.max(open, pool.openReaders)
    pool.close()
    return open
  }
  expect(await most(8, texts.slice(0, 1))).toBe(1)
  expect(await most(2, texts)).toBe(2)
})
