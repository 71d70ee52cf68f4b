import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['de ⟦Vreemdelingenwet 2000⟧', ['BWBR0011823']],
  ['ingevolge de ⟦Vw⟧ en de ⟦Awb⟧', ['BWBR0011823', 'BWBR0005537']],
  ['de ⟦EU-richtlijn voor internationale onderzoekers⟧', ['CELEX:32016L0801']],
  ['de ⟦Europese richtlijn internationale studenten en onderzoekers⟧', ['CELEX:32016L0801']],
  ['de ⟦studentenrichtlijn⟧', ['CELEX:32016L0801']],
  ['de ⟦vreemdelingen-wet⟧ en de ⟦wet arbeid en zorg⟧', ['BWBR0011823', 'BWBR0013008']],
  ['de ⟦Wet arbeid\nen zorg⟧', ['BWBR0013008']],
  ['⟦CW 3.1⟧ vraagt toelichting', ['jci1.3:c:BWBR0039429&artikel=3.1']],
  ['de ⟦Wijzigingswet Vreemdelingenwet 2000⟧', ['nlwet:wijzigingswet-vreemdelingenwet-2000']],
  ['het ⟦Handvest van de grondrechten van de Europese Unie⟧', ['CELEX:12016P/TXT']],
  ['de Awb-procedure loopt', []],
  ['de awb en het vw-busje', []],
  ['AVGX en Woos', []],
  ['een nieuwe wet over vreemdelingen', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a name that two acts carried in turn is decided by the date of the document', () => {
  const opvang = (text: string, date: string | null) => hitsIn(text, { document: { date } })[0]?.fields
  expect(opvang('de Opvangrichtlijn', '2010-05-01')).toMatchObject({
    canonical: 'CELEX:32003L0009',
    resolution: 'alias',
  })
  expect(opvang('de Opvangrichtlijn', '2019-05-01')?.canonical).toBe('CELEX:32013L0033')
  expect(opvang('de Opvangrichtlijn', '2014-05-01')).toMatchObject({ canonical: null, resolution: 'unresolved' })
  expect(opvang('de herziene Opvangrichtlijn', '2014-05-01')?.canonical).toBe('CELEX:32013L0033')
  expect(opvang('de oude Opvangrichtlijn', '2014-05-01')?.canonical).toBe('CELEX:32003L0009')
  expect(opvang('de Opvangrichtlijn', null)).toMatchObject({
    canonical: null,
    details: { candidates: 'CELEX:32003L0009 CELEX:32013L0033' },
  })
})

test('what an act is called decides the resolution: its title is a name, anything else an alias', () => {
  expect(hitsIn('de Vreemdelingenwet 2000')[0]?.fields.resolution).toBe('name')
  expect(hitsIn('de Vw 2000')[0]?.fields.resolution).toBe('alias')
})
