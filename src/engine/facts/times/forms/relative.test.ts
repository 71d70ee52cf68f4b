import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, timesIn, written } from '../testing.ts'

const cases: Case[] = [
  ['⟦Dit jaar⟧ start het.', ['2024-01-01..2024-12-31 relative']],
  ['⟦later dit jaar⟧', ['2024-03-15..2024-12-31 relative']],
  ['⟦nog dit jaar⟧', ['2024-03-15..2024-12-31 relative']],
  ['⟦eerder dit jaar⟧', ['2024-01-01..2024-03-15 relative']],
  ['⟦volgend jaar⟧', ['2025-01-01..2025-12-31 relative']],
  ['⟦komend jaar⟧', ['2025-01-01..2025-12-31 relative']],
  ['⟦het komende jaar⟧', ['2024-03-15..2025-03-15 relative']],
  ['⟦vorig jaar⟧', ['2023-01-01..2023-12-31 relative']],
  ['Er is ⟦het afgelopen jaar⟧ gewerkt.', ['2023-03-15..2024-03-15 relative']],
  ['⟦het lopende begrotingsjaar⟧', ['2024-01-01..2024-12-31 relative']],
  ['⟦deze maand⟧', ['2024-03-01..2024-03-31 relative']],
  ['⟦volgende maand⟧', ['2024-04-01..2024-04-30 relative']],
  ['⟦de komende maand⟧', ['2024-03-15..2024-04-15 relative']],
  ['⟦deze week⟧', ['2024-03-11..2024-03-17 relative']],
  ['⟦volgende week⟧', ['2024-03-18..2024-03-24 relative']],
  ['⟦begin volgende week⟧', ['2024-03-18..2024-03-24 relative']],
  ['⟦vorig kwartaal⟧', ['2023-10-01..2023-12-31 relative']],
  ['⟦dit halfjaar⟧', ['2024-01-01..2024-06-30 relative']],
  ['⟦het komende half jaar⟧', ['2024-03-15..2024-09-15 relative']],
  ['⟦afgelopen maandag⟧', ['2024-03-11 relative']],
  ['⟦komende vrijdag⟧', ['2024-03-22 relative']],
  ['⟦afgelopen vrijdag⟧', ['2024-03-08 relative']],
  ['⟦a.s. donderdag⟧', ['2024-03-21 relative']],
  ['⟦de komende drie maanden⟧', ['2024-03-15..2024-06-15 relative']],
  ['⟦in de afgelopen vijf jaar⟧', ['2019-03-15..2024-03-15 relative']],
  ['⟦de laatste twee jaar⟧', ['2022-03-15..2024-03-15 relative']],
  ['⟦de komende 3 tot 6 maanden⟧', ['2024-03-15..2024-09-15 relative']],
  ['⟦drie jaar geleden⟧', ['2021-01-01..2021-12-31 relative']],
  ['⟦twee maanden geleden⟧', ['2024-01-01..2024-01-31 relative']],
  ['⟦een half jaar geleden⟧', ['2023-09-01..2023-09-30 relative']],
  ['⟦vandaag⟧', ['2024-03-15 relative']],
  ['⟦gisteren⟧', ['2024-03-14 relative']],
  ['⟦tot op heden⟧', ['..2024-03-15 relative']],
  ['⟦week 23⟧ zal dit klaar zijn', ['2024-06-03..2024-06-09 part_of_year']],
  ['⟦week 23 van 2025⟧', ['2025-06-02..2025-06-08 part_of_year']],
  ['⟦in de week van 3 juni 2024⟧', ['2024-06-03..2024-06-09 part_of_year']],
  ['vandaag de dag', []],
  ['het jaar daarvoor en dat jaar', []],
  ['week 20 van de zwangerschap', []],
  ['de volgende dag', []],
  ['deze weekenden', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

test('a report looks back on the calendar year, a letter on the twelve months before it', () => {
  const report = timesIn('het afgelopen jaar', {
    kind: 'report',
    date: null,
    dateInterval: ['2023-01-01', '2023-12-31'],
  })
  expect(report.map((hit) => [written(hit.fields.interval), hit.certainty])).toEqual([
    ['2022-01-01..2022-12-31', 'assumed'],
  ])
  expect(timesIn('het afgelopen jaar')[0]?.fields.alternatives).toEqual([['2023-01-01', '2023-12-31']])
})
