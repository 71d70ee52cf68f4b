import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasPostgres, type Server, startServer } from '../../test/postgres/server.ts'
import { median } from './timing.ts'

export interface QueueTimes {
  readonly oneSeconds: number
  readonly twoSeconds: number
  readonly documents: number
}

/**
 * The command `work` over a queue of PDFs: one process, and two as on two machines, each with one thread, in turn, on the
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
  const times: Record<1 | 2, number[]> = { 1: [], 2: [] }
  try {
    for (let i = 0; i < rounds; i++)
      for (const workers of [1, 2] as const) times[workers].push(await timed(server, folder, workers, program))
  } finally {
    await server.stop()
  }
  return { oneSeconds: median(times[1]), twoSeconds: median(times[2]), documents: pdfs.length }
}

async function timed(server: Server, folder: string, workers: number, program: string): Promise<number> {
  const address = await server.newDatabase()
  await ran(program, ['add', '--queue', folder], address)
  const start = performance.now()
  await Promise.all(Array.from({ length: workers }, () => ran(program, ['work'], address)))
  return (performance.now() - start) / 1000
}

const ran = (program: string, args: readonly string[], address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: address, BELEIDSSPOOR_WORKERS: '1' }
    const child = spawn(process.execPath, [program, ...args], { env, stdio: 'ignore' })
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))))
  })
