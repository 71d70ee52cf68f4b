import { expect, test } from 'vitest'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import { RULES } from '../../../test/browser/serving.ts'
import { howWeReadPage } from './page.tsx'
import { howWeReadView } from './view.ts'

test('it lists the rules that found something, the most frequent first, with what they do', async () => {
  const register = await dossier()
  const view = await howWeReadView(register)
  expect(view.rules[0]).toEqual({
    because: 'times/half-year@1',
    what: 'Hier staat een half jaar.',
    facts: 6,
    href: null,
    anchor: 'regel-times-half-year',
  })
  expect(view.rules.map((it) => it.facts)).toEqual([...view.rules.map((it) => it.facts)].sort((a, b) => b - a))
  expect(howWeReadPage(view)).toContain('<code>commitments/first-person-future@1</code>')
  await register.close()
})

test('each rule tells of itself, by kind, with its figures; the count of a rule leads there', async () => {
  const register = await dossier()
  const view = await howWeReadView(register, RULES)
  expect(view.groups.map((it) => [it.kind, it.constructions.length])).toEqual([
    ['commitments', 2],
    ['findings', 1],
  ])
  expect(view.rules.find((it) => it.because === 'commitments/first-person-future@1')?.href).toBe(
    '#regel-commitments-first-person-future',
  )
  const page = howWeReadPage(view)
  const anchors = [...page.matchAll(/ id="(regel-[^"]+)"/g)].map((it) => it[1])
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(anchors).toEqual(expect.arrayContaining(['regel-commitments-planned-event', 'regel-times-half-year']))
  expect(page).toContain('Ik zal daar niet op vooruitlopen.')
  expect(page).toContain('21 van 23 terecht')
  expect(page).toContain('24 keer iets gevonden: 21 keer terecht, 2 keer ten onrechte, 1 keer niet te beoordelen.')
  expect(page.match(/class="suggestion"/g)).toHaveLength(2)
  await register.close()
})

test('it says how far to trust it, also with nothing read', async () => {
  const register = await dossier([])
  const html = howWeReadPage(await howWeReadView(register))
  expect(html).toContain('De regels vinden niet alles')
  expect(html).toContain('Er is nog niets gevonden')
  await register.close()
})

test('rules that link stand on the page as the others do, with what each document of an example says', async () => {
  const register = await dossier([])
  const page = howWeReadPage(await howWeReadView(register, RULES))
  expect(page).toContain('id="regel-links-fulfilment-said"')
  expect(page).toContain('Zoals toegezegd is het meldpunt voor bruggen geopend.')
  expect(page).toContain('In een kamerbrief uit 2031')
  expect(page.match(/href="#soort-links"/g)).toHaveLength(1)
  await register.close()
})
