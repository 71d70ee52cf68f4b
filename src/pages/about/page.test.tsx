import { expect, test } from 'vitest'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import { RULES } from '../../../test/browser/serving.ts'
import { accuracyOf } from '../../cli/accuracy.ts'
import { during, LANGUAGES } from '../parts/visit.ts'
import { precisionOf, recallOf } from './accuracy.ts'
import { accuracyPage } from './accuracy-page.tsx'
import { aboutPage, accessibilityPage, algorithmPage, privacyPage } from './pages.tsx'
import { sourcesPage } from './sources-page.tsx'
import { sourcesView } from './sources-view.ts'

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('every text of these pages is there, in both languages', async () => {
  const register = await dossier()
  const sources = await sourcesView(register)
  await register.close()
  for (const language of LANGUAGES)
    during({ language }, () => {
      const all = [aboutPage, privacyPage, accessibilityPage, algorithmPage].map((it) => it())
      for (const html of [...all, accuracyPage(RULES.accuracy ?? null), sourcesPage(sources)])
        expect(html).not.toMatch(/undefined|\{\w+\}|\b(?:about|privacy|access|algo|sources|accuracy)\.\w+\./)
    })
})

test('the figures of the last measurement are told as counts and as parts', () => {
  const html = accuracyPage(RULES.accuracy ?? null)
  expect(text(html)).toContain('toezeggingen 180 150 30 10 83% 94%')
  expect(html).toContain('toezeggingen: 83% gevonden, 94% klopt; bevindingen: 80% gevonden, 80% klopt')
  expect(text(html)).toContain('Laatste dag van de termijn 96 104 92%')
  expect(text(html)).toContain('Van 1.497 zulke zinnen zag een regel er 8 ten onrechte')
})

test('without figures the page says that there are none', () => {
  expect(accuracyPage(null)).toContain('het bestand met de cijfers ontbreekt')
})

test('nothing to find gives no part, and not a hundred per cent', () => {
  const none = { kind: 'effects', labels: 0, found: 0, extra: 0, fields: [] }
  expect([recallOf(none), precisionOf(none)]).toEqual([null, null])
})

test('the file with the scores gives the figures of both sets', () => {
  const score = { labels: 10, found: 8, extra: 1, exactF1: 0, partialF1: 0, right: 1 }
  const meaning = {
    ...{ passages: 75, statements: { labels: 0, found: 0, recall: 0, fields: {} } },
    kinds: { commitments: { ...score, precision: 0.9, recall: 0.8, fields: { actor: { right: 7, of: 8 } } } },
    traps: { commitments: { of: 40, sprung: 2 } },
  }
  const set = { citations: score, times: score, negatives: 0, fallenFor: 0, meaning }
  const told = accuracyOf({ development: set, heldApart: set, shared: null, found: [], heldApartLooks: 3 } as never)
  expect(told.looks).toBe(3)
  expect(told.heldApart.kinds[0]).toEqual({
    ...{ kind: 'commitments', labels: 10, found: 8, extra: 1 },
    fields: [{ name: 'actor', right: 7, of: 8 }],
  })
  expect(told.heldApart.kinds.map((it) => it.kind)).toEqual(['commitments', 'citations', 'times'])
  expect(told.heldApart.traps).toEqual({ of: 40, sprung: 2 })
})

test('sources are counted by kind and sender, with their dates, and when something was last added', async () => {
  const register = await dossier()
  const html = text(sourcesPage(await sourcesView(register)))
  await register.close()
  expect(html).toContain('Dit register bevat 5 documenten')
  expect(html).toContain('Nieuwste document 12 maart 2031')
  expect(html).toContain('Laatst iets toegevoegd 10 januari 2032 om 10:00')
  expect(html).toContain('Rapport 1 1 februari 2031 1 februari 2031')
  expect(html).toContain('Minister van Voorbeeldzaken 1')
  expect(html).toContain('niet vermeld 4')
  expect(html).toContain('Daaruit is in dit register nog niets overgenomen')
})

test('an empty register says so', async () => {
  const register = await dossier([])
  expect(sourcesPage(await sourcesView(register))).toContain('Dit register is nog leeg')
  await register.close()
})

test('the entry for the algorithm register has its three groups, and leaves to the organisation what is its own', () => {
  const html = algorithmPage()
  for (const group of ['Algemene informatie', 'Verantwoord gebruik', 'Werking']) expect(html).toContain(group)
  expect(html.match(/In te vullen door de organisatie/g)).toHaveLength(5)
})
