import { expect, test } from 'vitest'
import { allIn, type Case, contextOf, flowOf, marksOf, readMarked, timesIn, wordsOf } from '../testing.ts'
import { times } from '../times.ts'

const cases: Case[] = [
  ['In ⟦2022⟧ daalde het.', ['2022-01-01..2022-12-31 year']],
  [
    '⟦2021⟧, ⟦2022⟧ en ⟦2023⟧',
    ['2021-01-01..2021-12-31 year', '2022-01-01..2022-12-31 year', '2023-01-01..2023-12-31 year'],
  ],
  ['Ex post ⟦2022⟧ Afgerond', ['2022-01-01..2022-12-31 year']],
  ['de begroting ⟦2025⟧ en het jaarverslag ⟦2023⟧', ['2025-01-01..2025-12-31 year', '2023-01-01..2023-12-31 year']],
  ['(Bureau Noord, ⟦2019⟧)', ['2019-01-01..2019-12-31 year']],
  ['de wet van ⟦2013⟧', ['2013-01-01..2013-12-31 year']],
  [
    'Artikel ⟦2019⟧ ⟦2020⟧ ⟦2021⟧',
    ['2019-01-01..2019-12-31 year', '2020-01-01..2020-12-31 year', '2021-01-01..2021-12-31 year'],
  ],
  ['steeg in ⟦2019⟧.7 Daarna', ['2019-01-01..2019-12-31 year']],
  ['meicirculaire ⟦2024⟧', ['2024-01-01..2024-12-31 year']],
  ['de Strategische Evaluatie Agenda ⟦2025⟧', ['2025-01-01..2025-12-31 year']],
  ['in ⟦2022⟧ aanvragen ingediend', ['2022-01-01..2022-12-31 year']],
  ['voor ⟦2024⟧ is € 5 mln. beschikbaar', ['2024-01-01..2024-12-31 year']],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

const nearMisses: [text: string, why: string][] = [
  ['de Vreemdelingenwet 2000', 'part of the name of an act'],
  ['artikel 14 van de Vw 2000', 'part of the name of an act'],
  ['de Comptabiliteitswet 2016', 'part of the name of an act'],
  ['de Wet inkomstenbelasting 2001', 'part of the name of an act'],
  ['de Wet op de omzetbelasting 1968', 'part of the name of an act'],
  ['de Regeling opvang ontheemden 2022', 'part of the name of an act'],
  ['de subsidieregeling 2022', 'part of the name of an act'],
  ['de Vreemdelingencirculaire 2000', 'part of the name of an act'],
  ['de Agenda 2030', 'part of a name'],
  ['het programma Horizon 2020', 'part of a name'],
  ['de Natura 2000-gebieden', 'part of a number or code'],
  ['Stcrt. 2022, 19587', 'part of a citation'],
  ['Stb. 2021, 12', 'part of a citation'],
  ['Staatsblad 2019, nr. 44', 'part of a citation'],
  ['Trb. 2018, 3', 'part of a citation'],
  ['AB 2019, 36', 'part of a citation'],
  ['richtlijn 2009/50/EG', 'part of a number or code'],
  ['Verordening (EU) 2021/1883', 'part of a number or code'],
  ['ECLI:NL:RVS:2019:123', 'part of a number or code'],
  ['ISO 27001:2022', 'part of a number or code'],
  ['COM(2022) 123', 'part of a number or code'],
  ['artikel 2021', 'a number of something'],
  ['(hoofdstuk 2010)', 'a number of something'],
  ['nr. 2022', 'a number of something'],
  ['blz. 2012', 'a number of something'],
  ['p. 2012', 'a number of something'],
  ['Postbus 2011', 'a number of something'],
  ['zaal 2016', 'a number of something'],
  ['telefoon 070 2022 345', 'a number of something'],
  ['ISBN 978 90 2022 123 4', 'a number of something'],
  ['ISSN 2019', 'a number of something'],
  ['€ 2019', 'an amount'],
  ['EUR 2019', 'an amount'],
  ['kosten: €2019', 'an amount'],
  ['2019 euro', 'a number'],
  ['van 2015 aanvragen', 'a number'],
  ['tot 2000 woningen', 'a number'],
  ['2000 asielzoekers', 'a number'],
  ['ruim 2000', 'a number'],
  ['meer dan 2010', 'a number'],
  ['2022 000', 'a number'],
  ['om 2015', 'a number of something'],
  ['2011 AB Haarlem', 'a postcode'],
  ['2019%', 'part of a number or code'],
  ['2022,5', 'part of a number or code'],
  ['https://voorbeeld.nl/2022/05/bericht', 'part of a number or code'],
  ['kenmerk 2022-0000123456', 'part of a number or code'],
  ['het 2030-doel', 'part of a number or code'],
  ['Zorgpeiling 2000+', 'part of a number or code'],
]
test.each(nearMisses)('no year in «%s»: %s', (text, why) => {
  const hits = allIn(text).filter((hit) => hit.because === 'times/year@1')
  expect(hits.map((hit) => hit.lost)).toEqual(hits.map(() => why))
  expect(hits.length).toBeGreaterThan(0)
  expect(timesIn(text)).toEqual([])
})
test.each([
  '2019D06605',
  '2022Z12345',
  '€ 1.2019',
  '€ 2.022',
  '12 000 leden',
  '2500 EH Den Haag',
  '19.30 uur',
  '1445 uur',
  '20221',
])('nothing looks like a year in «%s»', (text) => {
  expect(timesIn(text)).toEqual([])
})

test('a year in the name of an act of the field is none', () => {
  const acts = [{ canonical: 'nlwet:x', names: ['Bouwagenda Zuid 2019'] }]
  const text = 'de Bouwagenda Zuid 2019 en het jaar 2020'
  const hits = times([flowOf(text)], text, contextOf({}, acts)).filter((hit) => hit.lost === undefined)
  expect(hits.map(wordsOf)).toEqual(['2020'])
})
test('the year of an edition in the title of the document itself is none', () => {
  const about = { kind: 'report', title: 'Monitor Opvang 2023' } as const
  expect(timesIn('Monitor Opvang 2023', about)).toEqual([])
  expect(timesIn('Monitor Opvang 2022', about).map(wordsOf)).toEqual(['2022'])
})
