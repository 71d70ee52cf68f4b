import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Register } from '../../register/contract.ts'
import type { Offered } from '../../sources/offered.ts'
import { type IntakeOptions, type Taken, takeInOne } from '../intake.ts'
import type { ReadingPool } from '../reading-pool.ts'
import type { Claimed, Left, ReadingQueue } from './queue.ts'

export interface WorkOptions extends Omit<IntakeOptions, 'onProgress'> {
  /** Called for each document that this worker read, when what it tells is safely in the register. */
  readonly onTaken: (taken: Taken) => void
  /** Called now and then with what all workers together still have to do. */
  readonly onLeft: (left: Left) => void
  /** Called when nothing is left, for what is better done once than after each document. */
  readonly onEmpty?: () => Promise<void>
  /** Wait for more when nothing is left. */
  readonly stays: boolean
  readonly signal: AbortSignal
}

const LOOK_MS = 500

/**
 * Reads what waits in the queue, as many at once as the pool has readers, until nothing is left: not even a document that
 * another worker is reading, because that worker may be killed and its document be this one's to read.
 */
export async function workOff(
  queue: ReadingQueue,
  pool: ReadingPool,
  register: Register,
  options: WorkOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-work-'))
  const ended = new AbortController()
  const stop = AbortSignal.any([options.signal, ended.signal])
  try {
    const looking = look(queue, options, stop).finally(() => ended.abort())
    const reading = Array.from({ length: pool.settings.readers }, () =>
      readOn({ queue, pool, register, options, folder }, stop),
    )
    for (const it of reading) it.catch(() => ended.abort())
    const outcomes = await Promise.allSettled([looking, ...reading])
    const failed = outcomes.find((it) => it.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Gives back what ended workers left, and ends when there is nothing more to do. */
async function look(queue: ReadingQueue, options: WorkOptions, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await queue.returnAbandoned()
    const left = await queue.left()
    options.onLeft(left)
    if (left.waiting + left.reading === 0) {
      await options.onEmpty?.()
      if (!options.stays) return
    }
    await pause(LOOK_MS, undefined, { signal: stop }).catch(() => undefined)
  }
}

interface Work {
  readonly queue: ReadingQueue
  readonly pool: ReadingPool
  readonly register: Register
  readonly options: WorkOptions
  readonly folder: string
}

async function readOn(work: Work, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const claimed = await work.queue.claim()
    if (!claimed) {
      await pause(LOOK_MS, undefined, { signal: stop }).catch(() => undefined)
      continue
    }
    await readOne(claimed, work)
  }
}

async function readOne(claimed: Claimed, { queue, pool, register, options, folder }: Work): Promise<void> {
  const path = join(folder, claimed.sha256)
  try {
    writeFileSync(path, claimed.bytes)
    const taken = await takeInOne(offeredOf(claimed, path), pool, register, options)
    await queue.finish(claimed.sha256)
    options.onTaken(taken)
  } catch (error) {
    await queue.giveBack(claimed.sha256).catch(() => undefined)
    throw error
  } finally {
    rmSync(path, { force: true })
  }
}

const offeredOf = ({ name, bytes }: Claimed, path: string): Offered => ({
  ...{ name, path, size: bytes.length },
  ...{ modified: null, problem: null },
})
