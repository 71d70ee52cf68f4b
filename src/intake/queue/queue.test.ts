import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres, type Server, startServer } from '../../../test/postgres/server.ts'
import type { Register } from '../../register/contract.ts'
import { openPostgres } from '../../register/postgres/open.ts'
import { RegisterProblem } from '../../register/register-problem.ts'
import { sha256 } from '../../register/sample-reading.ts'
import { ReadingPool } from '../reading-pool.ts'
import { readingSettings } from '../settings.ts'
import { openQueue, type ReadingQueue } from './queue.ts'
import { type WorkOptions, workOff } from './work.ts'

describe.skipIf(!hasPostgres)('the queue', () => {
  let server: Server
  const standIn = new URL('../stand-in-reader.ts', import.meta.url)
  const pools: ReadingPool[] = []
  beforeAll(async () => {
    server = await startServer()
    for (let i = 0; i < 2; i++) pools.push(new ReadingPool(readingSettings({ readers: 1 }), standIn))
  })
  afterAll(async () => {
    for (const pool of pools) pool.close()
    await server?.stop()
  })

  async function withWorker<T>(
    address: string,
    act: (queue: ReadingQueue, register: Register) => Promise<T>,
  ): Promise<T> {
    const queue = await openQueue(address)
    const register = await openPostgres(address, { now: () => new Date('2026-11-21T12:00:00Z') })
    try {
      return await act(queue, register)
    } finally {
      await register.close()
      await queue.close()
    }
  }

  const put = (queue: ReadingQueue, text: string) =>
    queue.put({ sha256: sha256(text), name: `${text}.txt`, bytes: Buffer.from(text) })

  /** Lets a worker read on; gives what it read. */
  async function worked(address: string, pool = pools[0], options: Partial<WorkOptions> = {}): Promise<string[]> {
    const names: string[] = []
    await withWorker(address, (queue, register) =>
      workOff(queue, pool ?? new ReadingPool(readingSettings(), standIn), register, {
        engineVersion: '1',
        stays: false,
        signal: new AbortController().signal,
        onLeft: () => undefined,
        onTaken: ({ name, outcome }) => names.push(`${name} ${outcome}`),
        ...options,
      }),
    )
    return names
  }

  const left = (address: string) => withWorker(address, (queue) => queue.left())

  test('two workers read every document together, none twice, and nothing stays behind', async () => {
    const address = await server.newDatabase()
    const texts = Array.from({ length: 30 }, (_, i) => `slow ${10 + (i % 5)} ${i}`)
    await withWorker(address, async (queue) => {
      for (const text of texts) expect(await put(queue, text)).toBe(true)
      expect(await put(queue, texts[0] ?? '')).toBe(false)
      expect(await queue.left()).toEqual({ waiting: 30, reading: 0, givenUp: 0 })
    })
    const both = await Promise.all(pools.map((pool) => worked(address, pool)))
    expect(both.flat().sort()).toEqual(texts.map((it) => `${it}.txt read`).sort())
    expect(both.map((it) => it.length > 0)).toEqual([true, true])
    expect(await left(address)).toEqual({ waiting: 0, reading: 0, givenUp: 0 })
    await withWorker(address, async (_, register) =>
      expect(await register.totals()).toMatchObject({ documents: 30, entries: 30 }),
    )
    const name = new URL(address).pathname.slice(1)
    expect(await server.ask('select id from beleidsspoor_queue.job', name)).toEqual([])
  })

  test('what the register has already is not read again', async () => {
    const address = await server.newDatabase()
    await withWorker(address, (queue) => put(queue, 'een'))
    expect(await worked(address)).toEqual(['een.txt read'])
    await withWorker(address, (queue) => put(queue, 'een'))
    expect(await worked(address)).toEqual(['een.txt unchanged'])
  })

  test('a document that cannot be read is told and kept as such, and the others are read', async () => {
    const address = await server.newDatabase()
    await withWorker(address, async (queue) => {
      for (const text of ['throw', 'goed']) await put(queue, text)
    })
    expect((await worked(address)).sort()).toEqual(['goed.txt read', 'throw.txt not-read'])
    expect(await left(address)).toEqual({ waiting: 0, reading: 0, givenUp: 0 })
  })

  test('the document of a worker that is killed goes to another within seconds', async () => {
    const address = await server.newDatabase()
    await withWorker(address, (queue) => put(queue, 'slow 4000 lang'))
    const child = startWorker(address)
    await said(child, 'begun')
    expect(await left(address)).toEqual({ waiting: 0, reading: 1, givenUp: 0 })
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGKILL')
    await ended
    const start = performance.now()
    expect(await worked(address)).toEqual(['slow 4000 lang.txt read'])
    expect(performance.now() - start).toBeLessThan(30_000)
  })

  test('while a worker is reading a document it is nobody else’s, however long it takes', async () => {
    const address = await server.newDatabase()
    await withWorker(address, async (first) => {
      await put(first, 'een')
      expect(await first.claim()).toMatchObject({ name: 'een.txt' })
      await withWorker(address, async (second) => {
        await second.returnAbandoned()
        // As pg-boss does when it takes the first worker for gone.
        await server.ask("update beleidsspoor_queue.job set state = 'retry'", new URL(address).pathname.slice(1))
        expect(await second.claim()).toBe(null)
      })
      await first.returnAbandoned()
      expect(await first.left()).toEqual({ waiting: 0, reading: 1, givenUp: 0 })
      await first.finish(sha256('een'))
      expect(await first.left()).toEqual({ waiting: 0, reading: 0, givenUp: 0 })
    })
  })

  test('a document that ends its worker three times is left alone, until it is added again', async () => {
    const address = await server.newDatabase()
    await withWorker(address, (queue) => put(queue, 'een'))
    for (let i = 0; i < 3; i++) {
      await withWorker(address, async (queue) => {
        await queue.returnAbandoned()
        expect(await claimed(queue)).toMatchObject({ name: 'een.txt' })
      })
    }
    expect(await worked(address)).toEqual([])
    expect(await left(address)).toEqual({ waiting: 0, reading: 0, givenUp: 1 })
    await withWorker(address, async (queue) => expect(await put(queue, 'een')).toBe(true))
    expect(await worked(address)).toEqual(['een.txt read'])
  })

  test('a worker that is stopped finishes what it is reading and leaves the rest', async () => {
    const address = await server.newDatabase()
    await withWorker(address, async (queue) => {
      for (let i = 0; i < 5; i++) await put(queue, `slow 100 ${i}`)
    })
    const controller = new AbortController()
    const names = await worked(address, pools[0], { signal: controller.signal, onTaken: () => controller.abort() })
    expect(names).toEqual([])
    const { waiting, reading } = await left(address)
    expect([waiting, reading]).toEqual([4, 0])
  })

  test('a server that is gone is told with what to do, and nothing is lost', async () => {
    const address = await server.newDatabase()
    await withWorker(address, (queue) => put(queue, 'slow 3000 lang'))
    const told = worked(address).catch((error: unknown) => error)
    while ((await left(address)).reading === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await server.kill()
    const problem = await told
    await server.start()
    expect(problem).toBeInstanceOf(RegisterProblem)
    expect(await worked(address)).toEqual(['slow 3000 lang.txt read'])
  })
})

/** A document that was given back is offered again after a second. */
async function claimed(queue: ReadingQueue): ReturnType<ReadingQueue['claim']> {
  for (let i = 0; i < 60; i++) {
    const found = await queue.claim()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return null
}

function startWorker(address: string): ChildProcess {
  const child = fileURLToPath(new URL('../../../test/faults/worker.child.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', child, address], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const said = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => piece.toString().includes(word) && resolve())
    child.on('close', () => reject(new Error('the worker ended by itself')))
  })
