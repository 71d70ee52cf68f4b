import { expect, test } from 'vitest'
import { operations } from '../../src/api/operations.ts'
import { apiNl } from '../../src/pages/parts/messages/api.nl.ts'
import { site } from '../../src/web/site.ts'
import { dossier } from '../browser/fixture/dossier.ts'

test('the page for developers tells in Dutch of every operation and leads to addresses that answer', async () => {
  const told: readonly string[] = Object.keys(apiNl)
  for (const { id, tag } of operations)
    expect(told).toEqual(expect.arrayContaining([`api.operation.${id}`, `api.tag.${tag}`]))
  const register = await dossier()
  const routes = site(register, { today: () => '2032-01-10', onError: (error) => expect(error).toBeNull() })
  const page = await (await routes.request('http://127.0.0.1:4280/over/api')).text()
  const addresses = [...page.matchAll(/href="(\/api\/v1[^"]*)"/g)].map((it) => it[1]?.replaceAll('&amp;', '&') ?? '')
  expect(addresses.length).toBeGreaterThan(4)
  for (const address of addresses) expect([address, (await routes.request(address)).status]).toEqual([address, 200])
  await register.close()
})
