import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked, type Setting } from './testing.ts'

const note: Setting = { kind: 'note', note: '4' }
const inNotes: Case[] = [
  [
    '⟦Goed begonnen? Een evaluatie van de voorbeeldregeling, 2011-2014⟧.',
    ['study:goed-begonnen-een-evaluatie-van-de-voorbeeldregeling-2011-2014'],
  ],
  ['Zie ⟦Wie wil er mee? Een verkenning van motieven⟧.', ['study:wie-wil-er-mee-een-verkenning-van-motieven']],
  [
    '⟦Blijven of gaan? Een onderzoek onder voorbeelden⟧ (Bureau X, 2019).',
    ['study:blijven-of-gaan-een-onderzoek-onder-voorbeelden'],
  ],
  ['Wat nu? De kamer wacht.', []],
  ['een evaluatie volgt', []],
]
for (const [marked, ids] of inNotes) {
  test(`in a note: ${marked}`, () => {
    expect(readMarked(marked, note)).toEqual(marksOf(marked, ids))
  })
}

const quoted: Case[] = [
  ['het rapport ‘⟦Ruimte voor voorbeelden⟧’ is verschenen', ['study:ruimte-voor-voorbeelden']],
  ['het onderzoek van Bureau X, «⟦Risico’s van voorbeelden⟧», laat zien', ['study:risicos-van-voorbeelden']],
  ['het evaluatierapport "⟦Drie jaar voorbeeld⟧”.', ['study:drie-jaar-voorbeeld']],
  ['het advies “⟦Op weg naar voorbeelden⟧.”', ['study:op-weg-naar-voorbeelden']],
  ['het rapport van Bureau X met als titel “⟦Wonen in voorbeelden⟧”', ['study:wonen-in-voorbeelden']],
  ['het rapport raakt aan de werkgroep “Goed werk”', []],
  ['het advies van de Raad om in die ‘Staat der Dingen’ meer te zeggen', []],
  ['het onderzoek «draagt bij aan» beleid', []],
  ['het rapport. ‘Een zin op zich’', []],
  ['het rapport ‘Voorbeelden’', []],
  ['Zij onderzoekt ‘Wat werkt echt’', []],
  ['Komt het goed? Een onderzoek wijst het uit.', []],
]
for (const [marked, ids] of quoted) {
  test(`in quotes: ${marked}`, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('in the rows of an evaluation table a title is a study of the table, not a citation', () => {
  const row = 'Ex ante 2022 Afgerond Adviesrapport ‘Ruimte voor voorbeelden’ (Raad X).'
  expect(hitsIn(row, { block: 'tableline', document: { kind: 'sea-annex' } })).toEqual([])
  expect(hitsIn(row).length).toBe(1)
})
