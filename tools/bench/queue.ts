import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasPostgres, type Server, startServer } from '../../test/postgres/server.ts'
import { median } from './timing.ts'

export interface QueueTimes {
  /** Until every document is read and in the register. */
  readonly reading: Readonly<Record<1 | 2, number>>
  /** Until the programs end, which includes making the links, one after another. */
  readonly all: Readonly<Record<1 | 2, number>>
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
  const [reading, all]: Record<1 | 2, number[]>[] = [
    { 1: [], 2: [] },
    { 1: [], 2: [] },
  ]
  try {
    for (let i = 0; i < rounds; i++)
      for (const workers of [1, 2] as const) {
        const times = await timed(server, folder, workers, program)
        reading?.[workers].push(times.reading)
        all?.[workers].push(times.all)
      }
  } finally {
    await server.stop()
  }
  const medians = (of: Record<1 | 2, number[]> = { 1: [], 2: [] }) => ({ 1: median(of[1]), 2: median(of[2]) })
  return { reading: medians(reading), all: medians(all), documents: pdfs.length }
}

async function timed(server: Server, folder: string, workers: number, program: string) {
  const address = await server.newDatabase()
  await ran(program, ['add', '--queue', folder], address)
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const working = Promise.all(Array.from({ length: workers }, () => ran(program, ['work'], address)))
  await emptied(server, new URL(address).pathname.slice(1))
  const reading = seconds()
  await working
  return { reading, all: seconds() }
}

async function emptied(server: Server, database: string): Promise<void> {
  for (;;) {
    const [row] = await server.ask('select count(*) as left from beleidsspoor_queue.document', database)
    if (Number(row?.left) === 0) return
    await pause(100)
  }
}

const ran = (program: string, args: readonly string[], address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: address, BELEIDSSPOOR_WORKERS: '1' }
    const child = spawn(process.execPath, [program, ...args], { env, stdio: 'ignore' })
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))))
  })
