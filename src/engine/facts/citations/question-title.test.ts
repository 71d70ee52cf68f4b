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
  ['? Een evaluatie', []],
  ['Kwam het goed? Een antwoord volgt.', []],
  [
    '9 ⟦Sneller klaar? Een studie van drie loketten⟧; zie ook daar.',
    ['study:sneller-klaar-een-studie-van-drie-loketten'],
  ],
]
for (const [marked, ids] of inNotes) {
  test(`in a note: ${marked}`, () => {
    expect(readMarked(marked, note)).toEqual(marksOf(marked, ids))
  })
}

test('in running text a question and its answer are two sentences', () => {
  expect(hitsIn('Komt het goed? Een onderzoek wijst het uit.')).toEqual([])
})
