import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { all } from '../browser/fixture/dossier.ts'
import { connected, get, received, sent } from './socket.ts'

const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'serve-'))
const children: ChildProcess[] = []
beforeAll(async () => {
  const register = await openSqlite(join(data, 'register.sqlite'), { now: () => new Date() })
  for (const file of all())
    await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
  await register.close()
})
afterAll(() => {
  for (const it of children) it.kill('SIGKILL')
  rmSync(data, { recursive: true })
})

interface Started {
  readonly port: number
  readonly lines: string[]
  readonly said: () => string
  readonly stop: (signal?: NodeJS.Signals) => void
  readonly ended: Promise<number | null>
}

function started(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--data', data, ...args])
  children.push(child)
  const lines: string[] = []
  let [rest, said] = ['', '']
  child.stderr.on('data', (piece) => {
    said += piece
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      const parts = (rest + piece).split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts)
      const port = Number(/"listening".*127\.0\.0\.1:(\d+)/.exec(parts.join('\n'))?.[1])
      if (port) resolve({ port, lines, said: () => said, stop: (signal = 'SIGTERM') => child.kill(signal), ended })
    })
    ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
}

test('it serves the register that is there, logs in JSON without anybody in it, and stops when told', async () => {
  const site = await started()
  expect(
    await sent(site.port, get('/documenten/kst-39412-23?feit=jansen', 'User-Agent: Jansens browser\r\n')),
  ).toContain('Reactie op het onderzoek')
  await sent(site.port, get('/?soort=jansen', 'Referer: http://x/jansen\r\n'))
  await sent(site.port, get('/jansen'))
  await sent(site.port, 'JANSEN jansen\r\n\r\n')
  const metrics = await sent(site.port, get('/metrics'))
  expect(metrics).toContain('beleidsspoor_http_requests_total{method="GET",route="/documenten/:id",status="200"} 1')
  expect(metrics).toContain('beleidsspoor_http_refused_total{why="bad-request"} 1')
  expect(metrics).not.toMatch(/jansen/i)
  expect(await sent(site.port, get('/metrics', 'X-Forwarded-For: 192.0.2.1\r\n'))).toMatch(/^HTTP\/1\.1 404/)
  site.stop()
  expect(await site.ended).toBe(0)
  const log = site.lines.map((it) => JSON.parse(it))
  expect(log.map((it) => it.event)).toEqual(
    expect.arrayContaining(['listening', 'request', 'refused', 'stopping', 'stopped']),
  )
  expect(log.filter((it) => it.event === 'request').map((it) => [it.route, it.status])).toEqual([
    ['/documenten/:id', 200],
    ['/', 200],
    ['/*', 404],
    ['/metrics', 200],
    ['/metrics', 404],
  ])
  const keys = new Set(log.flatMap((it) => Object.keys(it)))
  expect([...keys].sort()).toEqual(
    [
      'bytes',
      'event',
      'isCutOff',
      'level',
      'method',
      'ms',
      'pid',
      'route',
      'signal',
      'status',
      'time',
      'url',
      'why',
    ].sort(),
  )
  expect(site.lines.join() + site.said()).not.toMatch(/jansen|127\.0\.0\.1(?!:\d+\/")/i)
})

test('told to stop, it finishes the answer that is under way, takes nobody new and lets idle browsers go', async () => {
  const site = await started('--log', 'problems')
  const [idle, busy] = [await connected(site.port), await connected(site.port)]
  idle.write('GET /gezondheid HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  busy.write('GET /documenten/kst-39412-23 HTTP/1.1\r\nHost: 127.0.0.1\r\n')
  await pause(100)
  const answer = received(busy)
  const idleAnswer = received(idle)
  site.stop()
  await pause(200)
  await expect(connected(site.port)).rejects.toThrow('ECONNREFUSED')
  busy.write('\r\n')
  const text = await answer
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/)
  expect(text).toContain('</html>')
  expect(await idleAnswer).not.toContain('(still open)')
  expect(await site.ended).toBe(0)
  expect(site.lines.map((it) => JSON.parse(it).event)).toEqual(['listening', 'stopping', 'stopped'])
})

function refused(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [BIN, 'serve', ...args])
  children.push(child)
  let said = ''
  child.stderr.on('data', (piece) => {
    said += piece
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

test('used wrongly it says what to do, and opens nothing', async () => {
  const cases: [string[], RegExp][] = [
    [['--data', join(data, 'nothing')], /There is no register at .*beleidsspoor add FOLDER/],
    [['--data', data, '--port', 'abc'], /"abc" is no port\. Give --port a number/],
    [['--data', data, '--log', 'some'], /--log is "some"\. Choose all or problems/],
    [['--data', data, '--metrics', 'us'], /--metrics is "us"\. Choose this-machine or everyone or nobody/],
  ]
  for (const [args, said] of cases) {
    const ran = await refused(...args)
    expect(ran.code).toBe(2)
    expect(ran.said).toMatch(said)
  }
})

test('a port that is taken is not exchanged for another: who manages a server must know where it is', async () => {
  const site = await started()
  const ran = await refused('--data', data, '--port', String(site.port))
  expect(ran.code).toBe(2)
  expect(ran.said).toContain('Another program already listens')
  site.stop('SIGINT')
  expect(await site.ended).toBe(0)
})
