import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  [
    'Hierbij bied ik u het door Bureau X uitgevoerde ⟦onderzoek naar de werving van docenten⟧ aan.',
    ['study:werving-van-docenten'],
  ],
  ['Hierbij bied ik uw Kamer de ⟦evaluatie van de voorbeeldregeling⟧ aan1. Meer volgt.', ['study:voorbeeldregeling']],
  [
    'Op 3 mei heeft het WODC het ⟦X-rapport van het onderzoek naar de keuze van makers⟧ gepubliceerd.',
    ['study:keuze-van-makers'],
  ],
  ['Met deze brief zend ik u de ⟦verkenning naar nieuwe vormen van opvang⟧ toe.', ['study:nieuwe-vormen-van-opvang']],
  ['Vorige week is het ⟦onderzoek naar de behoefte aan woningen⟧ verschenen.', ['study:behoefte-aan-woningen']],
  ['In 2021 is de ⟦eindevaluatie van de pilot voorbeelden⟧ afgerond en besproken.', ['study:pilot-voorbeelden']],
  ['Ik laat onderzoek naar de oorzaken doen.', []],
  ['Het onderzoek naar de oorzaken loopt nog.', []],
  ['Onderzoek naar de oorzaken is nodig.', []],
  ['Reactie onderzoek naar de oorzaken', []],
  ['Ik bied u mijn reactie aan. Het onderzoek naar oorzaken is klaar.', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('its role is subject', () => {
  expect(hitsIn('Hierbij bied ik u het onderzoek naar voorbeelden aan.')[0]?.fields).toMatchObject({
    role: 'subject',
    type: 'report',
    resolution: 'name',
  })
})
