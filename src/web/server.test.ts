import { expect, test } from 'vitest'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import type { Register } from '../register/contract.ts'
import { serve } from './server.ts'
import { site } from './site.ts'

const settings = { today: () => '2032-01-10', onError: () => {} }

async function ask(path: string, init: RequestInit = {}, change: (register: Register) => Register = (it) => it) {
  const register = await dossier()
  const response = await site(change(register), settings).request(path, init)
  const text = await response.text()
  await register.close()
  return { status: response.status, headers: response.headers, text }
}

test('every answer carries the strict headers, also errors and the API', async () => {
  for (const path of ['/', '/weg', '/stijl.css', '/api/v1/documents', '/api/v1/weg']) {
    const { headers } = await ask(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
  }
})

test('no page holds a script or a style of its own, so that the policy can forbid them', async () => {
  for (const path of ['/', '/documenten/kst-39412-23', '/over/hoe-wij-lezen', '/weg']) {
    const { text } = await ask(path)
    expect(text).not.toMatch(/<style|<[^>]* (?:style|on\w+)=|<script>/)
    expect(text).toMatch(/^<!doctype html><html lang="nl"[ >]/)
  }
})

test('an unknown page is a page in plain Dutch; a slash at the end is another address', async () => {
  for (const path of [
    '/weg',
    '/documenten/kst-1-1',
    '/over/hoe-wij-lezen/',
    '/documenten/%E0%A4%A',
    '/documenten/..%2f..',
  ]) {
    const { status, text } = await ask(path)
    expect(status).toBe(404)
    expect(text).toContain('Deze pagina bestaat niet')
  }
})

test('the site is for reading: other methods are refused with the methods that work', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const { status, headers } = await ask('/', { method })
    expect(status).toBe(405)
    expect(headers.get('Allow')).toBe('GET, HEAD')
  }
  const { headers } = await ask('/api/v1/documents', { method: 'POST' })
  expect(headers.get('Content-Type')).toBe('application/problem+json')
  expect(headers.get('API-Version')).toBe('1.0.0')
})

test('HEAD answers as GET without the page', async () => {
  const { status, text, headers } = await ask('/', { method: 'HEAD' })
  expect([status, text]).toEqual([200, ''])
  expect(headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
})

test('a failure inside is told to the operator and not to the reader', async () => {
  const broken = (register: Register): Register => ({
    ...register,
    totals: () => Promise.reject(new Error('secret path /var/db')),
    documents: () => Promise.reject(new Error('secret path /var/db')),
  })
  const told: unknown[] = []
  const register = await dossier([])
  const routes = site(broken(register), { ...settings, onError: (error) => told.push(error) })
  for (const path of ['/', '/api/v1/documents']) {
    const response = await routes.request(path)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  }
  expect(told).toHaveLength(2)
  await register.close()
})

test('style sheet, script and icon come from this server and can be asked for again cheaply', async () => {
  for (const [path, type] of [
    ['/stijl.css', 'text/css; charset=utf-8'],
    ['/script.js', 'text/javascript; charset=utf-8'],
    ['/icoon.svg', 'image/svg+xml'],
  ] as const) {
    const { status, headers, text } = await ask(path)
    expect([status, headers.get('Content-Type')]).toEqual([200, type])
    expect(text).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org)/)
    const etag = headers.get('ETag') ?? ''
    expect((await ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  }
})

test('odd questions in the address change nothing', async () => {
  for (const path of [
    '/?pagina=-1&soort=%00',
    '/?pagina=1e9',
    '/documenten/kst-39412-23?pagina=x&feit=%F0%9F',
    '/?a'.repeat(500),
  ])
    expect((await ask(path)).status).toBe(200)
})

test('the API shows no telephone numbers either', async () => {
  const { text } = await ask('/api/v1/documents/kst-39412-23/texts/1')
  expect(text).toContain('"masked":true')
  expect(text).not.toContain('123 45 67')
  expect(text).not.toContain('bruggen@')
})

test('it serves on a free port of its own machine, and stops', async () => {
  const register = await dossier([])
  const serving = await serve(register, { port: 0 })
  if (serving.kind === 'refused') throw new Error(serving.what)
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect((await fetch(serving.url)).status).toBe(200)
  await serving.close()
  await expect(fetch(serving.url)).rejects.toThrow()
  await register.close()
})

test('a port that is taken is refused with what to do', async () => {
  const register = await dossier([])
  const first = await serve(register, { port: 0 })
  if (first.kind === 'refused') throw new Error(first.what)
  const port = Number(new URL(first.url).port)
  const second = await serve(register, { port })
  expect(second).toEqual({
    kind: 'refused',
    what: `Another program already listens on 127.0.0.1:${port}.`,
    fix: 'Stop it, or choose another port with --port (0 takes any free one).',
  })
  expect(await serve(register, { port: 0, host: '192.0.2.1' })).toMatchObject({ kind: 'refused' })
  await first.close()
  await register.close()
})

test('a server for this machine only answers to no other name', async () => {
  const register = await dossier()
  const ask = (host: string, onlyThisMachine: boolean) =>
    site(register, { ...settings, onlyThisMachine }).request('/', { headers: { Host: host } })
  for (const host of ['localhost:4280', '127.0.0.1:4280', '[::1]:4280'])
    expect((await ask(host, true)).status).toBe(200)
  expect((await ask('elders.example', true)).status).toBe(421)
  expect((await ask('elders.example', false)).status).toBe(200)
  await register.close()
})
