import { expect, test } from 'vitest'
import { type Case, considered, marksOf, readMarked } from './testing.ts'

const cases: readonly Case[] = [
  ['Het ⟦Wetenschappelijk Onderzoek- en Documentatiecentrum⟧ (⟦WODC⟧) leidt het onderzoek.', ['WODC', 'WODC']],
  ['De ⟦Raad voor het Openbaar Bestuur⟧ en de ⟦Raad voor Cultuur⟧ zijn gehoord.', ['ROB', 'Raad voor Cultuur']],
  ['⟦IND⟧-medewerkers en een ⟦OESO⟧-land', ['IND', 'OECD']],
  ['Het onderzoek (⟦EMN⟧-⟦OECD⟧) is af.', ['EMN', 'OECD']],
  ['⟦WODC⟧’s jaarplan, twee ⟦GGD’en⟧', ['WODC', 'GGD’en']],
  ['De ⟦tweede Kamer⟧ is geen organisatie'.replace(/[⟦⟧]/g, ''), []],
  ['Zie www.regioplan.nl, info@regioplan.nl en Regioplan.nl voor het rapport.', []],
  ['Uitspraak ECLI:NL:RVS:2019:1356 en code X:IND:4', []],
  ['het ⟦KiM⟧ of ⟦KIM⟧, maar niet Kim', ['KiM', 'KiM']],
  ['Zij verdiende 30 EC, en het EK 2024 was in de zomer; de ⟦EC⟧ beraadt zich.', ['Europese Commissie']],
  ['⟦DUO⟧', ['DUO']],
  ['AAN DE RAND VAN DE STAD', []],
  ['Volgens ⟦RAND⟧ kan het beter.', ['RAND']],
  ['Significant meer bezoek, zegt ⟦Significant⟧.', ['Significant']],
  ['een duo, een robje, de ser en de rand van het kiezelpad', []],
  ['De ⟦Afdeling bestuursrechtspraak van de Raad van State⟧ oordeelt.'],
  ['de ⟦Tweede Kamer der Staten-Generaal⟧ en ⟦beide Kamers⟧', ['Tweede Kamer', 'Staten-Generaal']],
  ['ambtenaren van het ⟦Rijk⟧. Rijk aan vis is de delta', ['Rijksoverheid']],
  ['COAlitie, wINDmolen en INDonesië', []],
  ['aan3⟦Regioplan⟧ en aan4IND', ['Regioplan']],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('the shorter of two names is not read inside the longer one', () => {
  expect(considered('De Raad van de EU vergadert.').map((it) => it.fields.canonical)).toEqual(['Raad van de EU'])
})

test('of two forms of a name that fit the one that is listed first counts', () => {
  expect(considered('UNICEF meldt dit.').map((it) => it.because)).toEqual(['mentions/organisation-abbreviation@1'])
})

test('what speaks against a name is kept for who asks', () => {
  const [hit] = considered('Significant meer leerlingen slaagden.')
  expect(hit).toMatchObject({ because: 'mentions/organisation-name@1', lost: 'a word at the beginning of a sentence' })
})

test('a name does not run on over the end of a block', () => {
  expect(readMarked('Raad van\nState', { kind: 'cell' }).names).toEqual(['Raad van State'])
})
