import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, standing } from './testing.ts'

const senate = { document: { chamber: 'EK' as const } }
const cases: readonly Case[] = [
  ['Ik informeer ⟦uw Kamer⟧; de ⟦Kamer⟧ ontvangt het plan.', ['Tweede Kamer', 'Tweede Kamer']],
  ['Ik informeer ⟦uw Kamer⟧, niet de ⟦Tweede Kamer⟧.', ['Eerste Kamer', 'Tweede Kamer'], senate],
  ['Ik stuur ⟦uw Kamer⟧ de brief.', ['Eerste Kamer'], { document: { recipient: 'Eerste Kamer' } }],
  ['de ⟦Kamer van Koophandel⟧, de Grote Kamer, uw kamer en uw Kamervragen', ['KVK']],
  ['de Kamer van Toezicht en de Kamer voor het notariaat', []],
  ['Het ⟦kabinet⟧ laat dit aan een ⟦volgend kabinet⟧.'],
  ['een ⟦nieuw kabinet⟧, het ⟦vorige kabinet⟧', ['volgend kabinet', 'vorig kabinet']],
  ['het ⟦kabinet-Rutte II⟧ en het ⟦kabinet Balkenende IV⟧', ['kabinet-Rutte II', 'kabinet-Balkenende IV']],
  ['de kabinetsreactie, kabinetten, het Belgische kabinet en het Kabinet van de Koning', []],
  ['de ⟦regering⟧ van het Koninkrijk der Nederlanden'],
  ['Het demissionaire ⟦kabinet⟧ en de ⟦regering⟧; de Duitse regering en de regering van Suriname niet'],
  ['Richtlijn van het ⟦Europees Parlement⟧ en de ⟦Raad⟧', ['Europees Parlement', 'Raad van de EU']],
  ['De Raad adviseert en de Commissie stelt voor.', []],
  ['⟦Richtlijn 2009/50/EG⟧ van de ⟦Raad⟧ is oud.', ['CELEX:32009L0050', 'Raad van de EU']],
  ['het advies van de Raad van 2009', []],
  ['⟦Gemeenten⟧, de ⟦gemeente⟧ en een ⟦provincie⟧', ['gemeenten', 'gemeenten', 'provincies']],
  ['de ⟦gemeente Alphen aan den Rijn⟧ en de ⟦gemeente ’s-Hertogenbosch⟧'],
  [
    'het ⟦waterschap Vallei⟧ en het ⟦Hoogheemraadschap van Delfland⟧',
    ['waterschap Vallei', 'hoogheemraadschap van Delfland'],
  ],
  ['de gemeenteraad, gemeentelijk en deelgemeenten', []],
  ['de ⟦commissie-Bakelaar⟧, de ⟦commissie van Bakel⟧', ['commissie-Bakelaar', 'commissie-Van Bakel']],
  ['daarom heeft de ⟦Europese Commissie⟧ Nederland gemaand'],
  ['de ⟦Commissie Sociaal Minimum⟧; de commissie stelt; Onderzoekscommissie Langdurig ziek'],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('which House is meant is assumed where the document does not say so', () => {
  expect(standing('Ik stuur uw Kamer een brief.').map((it) => it.certainty)).toEqual(['assumed'])
  expect(standing('Ik stuur uw Kamer een brief.', senate).map((it) => it.certainty)).toEqual(['derived'])
})

test('letterheads are read, other furniture repeats and is not', () => {
  const text = 'Ministerie van Asiel en Migratie'
  expect(readMarked(text, { kind: 'furniture', zone: 'letterhead' }).names).toEqual(['AenM'])
  expect(readMarked(text, { kind: 'furniture', zone: 'page_footer' }).names).toEqual([])
})
