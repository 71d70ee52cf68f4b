import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { dossierAt } from '../../tools/bench/dossiers/documents.ts'

const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'load-'))
const data = join(work, 'data')
afterAll(() => rmSync(work, { recursive: true }))

const READERS = 200
/** Documents that are taken in while everybody reads: of five dossiers before, and of as many after. */
const DOSSIERS = 5
const MOST_MS = 120_000

function folderOf(first: number): string {
  const folder = join(work, `from-${first}`)
  mkdirSync(folder)
  for (let i = first; i < first + DOSSIERS; i++)
    for (const { name, text } of dossierAt(i)) writeFileSync(join(folder, name), text)
  return folder
}

const ran = (...args: string[]) =>
  new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args, '--data', data], {
      env: { ...process.env, BELEIDSSPOOR_WORKERS: '1' },
      stdio: 'ignore',
    })
    child.on('close', resolve)
  })

function server() {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let said = ''
  return new Promise<{ url: string; stop: () => Promise<number | null>; log: () => string }>((resolve) => {
    child.stdout.on('data', (piece) => {
      said += piece
      const url = /"url":"([^"]+)"/.exec(said)?.[1]
      const stop = () => {
        child.kill('SIGTERM')
        return ended
      }
      if (url) resolve({ url, stop, log: () => said })
    })
  })
}

function asked(url: string, agent: Agent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    asking.on('error', reject)
    asking.end()
  })
}

test('two hundred readers at once while documents are taken in: no error, and nothing is lost', async () => {
  expect(await ran('add', folderOf(0))).toBe(0)
  const site = await server()
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  const list = async () => JSON.parse((await asked(`${site.url}api/v1/documents?limit=500`, agent)).text)
  const before = await list()
  const paths = ['', 'over/hoe-wij-lezen', 'stijl.css', 'gezondheid', 'api/v1/documents']
  paths.push(...before.documents.map((it: { id: string }) => `documenten/${encodeURIComponent(it.id)}`))
  const outcomes = new Map<string, number>()
  const times: number[] = []
  let isTaken = false
  const taking = ran('add', folderOf(1_000)).then((code) => {
    isTaken = true
    return code
  })
  const end = performance.now() + MOST_MS
  const reader = async (n: number) => {
    for (let i = n; performance.now() < end && !(isTaken && i > n + 2); i++) {
      const start = performance.now()
      const path = paths[i % paths.length] ?? ''
      const { status, text } = await asked(site.url + path, agent).catch((error) => ({
        status: 0,
        text: String(error),
      }))
      times.push(performance.now() - start)
      const isWhole = /<\/html>$|\}$/.test(text.trimEnd())
      const outcome = status === 200 && isWhole ? 'good' : `${path}: ${status} ${text.slice(0, 80)}`
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: READERS }, (_, n) => reader(n)))
  expect(await taking).toBe(0)
  const after = await list()
  const metrics = (await asked(`${site.url}metrics`, agent)).text
  agent.destroy()
  expect(await site.stop()).toBe(0)
  times.sort((a, b) => a - b)
  console.info(
    `${times.length} answers to ${READERS} readers, p50 ${times[times.length >> 1]?.toFixed(0)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(0)} ms`,
  )
  expect([...outcomes.keys()]).toEqual(['good'])
  expect(times.length).toBeGreaterThan(READERS * 2)
  expect(after.total).toBe(before.total * 2)
  const had = new Set(after.documents.map((it: { id: string }) => it.id))
  expect(before.documents.filter((it: { id: string }) => !had.has(it.id))).toEqual([])
  expect(metrics).not.toMatch(/status="5|beleidsspoor_failures_total \d|http_refused_total\{/)
  expect(site.log()).not.toContain('"failure"')
}, 400_000)
