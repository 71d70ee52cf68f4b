import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

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
]
for (const [marked, ids] of quoted) {
  test(`in quotes: ${marked}`, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('in the rows of an evaluation table a title is a study of the table, not a citation', () => {
  const row = 'Ex ante 2022 Afgerond Adviesrapport ‘Ruimte voor voorbeelden’ (Raad X).'
  expect(hitsIn(row, { block: 'cell', document: { kind: 'sea-annex' } })).toEqual([])
  expect(hitsIn(row).length).toBe(1)
})
