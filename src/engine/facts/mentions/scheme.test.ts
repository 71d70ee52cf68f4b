import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, smallField, standing } from './testing.ts'

const cases: readonly Case[] = [
  [
    'de ⟦kennismigrantenregeling⟧ en de ⟦regeling voor kennismigranten⟧',
    ['kennismigrantenregeling', 'kennismigrantenregeling'],
  ],
  [
    'de ⟦start-upregeling⟧, ⟦startupregeling⟧ en ⟦start-up-regeling⟧',
    ['startupregeling', 'startupregeling', 'startupregeling'],
  ],
  ['⟦Erkend referenten⟧ en ⟦erkende referenten⟧', ['erkend-referent', 'erkend-referent']],
  [
    '⟦LVV’s⟧ en de ⟦LVV⟧-periode; een lvv niet',
    ['landelijke-vreemdelingenvoorziening', 'landelijke-vreemdelingenvoorziening'],
  ],
  ['een kaart, een blauwe kaart; de ⟦Europese blauwe kaart⟧', ['europese-blauwe-kaart']],
  ['de ⟦pilot ‘samen naar huis’⟧ en het ⟦programma «Groen Wonen»⟧', ['pilot-samen-naar-huis', 'programma-groen-wonen']],
  ['het ⟦Actieplan Veilige Havens⟧ loopt', ['actieplan-veilige-havens']],
  ['het ⟦programma Sterk door Werk 2021-2024⟧ begint', ['programma-sterk-door-werk-2021-2024']],
  ['het ⟦programma Beter Bouwen⟧ en in de Achterhoek', ['programma-beter-bouwen']],
  ['het programma van ⟦DUO⟧, het programma ⟦DUO⟧ en het programma Nederland', ['DUO', 'DUO']],
  ['de regeling, de pilot in Utrecht, het programma zelf', []],
  ['de pilot ‘2019’', []],
  [
    'de regeling ‘⟦kennismigrantenregeling⟧’'.replace('regeling ‘⟦', '⟦regeling ‘').replace('⟧’', '’⟧'),
    ['kennismigrantenregeling'],
  ],
  ['het ⟦interdepartementaal beleidsonderzoek (IBO) ouderenzorg⟧; het ⟦IBO⟧ presenteert', ['ibo-ouderenzorg', 'ibo']],
  ['het ⟦IBO Sturing Grond⟧ en het ⟦interdepartementaal beleidsonderzoek⟧ uit 2019', ['ibo-sturing-grond', 'ibo']],
  ['het ⟦regeerprogramma⟧', ['regeerprogramma-2024'], { document: { date: '2025-01-10' } }],
  ['het ⟦coalitieakkoord⟧, zonder datum', ['coalitieakkoord']],
  [
    'Het ⟦programma Varend Naar Huis⟧ (⟦VNH⟧) is klein. Aan ⟦VNH⟧ doen drie schepen mee.',
    ['programma-varend-naar-huis', 'programma-varend-naar-huis', 'programma-varend-naar-huis'],
  ],
  ['Het ⟦Actieplan Veilige Havens⟧ (EU) kijkt naar de EU.', ['actieplan-veilige-havens']],
  ['Het ⟦Actieplan Veilige Havens⟧ (⟦IND⟧) is van de ⟦IND⟧.', ['actieplan-veilige-havens', 'IND', 'IND']],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('a person adds a scheme and an organisation to the field, and both are found', () => {
  const field = {
    ...smallField,
    schemes: [...(smallField.schemes ?? []), { canonical: 'wadkaart', names: ['Wadkaart', 'regeling vrij wadlopen'] }],
    organisations: [{ canonical: 'Wadfonds', names: ['WF', 'Fonds voor het Wad'] }],
  }
  expect(
    readMarked('De Wadkaarten van het Fonds voor het Wad (WF), zie de regeling vrij wadlopen.', { field }),
  ).toEqual({
    passages: ['Wadkaarten', 'Fonds voor het Wad', 'WF', 'regeling vrij wadlopen'],
    names: ['wadkaart', 'Wadfonds', 'Wadfonds', 'wadkaart'],
  })
  expect(readMarked('De Wadkaarten van het Fonds voor het Wad', { field: smallField }).names).toEqual([])
})

test('a field without schemes and organisations is a field', () => {
  expect(standing('de IND en de kennismigrantenregeling', { field: { name: 'leeg', acts: [] } })).toHaveLength(1)
})
