import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UPLOAD } from '../../src/pages/review/names.ts'
import type { Register } from '../../src/register/contract.ts'
import type { Uploads } from '../../src/web/uploads/uploads.ts'
import { dossier } from '../browser/fixture/dossier.ts'
import { hidden, plain } from './browsing.ts'
import { connected, get, received, type Site, sent, siteOf } from './socket.ts'

let register: Register
let site: Site
/** Takes documents in, and gives them longer than anything else. */
let patient: Site
const uploads: Uploads = {
  ...{ mostFiles: 20, mostBytes: 100_000, mostTogether: 200_000 },
  begin: () => ({ write: async () => undefined, end: () => expect.unreachable(), drop: async () => undefined }),
  accept: () => expect.unreachable(),
  upload: async () => null,
  latest: async () => [],
}
beforeAll(async () => {
  register = await dossier()
  site = await siteOf(register, {
    limits: { headersMs: 1_000, requestMs: 1_500, silenceMs: 1_500, connections: 12, headerBytes: 8_000 },
  })
  const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }
  patient = await siteOf(register, { uploads, review, limits: { requestMs: 1_000, largeMs: 20_000 } })
})
afterAll(async () => {
  await site.close()
  await patient.close()
  await register.close()
})

/** After anything a client did, the next reader gets a page. */
async function goesOn(): Promise<void> {
  expect(await sent(site.port, get('/'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
}
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
const post = (more: string, body = '') => `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}\r\n${body}`

for (const [what, bytes, expected, said] of [
  ['headers that are too large', get('/', `X-A: ${'a'.repeat(9_000)}\r\n`), 431, 'kopregels zijn te lang'],
  ['an address that is too long', get(`/?q=${'a'.repeat(9_000)}`), 431, 'adres of de kopregels'],
  ['bytes that are no request', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', 400, 'niet te lezen'],
  ['a header with a control sign', get('/', 'X-A: a\u0000b\r\n'), 400, 'niet te lezen'],
  ['a header line that breaks off', get('/', 'X-A\r\n'), 400, 'niet te lezen'],
  ['two lengths', post('Content-Length: 3\r\nContent-Length: 5\r\n', 'abc'), 400, 'niet te lezen'],
  [
    'a length and chunks, which two servers would read differently',
    post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\nGET /weg HTTP/1.1\r\n\r\n'),
    400,
    'niet te lezen',
  ],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n', 400, 'niet te lezen'],
  ['a body without a length', post('Transfer-Encoding: chunked\r\n', '5\r\nabcde\r\n'), 411, 'Content-Length'],
  ['a body that is too large', post('Content-Length: 900000000\r\n', 'a'.repeat(100_000)), 413, 'te veel gestuurd'],
  ['such a body that asks first', post('Content-Length: 900000000\r\nExpect: 100-continue\r\n'), 413, 'te veel'],
] as const)
  test(`${what}: refused with a reason, and the server goes on`, async () => {
    const answer = await sent(site.port, bytes)
    expect(status(answer)).toBe(expected)
    expect(answer).toContain(said)
    expect(answer).not.toContain('100 Continue')
    expect(answer).not.toContain('(still open)')
    await goesOn()
  })

test('a client that sends its headers drop by drop is sent away in time', async () => {
  const socket = await connected(site.port)
  const begun = performance.now()
  const drip = setInterval(() => socket.write('X-A: a\r\n'), 100)
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n')
  const answer = await received(socket)
  clearInterval(drip)
  expect(status(answer)).toBe(408)
  expect(answer).toContain('duurde te lang')
  expect(performance.now() - begun).toBeLessThan(4_000)
  await goesOn()
})

test('a body that comes drop by drop is cut off in time; documents that are handed in may take longer', async () => {
  const [fast, large] = [await connected(site.port), await connected(patient.port)]
  const slowly = async (socket: typeof fast, path: string) => {
    socket.on('error', () => undefined)
    const begun = performance.now()
    const answer = received(socket, 8_000)
    socket.write(`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 30\r\n`)
    socket.write('Content-Type: multipart/form-data; boundary=x\r\nOrigin: http://127.0.0.1\r\n\r\n')
    const drip = setInterval(() => socket.write('a'), 100)
    const text = await answer
    clearInterval(drip)
    return { text, ms: performance.now() - begun }
  }
  const answers = await Promise.all([slowly(fast, '/regelingen/weg/nagaan'), slowly(large, UPLOAD)])
  expect(answers[0].text).not.toContain('200 OK')
  expect(answers[0].ms).toBeLessThan(3_500)
  expect(answers[1].text).toMatch(/^HTTP\/1\.1 403 Forbidden/)
  expect(answers[1].ms).toBeGreaterThan(2_900)
  const elsewhere = await slowly(await connected(patient.port), '/beoordelen/naam')
  expect(elsewhere.text).not.toMatch(/^HTTP\/1\.1 (?:2|403)/)
  expect(elsewhere.ms).toBeLessThan(2_500)
})

test('files that are a little too large together get a page that says so; far too large ones are not read', async () => {
  const host = `127.0.0.1:${patient.port}`
  const page = await fetch(`${patient.url}beoordelen/documenten`)
  const [cookie = ''] = (page.headers.get('Set-Cookie') ?? '').split(';')
  const sleutel = hidden(await page.text(), 'sleutel')
  const send = async (bytes: number) => {
    const form = new FormData()
    form.append('sleutel', sleutel)
    form.append('bestanden', new File(['a'.repeat(bytes)], 'a.txt'))
    const headers = { Cookie: cookie, Origin: `http://${host}` }
    const answer = await fetch(patient.url + UPLOAD.slice(1), { method: 'POST', body: form, headers })
    return { status: answer.status, text: plain(await answer.text()) }
  }
  expect(await send(600_000)).toEqual({
    status: 422,
    text: expect.stringContaining('Samen zijn de bestanden te groot'),
  })
  expect(await send(1_300_000)).toEqual({ status: 413, text: expect.stringContaining('Er wordt te veel gestuurd') })
})

test('a client that says nothing at all, or promises a body that does not come, loses its connection', async () => {
  const [silent, promising] = [await connected(site.port), await connected(site.port)]
  promising.write(post('Content-Length: 1000\r\n', 'abc'))
  const answers = await Promise.all([received(silent, 6_000), received(promising, 6_000)])
  for (const it of answers) expect(it).not.toContain('(still open)')
  await goesOn()
})

test('a client that reads nothing of its answer loses its connection', async () => {
  const socket = await connected(site.port)
  socket.on('error', () => undefined)
  socket.pause()
  // Far more answers than fit in what the system keeps for a connection. A client that does not read cannot see that
  // its connection is gone, so the server is asked.
  socket.write('GET /stijl.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(2_000))
  await pause(300)
  expect(await connections()).toBe(2)
  let open = 2
  for (let i = 0; i < 50 && open > 1; i++) {
    await pause(200)
    open = await connections()
  }
  socket.destroy()
  expect(open).toBe(1)
  await goesOn()
})

/** As the server counts them, the one that asks included. */
async function connections(): Promise<number> {
  const metrics = await sent(site.port, get('/metrics'))
  return Number(/^beleidsspoor_http_connections (\d+)/m.exec(metrics)?.[1])
}

test('beyond the number of connections a client is told to come back, and room that comes free is used', async () => {
  await pause(600)
  const waiting = await Promise.all(Array.from({ length: 12 }, () => connected(site.port)))
  const answer = await sent(site.port, get('/'))
  expect(status(answer)).toBe(503)
  expect(answer).toMatch(/\r\nRetry-After: 5\r\n/)
  expect(answer).toContain('te druk')
  for (const it of waiting) it.destroy()
  await pause(100)
  await goesOn()
})

test('no way through the path leads out of the site', async () => {
  const paths = [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/documenten/..%2f..%2f..%2fetc%2fpasswd',
    '/documenten/%2e%2e%5c%2e%2e%5cpackage.json',
    '/stijl.css/../../package.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/package.json',
    '/documenten/a%00b',
    '/documenten/%ff%fe',
    '/.git/config',
  ]
  for (const path of paths) {
    const answer = await sent(site.port, get(path))
    expect([path, status(answer)]).toEqual([path, path.includes('\\') ? 400 : 404])
    expect(answer).not.toMatch(/root:|"dependencies"|\[core\]/)
  }
  await goesOn()
})

test('nothing in an address becomes a header', async () => {
  for (const path of [
    '/?pagina=1%0d%0aX-Injected:%20ja',
    '/documenten/kst-39412-23%0d%0aX-Injected:%20ja',
    '/api/v1/documents/a%0d%0aX-Injected:%20ja',
    '/documenten/kst-39412-23?feit=%0d%0a%0d%0a<script>',
  ]) {
    const answer = await sent(site.port, get(path))
    const head = answer.slice(0, answer.indexOf('\r\n\r\n'))
    expect(head).not.toMatch(/^x-injected/im)
    expect(head).not.toContain('<script>')
  }
})

test('an absolute address of another site is not answered as if it were here', async () => {
  const answer = await sent(
    site.port,
    'GET http://elders.example/ HTTP/1.1\r\nHost: elders.example\r\nConnection: close\r\n\r\n',
  )
  expect(status(answer)).toBe(421)
})
