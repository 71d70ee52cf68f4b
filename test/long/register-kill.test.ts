import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { hashOfLines } from '../../src/register/lines.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openAt } from '../faults/register-at.ts'
import { hasPostgres, startServer } from '../postgres/server.ts'

const ROUNDS = Number(process.env.BELEIDSSPOOR_TEST_KILLS ?? 12)
const TIMEOUT_MS = 60_000 + ROUNDS * 30_000
// As many documents as intake keeps in one transaction.
const BATCH = 16
const SENTENCE = `nothing acknowledged is lost and nothing is half written in ${ROUNDS} kills during intake`

const folder = mkdtempSync(join(tmpdir(), 'kill-'))
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
// In one file, which starts ten times as fast; where it finds its packages.
const CHILD = at('../../node_modules/.cache/beleidsspoor/register-kill.child.mjs')
buildSync({
  entryPoints: [at('./register-kill.child.ts')],
  ...{ outfile: CHILD, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
})
afterAll(() => rmSync(folder, { recursive: true }))

test(`SQLite: ${SENTENCE}`, { timeout: TIMEOUT_MS }, async () => {
  const path = join(folder, 'register.sqlite')
  await survives(path, () => expect(integrityOf(path)).toBe('ok'))
})

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  test(SENTENCE, { timeout: TIMEOUT_MS }, async () => {
    const server = await startServer()
    try {
      await survives(await server.newDatabase(), () => undefined)
    } finally {
      await server.stop()
    }
  })
})

async function survives(place: string, checkStore: () => void): Promise<void> {
  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round++) {
    const first = acknowledged
    acknowledged = await killedRun(place, first, MOMENTS[round % MOMENTS.length] ?? 'open')
    checkStore()
    await within(place, (it) => check(it, first, acknowledged))
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS)
  await within(place, async (register) => {
    await check(register, 0, acknowledged)
    const before = await hashOfLines(register)
    await register.rebuild()
    expect(await hashOfLines(register)).toBe(before)
  })
  process.stdout.write(`${ROUNDS} kills, ${acknowledged} documents acknowledged, none lost\n`)
}

// From the very beginning, when tables are being made, to well into the run.
const MOMENTS = ['open', 'soon', 'running', 'running'] as const

/** Lets a child take in documents from `first` on and kills it at such a moment; gives up to where it acknowledged. */
function killedRun(place: string, first: number, moment: (typeof MOMENTS)[number]): Promise<number> {
  const args = [CHILD, place, `${first}`, folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let isTimed = false
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (isTimed || !(moment === 'running' ? /^open\n./ : /^open\n/).test(said)) return
    isTimed = true
    setTimeout(() => child.kill('SIGKILL'), moment === 'open' ? 0 : Math.random() * 400)
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

/** Every acknowledged document is there, whole; at most the batch that was being written when the kill came is there as well. */
async function check(register: Register, first: number, acknowledged: number): Promise<void> {
  const totals = await register.totals()
  expect(totals.documents).toBeGreaterThanOrEqual(acknowledged)
  expect(totals.documents).toBeLessThanOrEqual(acknowledged + BATCH)
  expect(totals).toMatchObject({ entries: totals.documents, facts: { citations: 2 * totals.documents } })
  for (let i = first; i < acknowledged; i++) {
    const found = await register.document(`kst-${i}`)
    const reading = await register.reading(found?.texts[0]?.seq ?? -1)
    expect(reading?.source.text?.startsWith(`brief ${i} `)).toBe(true)
  }
}

async function within(place: string, act: (register: Register) => Promise<void>): Promise<void> {
  const register = await openAt(place)
  try {
    await act(register)
  } finally {
    await register.close()
  }
}
