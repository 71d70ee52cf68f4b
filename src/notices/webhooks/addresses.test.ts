import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { isAllowed } from './addresses.ts'
import { endpointsIn } from './endpoint.ts'
import { send } from './send.ts'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const inside = [
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:a00:1',
    '64:ff9b::a00:1',
  ],
  ...['2002:a00:1::', '224.0.0.1', '255.255.255.255', 'ff02::1', '[::1]', '::127.0.0.1', 'geen adres'],
]
for (const it of inside) test(`${it} is no address of the internet`, () => expect(isAllowed(it, 'public')).toBe(false))

for (const it of ['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '[2606:2800:220:1::1]', '::ffff:93.184.216.34'])
  test(`${it} is an address of the internet`, () => expect(isAllowed(it, 'public')).toBe(true))

test('an operator may allow a network of their own, and this machine is only itself', () => {
  expect([isAllowed('10.1.2.3', 'any'), isAllowed('10.1.2.3', 'this-machine')]).toEqual([true, false])
  expect([isAllowed('127.0.0.1', 'this-machine'), isAllowed('::1', 'this-machine')]).toEqual([true, true])
})

test('a name that leads to this machine is not reached, and neither is its address', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]', '2130706433']) {
    const endpoint = { key: 'k', url: new URL(`http://${host}:${port}/`), secret: Buffer.alloc(32), kinds: [] }
    expect(await send({ ...endpoint, reach: 'public' }, { id: 'x', body: '{}' })).toEqual({
      kind: 'failed',
      why: 'ENOTALLOWED',
    })
  }
  expect(asked).toBe(0)
  server.close()
})

const wrong: [name: string, file: unknown, says: string][] = [
  ['no list', { url: 'https://x.example' }, 'expected array'],
  ['plain http', [{ url: 'http://x.example', secret: SECRET }], '0.url no address with https'],
  ['a file', [{ url: 'file:///etc/passwd', secret: SECRET }], 'https'],
  ['a name in the address', [{ url: 'https://jet:geheim@x.example', secret: SECRET }], 'https'],
  ['a short secret', [{ url: 'https://x.example', secret: 'whsec_a29ydA==' }], '24 to 64 bytes'],
  ['no secret', [{ url: 'https://x.example' }], '0.secret'],
  ['an unknown kind', [{ url: 'https://x.example', secret: SECRET, kinds: ['alles'] }], '0.kinds.0'],
  ['a word too many', [{ url: 'https://x.example', secret: SECRET, geheim: 1 }], 'geheim'],
  [
    'one twice',
    [
      { url: 'https://x.example', secret: SECRET },
      { url: 'https://x.example/', secret: SECRET },
    ],
    'twice',
  ],
]
for (const [name, file, says] of wrong)
  test(`a file with ${name} is refused, and no secret is told`, () => {
    const found = endpointsIn(JSON.stringify(file))
    expect(found).toEqual({ kind: 'wrong', what: expect.stringContaining(says) })
    expect(JSON.stringify(found)).not.toMatch(/whsec_[a-zA-Z0-9]{8}|jet:geheim/)
  })

test('https is for the internet unless allowed otherwise, and this machine may be told in plain http', () => {
  const file = [
    { url: 'https://a.example/haak', secret: SECRET },
    { url: 'https://b.intern.example/haak', secret: SECRET, allowPrivate: true },
    { url: 'http://localhost:8080/', secret: SECRET, kinds: ['commitment.added'] },
  ]
  const found = endpointsIn(JSON.stringify(file))
  expect(found.kind === 'endpoints' && found.endpoints.map((it) => it.reach)).toEqual(['public', 'any', 'this-machine'])
})
