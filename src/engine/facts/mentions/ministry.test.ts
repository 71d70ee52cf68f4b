import { expect, test } from 'vitest'
import { type Case, considered, marksOf, readMarked } from './testing.ts'

const cases: readonly Case[] = [
  ['de ⟦Staatssecretaris van Economische Zaken en Klimaat⟧', ['EZK']],
  ['de ⟦minister van SZW⟧ en het ⟦ministerie JenV⟧', ['SZW', 'JenV']],
  [
    'mijn ambtsgenoten van ⟦Defensie⟧, ⟦Financiën⟧ en ⟦Volksgezondheid, Welzijn en Sport⟧',
    ['Defensie', 'Financiën', 'VWS'],
  ],
  ['De ministers voor ⟦Rechtsbescherming⟧ en van ⟦OCW⟧', ['Rechtsbescherming', 'OCW']],
  ['Rechtsbescherming en natuur en stikstof zijn onderwerpen.', []],
  ['de ⟦Minister voor Natuur en Stikstof⟧', ['Natuur en Stikstof']],
  ['de ⟦MINISTER VAN VERKEER EN WATERSTAAT⟧', ['V&W']],
  ['de ⟦Minister van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer⟧', ['VROM']],
  ['⟦EL&I⟧ werd weer ⟦EZ⟧; ⟦V&W⟧ en ⟦VROM⟧ werden ⟦IenM⟧.'],
  ['economische zaken, defensie en financiën', []],
  ['Defensie is duur. Ook ⟦Defensie⟧ vindt dat.', ['Defensie']],
  ['De Franse minister van Defensie en het Zwitserse ministerie van Financiën', []],
  ['de minister van Justitie van Marokko', []],
  ['de Nederlandse ⟦Minister van Justitie⟧', ['Justitie']],
  ['de ⟦vaste commissie voor Buitenlandse Zaken⟧', ['vaste commissie voor BZ']],
  ['de ⟦Raad Algemene Zaken⟧ en de Raad Economische Zaken', ['Raad van de EU']],
  ['De directie Financiële en Economische Zaken stemt in.', []],
  ['de ⟦minister-president⟧ en de Italiaanse premier', ['AZ']],
  ['zij stapte naar Justitie', [], { document: { date: '2016-05-01' } }],
  ['zij stapte naar ⟦Justitie⟧', ['Justitie'], { document: { date: '2006-05-01' } }],
  ['⟦MAenM⟧ en ⟦StasSZW⟧', ['Minister van Asiel en Migratie', 'Staatssecretaris van Sociale Zaken en Werkgelegenheid']],
  ['Maenm, MSC en stas', []],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('an office abroad is kept with its reason', () => {
  expect(considered('de Poolse minister van Financiën').map((it) => it.lost)).toEqual(['of another country'])
})
