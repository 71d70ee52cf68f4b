import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { hasPostgres, type Server, startServer } from '../../test/postgres/server.ts'
import { median } from './timing.ts'

export interface QueueTimes {
  /** Seconds by the number of programs, until every document is read and in the register. Links come after that. */
  readonly reading: Readonly<Record<1 | 2, number>>
  readonly documents: number
}

/**
 * The command `work` over a queue of PDFs: one program, and two as on two machines, each with one reader, in turn, on the
 * clock, start-up included. Null where no PostgreSQL is installed.
 */
export async function measureQueue(
  folder: string,
  pdfs: readonly Uint8Array[],
  rounds: number,
  program: string,
): Promise<QueueTimes | null> {
  if (!hasPostgres) return null
  mkdirSync(folder)
  for (const [i, bytes] of pdfs.entries()) writeFileSync(join(folder, `${i}.pdf`), bytes)
  const server = await startServer()
  const reading: Record<1 | 2, number[]> = { 1: [], 2: [] }
  try {
    for (let i = 0; i < rounds; i++)
      for (const workers of [1, 2] as const) reading[workers].push(await timed(server, folder, workers, program))
  } finally {
    await server.stop()
  }
  return { reading: { 1: median(reading[1]), 2: median(reading[2]) }, documents: pdfs.length }
}

async function timed(server: Server, folder: string, workers: number, program: string): Promise<number> {
  const address = await server.newDatabase()
  const code = await ended(ran(program, ['add', '--queue', folder], address))
  if (code !== 0) throw new Error(`add ended with ${code}`)
  const start = performance.now()
  const working = Array.from({ length: workers }, () => ran(program, ['work'], address))
  const gone = Promise.all(working.map(ended))
  let areGone = false
  gone.then(() => (areGone = true))
  await emptied(address, () => areGone)
  const seconds = (performance.now() - start) / 1000
  for (const it of working) it.kill('SIGKILL')
  await gone
  return seconds
}

/** Over one connection: making one for each look would cost a tenth of a processor. */
async function emptied(address: string, areGone: () => boolean): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  for (;;) {
    const { rows } = await client.query<{ left: string }>('select count(*) as left from beleidsspoor_queue.document')
    if (Number(rows[0]?.left) === 0) break
    if (areGone()) throw new Error('the programs ended before all was read')
    await pause(100)
  }
  await client.end()
}

function ran(program: string, args: readonly string[], address: string): ChildProcess {
  const env = { ...process.env, DATABASE_URL: address, BELEIDSSPOOR_WORKERS: '1' }
  return spawn(process.execPath, [program, ...args], { env, stdio: 'ignore' })
}

const ended = async (child: ChildProcess): Promise<number | null> => (await once(child, 'close'))[0]
