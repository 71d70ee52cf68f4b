import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../test/examples/register.ts'
import type { Register } from '../../register/contract.ts'
import { organisationPage, organisationsPage } from './page.tsx'
import { organisationsView, organisationView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

const ON = '2024-07-15'
const page = async (name: string) => {
  const view = await organisationView(register, name, ON)
  return view && organisationPage(view)
}

test('every ministry that promised something has a page with so many promises', async () => {
  const { organisations } = await organisationsView(register, ON)
  expect(organisations.map((it) => it.name)).toContain('Waterwegen en Havens')
  for (const it of organisations) {
    const view = await organisationView(register, it.name, ON)
    expect([it.name, view?.promisesTotal]).toEqual([it.name, it.promises])
  }
  expect(organisationsPage({ organisations })).toContain('href="/organisaties/Waterwegen%20en%20Havens"')
})

test('an organisation that promised nothing shows where its name stands', async () => {
  const html = await page('Bureau Kadezicht')
  expect(html).toContain('Waar staat deze naam?')
  expect(html).toMatch(/<mark>Bureau Kadezicht<\/mark>|<mark>Bureau<\/mark> <mark>Kadezicht<\/mark>/)
  expect(html).not.toContain('Wat is er toegezegd?')
})

test('a name that stands nowhere, or is none, has no page', async () => {
  for (const name of ['Instituut voor Niets', '"', '', '((', 'x'.repeat(500)]) expect(await page(name)).toBeNull()
})
