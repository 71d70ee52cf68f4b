import { expect, test } from 'vitest'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import { howWeReadPage } from './page.tsx'
import { howWeReadView } from './view.ts'

test('it lists the rules that found something, the most frequent first, with what they do', async () => {
  const register = await dossier()
  const view = await howWeReadView(register)
  expect(view.rules[0]).toEqual({ because: 'times/half-year@1', what: 'Hier staat een half jaar.', facts: 6 })
  expect(view.rules.map((it) => it.facts)).toEqual([...view.rules.map((it) => it.facts)].sort((a, b) => b - a))
  expect(howWeReadPage(view)).toContain('<code>commitments/first-person-future@1</code>')
  await register.close()
})

test('it says that it is a first version, also with nothing read', async () => {
  const register = await dossier([])
  const html = howWeReadPage(await howWeReadView(register))
  expect(html).toContain('Dit is een eerste versie')
  expect(html).toContain('Er is nog niets gevonden')
  await register.close()
})
