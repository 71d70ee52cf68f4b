import { expect, test, vi } from 'vitest'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { Register } from '../../src/register/contract.ts'
import { jsonLog } from '../../src/web/log.ts'
import { serve } from '../../src/web/server.ts'

const PATH = 'regelingen/nl.kennismigrant/nagaan?regel=admission'
const FORM = 'application/x-www-form-urlencoded'

/** A register that tells whatever is asked of it or given to it. */
function spiedRegister() {
  const told: string[] = []
  const register = new Proxy({} as Register, {
    get: (_, name) =>
      name === 'then'
        ? undefined
        : async (...given: unknown[]) => {
            told.push(`${String(name)} ${JSON.stringify(given)}`)
            return '1'
          },
  })
  return { told, register }
}

test('what somebody fills in about a person reaches no log, no register, no figures and no kept page', async () => {
  const { told, register } = spiedRegister()
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write')
  const shelf = schemeShelf()
  let isBroken = false
  const serving = await serve(register, {
    port: 0,
    log: jsonLog((it) => lines.push(it), 'all'),
    schemes: () => (isBroken ? expect.unreachable('the shelf is broken') : shelf()),
  })
  if (serving.kind !== 'serving') throw new Error(serving.what)
  const send = (path: string, body: string, type: string) =>
    fetch(`${serving.url}${path}`, {
      ...{ method: 'POST', body },
      headers: { 'Content-Type': type, Origin: serving.url.slice(0, -1) },
    })
  const form = 'dag-filing=2026-02-01&feit-birthDate=1987-06-05&feit-salaryMonth=4321&feit-occupation=wichelroedeloper'
  const page = await send(PATH, form, FORM)
  expect(await page.text()).toContain('4321')
  const wrong = await send(PATH, form.replace('1987-06-05', '1987-06-99'), FORM)
  expect([wrong.status, (await wrong.text()).includes('1987-06-99')]).toEqual([422, true])
  isBroken = true
  expect((await send(PATH, form, FORM)).status).toBe(500)
  isBroken = false
  const again = await fetch(serving.url + PATH)
  const figures = await (await fetch(`${serving.url}metrics`)).text()
  const everything = [...told, ...lines, ...write.mock.calls.map(String), await again.text(), figures].join('\n')
  write.mockRestore()
  await serving.close()
  expect(lines.join('\n')).toContain('/regelingen/:id/nagaan')
  expect(lines.join('\n')).toContain('A check of a scheme failed.')
  for (const secret of ['4321', '1987-06-05', '1987-06-99', 'wichelroedeloper'])
    expect(everything).not.toContain(secret)
})
