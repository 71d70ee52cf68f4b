import { expect, test } from 'vitest'
import { citations } from './citations.ts'
import { type Case, contextFor, flowOf, hitsIn, marksOf, readMarked } from './testing.ts'

const directive = 'CELEX:32003L0086'
const cases: Case[] = [
  ['⟦Richtlijn 2003/86/EG⟧ (hierna: de Richtlijn) geldt. ⟦De Richtlijn⟧ vraagt veel.', [directive, directive]],
  [
    '⟦Richtlijn 2003/86/EG⟧ (hierna: GHR) geldt. Volgens de ⟦GHR⟧ mag dat; de ⟦GHR⟧ is oud.',
    [directive, directive, directive],
  ],
  ['de ⟦Wet goed bestuur⟧ (Wgb) geldt. De ⟦Wgb⟧ is streng.', ['nlwet:wet-goed-bestuur', 'nlwet:wet-goed-bestuur']],
  [
    '⟦Richtlijn 2011/95/EU⟧ inzake normen, en tot intrekking van ⟦Richtlijn 2004/83/EG⟧ (hierna te noemen ‘de Richtlijn’). Volgens ⟦de Richtlijn⟧ mag dat.',
    ['CELEX:32011L0095', 'CELEX:32004L0083', 'CELEX:32011L0095'],
  ],
  [
    '⟦Kamerstuk 30 573, nr. 180⟧ (hierna: de Voortgangsbrief). In de ⟦Voortgangsbrief⟧ staat dit.',
    ['kst-30573-180', 'kst-30573-180'],
  ],
  // Before its definition, with other capitals, as a piece of a word, without anything cited.
  ['De GHR is oud. ⟦Richtlijn 2003/86/EG⟧ (hierna: GHR).', [directive]],
  ['⟦Richtlijn 2003/86/EG⟧ (hierna: GHR). De ghr en de GHR-toets.', [directive]],
  ['Het bureau (hierna: GHR) werkt. De GHR is oud.', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('what the body defines a note may use', () => {
  const body = flowOf('Richtlijn 2003/86/EG (hierna: GHR) geldt.')
  const note = flowOf('Artikel 4 van de GHR.', { kind: 'note', note: '1' })
  const hits = citations([body, note], '', contextFor()).filter((it) => it.lost === undefined && it.flow === note)
  expect(hits.map((it) => [it.fields.canonical, it.fields.resolution])).toEqual([[directive, 'alias']])
})

test('a thousand definitions cost no more than the first forty', () => {
  const text = Array.from({ length: 1000 }, (_, i) => `Richtlijn 2003/86/EG (hierna: AB${i}). De AB${i} geldt.`).join(
    ' ',
  )
  expect(hitsIn(text).length).toBeLessThanOrEqual(1000 + 40)
})
