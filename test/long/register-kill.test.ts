import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'

const ROUNDS = 12
const CHILD = fileURLToPath(new URL('./register-kill.child.ts', import.meta.url))

test(`nothing acknowledged is lost and nothing is half written in ${ROUNDS} kills`, { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'))
  const path = join(folder, 'register.sqlite')
  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round++) {
    // Moments from the very beginning, when tables are being made, to well into the run.
    acknowledged = Math.max(
      acknowledged,
      await killedRun(path, acknowledged, round % 4 === 0 ? 0 : Math.random() * 400),
    )
    expect(integrityOf(path)).toBe('ok')
    await within(path, (it) => check(it, acknowledged))
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS)
  await rm(folder, { recursive: true })
})

/** Lets a child add documents from `first` on and kills it `delayMs` after it opened the register; gives how many it acknowledged. */
function killedRun(path: string, first: number, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path, `${first}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.startsWith('open')) setTimeout(() => child.kill('SIGKILL'), delayMs)
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the child ended by itself with ${code}`))
      const whole = said.split('\n').slice(1, -1).map(Number)
      resolve(whole.length === 0 ? first : (whole.at(-1) ?? 0) + 1)
    })
  })
}

function integrityOf(path: string): unknown {
  const database = openDatabase(path)
  const [row] = database.prepare('pragma integrity_check').all([]) as { integrity_check: string }[]
  database.close()
  return row?.integrity_check
}

/** Every acknowledged document is there, whole; at most the one that was being written when the kill came is there as well. */
async function check(register: Register, acknowledged: number): Promise<void> {
  const totals = await register.totals()
  expect(totals.documents).toBeGreaterThanOrEqual(acknowledged)
  expect(totals.documents).toBeLessThanOrEqual(acknowledged + 1)
  expect(totals).toMatchObject({ entries: totals.documents, facts: { citations: 2 * totals.documents } })
  for (let i = 0; i < acknowledged; i++) {
    const found = await register.document(`kst-${i}`)
    const reading = await register.reading(found?.texts[0]?.seq ?? -1)
    expect(reading?.source.text?.startsWith(`brief ${i} `)).toBe(true)
  }
}

async function within(path: string, act: (register: Register) => Promise<void>): Promise<void> {
  const register = await openSqlite(path, { now: () => new Date() })
  await act(register)
  await register.close()
}
