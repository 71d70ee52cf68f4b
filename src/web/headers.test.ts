import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import { sampleReading } from '../register/sample-reading.ts'
import { compression } from './headers-compression.ts'
import { site } from './site.ts'

async function asker() {
  const register = await dossier()
  let today = '2032-01-10'
  const settings = { today: () => today, onError: () => {}, program: '1' }
  const routes = site(register, settings)
  return {
    register,
    ask: (path: string, headers: Record<string, string> = {}) => routes.request(path, { headers }),
    otherProgram: site(register, { ...settings, program: '2' }),
    setDay: (day: string) => {
      today = day
    },
  }
}
const PAGES = ['/', '/documenten/kst-39412-23', '/over/hoe-wij-lezen']

test('who has a page already gets none, until the register, the day or the program is another', async () => {
  const { ask, register, setDay, otherProgram } = await asker()
  for (const path of PAGES) {
    const first = await ask(path)
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^W\/"[\w-]{20}"$/)
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache')
    expect(first.headers.get('Vary')).toContain('Cookie')
    const same = await ask(path, { 'If-None-Match': `"elders", ${tag}` })
    expect([same.status, await same.text(), same.headers.get('ETag')]).toEqual([304, '', tag])
    expect(same.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    const held = { headers: { 'If-None-Match': tag } }
    expect((await otherProgram.request(path, held)).status).toBe(200)
    expect((await ask(path, { 'If-None-Match': tag, Cookie: 'taal=en' })).status).toBe(200)
    expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(200)
    setDay('2032-01-11')
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(200)
    setDay('2032-01-10')
    const file = sampleReading({ name: `${path}.txt`, text: path })
    await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(200)
  }
  await register.close()
})

test('what is no page has no tag: an error may be gone the next time', async () => {
  const { ask, register } = await asker()
  for (const path of ['/weg', '/api/v1/weg', '/gezondheid']) expect((await ask(path)).headers.has('ETag')).toBe(false)
  expect((await ask('/gezondheid')).headers.get('Cache-Control')).toBe('no-store')
  await register.close()
})

test('pages are compressed as the client can read, and say the same', async () => {
  const { ask, register } = await asker()
  for (const path of [...PAGES, '/api/v1/documents', '/stijl.css']) {
    const plain = await ask(path)
    expect(plain.headers.has('Content-Encoding')).toBe(false)
    const text = await plain.text()
    for (const [accepted, coding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['GZIP;q=0.5', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const) {
      const packed = await ask(path, { 'Accept-Encoding': accepted })
      expect(packed.headers.get('Content-Encoding')).toBe(coding)
      expect(packed.headers.get('Vary')).toContain('Accept-Encoding')
      const bytes = Buffer.from(await packed.arrayBuffer())
      expect(bytes.length).toBeLessThan(text.length)
      expect(unpack(bytes).toString()).toBe(text)
    }
    for (const accepted of ['', 'identity', 'br;q=0', 'zstd'])
      expect((await ask(path, { 'Accept-Encoding': accepted })).headers.has('Content-Encoding')).toBe(false)
  }
  await register.close()
})

test('what is sent while it is made is compressed on the way, and a strong tag becomes a weak one', async () => {
  const { ask, register } = await asker()
  const path = '/toezeggingen.jsonl'
  const plain = await (await ask(path)).text()
  const packed = await ask(path, { 'Accept-Encoding': 'gzip, br' })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain)
  expect(plain.split('\n').length).toBeGreaterThan(2)
  await register.close()
  const strong = new Hono().use(compression).get('/', (c) => c.text('a'.repeat(5_000), 200, { ETag: '"a"' }))
  const tags = ['', 'br'].map(async (coding) =>
    (await strong.request('/', { headers: { 'Accept-Encoding': coding } })).headers.get('ETag'),
  )
  expect(await Promise.all(tags)).toEqual(['"a"', 'W/"a"'])
})

test('figures of the server are not on a site without one, and its health is', async () => {
  const { ask, register } = await asker()
  expect((await ask('/metrics')).status).toBe(404)
  const health = await ask('/gezondheid')
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok', registerVersion: expect.any(String) }])
  await register.close()
})

test('a register that cannot be asked is told as such', async () => {
  const register = await dossier([])
  const broken = { ...register, version: () => Promise.reject(new Error('secret')) }
  const answer = await site(broken, { today: () => '2032-01-10', onError: () => {} }).request('/gezondheid')
  expect(answer.status).toBe(503)
  expect(await answer.text()).not.toContain('secret')
  await register.close()
})
