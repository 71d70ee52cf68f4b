import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../test/examples/register.ts'
import { linkRules } from '../../links/families.ts'
import type { Register } from '../../register/contract.ts'
import { queryOf } from '../parts/list/ask.ts'
import { studyPage } from './one/page.tsx'
import { studyView } from './one/view.ts'
import { studiesPage } from './page.tsx'
import { askStudies, studiesView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

const list = (asked: string) => studiesView(register, askStudies(queryOf(`http://x/onderzoeken?${asked}`)))

async function study(title: string) {
  const { rows } = await list('')
  const id = rows.find((it) => it.title.includes(title))?.id ?? ''
  const view = await studyView(register, id, '2024-07-15', { links: linkRules })
  if (!view) throw new Error(`There is no study ${title}.`)
  return view
}

test('reports come first, then studies that an agenda or letter names, with what that says of them', async () => {
  const { rows } = await list('')
  expect(rows.slice(0, 4).map((it) => it.fact)).toEqual([null, null, null, null])
  expect(rows.find((it) => it.title === 'Onderzoek naar nachtelijke ontruiming')).toMatchObject({
    ...{ year: 2024, types: ['ex post'], status: 'lopend', organisations: ['Inspectie Wijkzorg'] },
  })
})

test('a study that is named where its report was read as well stands in the list once', async () => {
  const { rows } = await list('')
  const titles = rows.map((it) => it.title)
  expect(titles.filter((it) => it.includes('Met het oog op de brug'))).toHaveLength(1)
  expect(titles.filter((it) => it.includes('Koel blijven'))).toHaveLength(1)
  expect(titles).not.toContain('onderzoek naar de werking van de oogstpas')
  expect(titles.length).toBeGreaterThan(7)
})

test('studies can be chosen by year, type, theme, status and maker', async () => {
  const { facets } = await list('')
  expect(facets.map((it) => it.name)).toEqual(['jaar', 'type', 'thema', 'stand', 'door'])
  for (const it of facets.flatMap((facet) => facet.choices))
    expect([it.href, (await list(it.href.split('?')[1] ?? '')).total]).toEqual([it.href, it.count])
  expect(studiesPage(await list('jaar=1999'))).toContain('Er is niets dat bij deze keuze past.')
})

test('a study shows what it found, and with each recommendation what was answered and promised', async () => {
  const view = await study('Met het oog op de brug')
  expect(view.conclusions.map((it) => it.text)).toContain('De wachttijd voor schepen is met 18 procent gedaald.')
  expect(view.recommendations.map((it) => it.answers.map((one) => [one.inWords, one.promise?.status]))).toEqual([
    [['neemt de aanbeveling over', 'followed_up']],
    [['neemt de aanbeveling over', 'open']],
    [['laat de aanbeveling bekijken', 'fulfilled']],
    [['neemt de aanbeveling niet over', undefined]],
  ])
  const html = studyPage(view)
  expect(html).toContain('Waarom staat dit hier?')
  expect(html).toContain('Lees het rapport')
})

test('a recommendation without an answer says that none was found', async () => {
  const view = await study('Drie jaar oogstpas')
  expect(view.recommendations.filter((it) => it.answers.length === 0).length).toBeGreaterThan(0)
  expect(studyPage(view)).toContain('Er is geen antwoord op deze aanbeveling gevonden.')
})

test('what was promised in the letters that react stands there with where it stands on the day', async () => {
  const { promises } = await study('Met het oog op de brug')
  expect(promises.map((it) => it.text)).toContain('Het vervangingsplan ontvangt uw Kamer voor het zomerreces van 2022.')
})

test('a study of an agenda has a page too, and an unknown one has none', async () => {
  const html = studyPage(await study('Periodieke rapportage ondersteuning mantelzorg'))
  expect(html).toContain('Het rapport zelf is niet gelezen.')
  expect(html).toContain('gepland')
  expect(await studyView(register, 'weg', '2024-07-15', { links: [] })).toBeNull()
  expect(await studyView(register, 'kst-38914-6', '2024-07-15', { links: [] })).toBeNull()
})
