import { expect, test } from 'vitest'
import { allIn, type Case, marksOf, readMarked, timesIn } from '../testing.ts'

const cases: Case[] = [
  ['de periode ⟦2014-2020⟧', ['2014-01-01..2020-12-31 year_range']],
  ['een evaluatie van de pilot, ⟦2015–2021⟧', ['2015-01-01..2021-12-31 year_range']],
  ['⟦2015 – 2021⟧', ['2015-01-01..2021-12-31 year_range']],
  ['In ⟦2023-2024⟧ volgt meer.', ['2023-01-01..2024-12-31 year_range']],
  ['⟦2022/2023⟧', ['2022-01-01..2023-12-31 year_range']],
  ['⟦2022/23⟧', ['2022-01-01..2023-12-31 year_range']],
  ['⟦2019-25⟧', ['2019-01-01..2025-12-31 year_range']],
  ['⟦1999-00⟧', ['1999-01-01..2000-12-31 year_range']],
  ['de jaren ⟦2019 tot en met 2021⟧', ['2019-01-01..2021-12-31 year_range']],
  ['de periode ⟦2019 t/m 2021⟧', ['2019-01-01..2021-12-31 year_range']],
  ['⟦tussen 2015 en 2020⟧', ['2015-01-01..2020-12-31 year_range']],
  ['⟦2023 of 2024⟧', ['2023-01-01..2024-12-31 year_range']],
  ['⟦van 2015 tot 2020⟧', ['2015-01-01..2020-12-31 year_range']],
  ['⟦in de jaren negentig⟧', ['1990-01-01..1999-12-31 year_range']],
  ['⟦jaren ’80⟧', ['1980-01-01..1989-12-31 year_range']],
  ['2021-2019', []],
  ['richtlijn 2016/801', []],
  ['(EU) 2016/2019', []],
  ['2022-04', []],
  ['ISSN 1995 - 2022', []],
  ['kst-2022-2023', []],
  ['2021-2022-2023', []],
  ['Kamerstukken II 2022/23, 36 229, nr. 1', []],
  ['Handelingen II 2021/22, nr. 5', []],
  ['TK, 2018-2019, 19637, nr. 2375', []],
  ['jaren van onderzoek', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

test('two years that follow each other may be the parliamentary year', () => {
  expect(timesIn('In 2023-2024 volgt meer.')[0]?.fields.alternatives).toEqual([['2023-09-19', '2024-09-16']])
  expect(timesIn('In 2022-2024 volgt meer.')[0]?.fields.alternatives).toEqual([])
})
test('«tot 2020» may leave out 2020', () => {
  expect(timesIn('van 2015 tot 2020')[0]?.fields.alternatives).toEqual([['2015-01-01', '2019-12-31']])
})
test('the session year of a reference is seen, and given to the citation', () => {
  const hit = allIn('Kamerstukken II 2022/23, 36 229').find((it) => it.because === 'times/year-range@1')
  expect(hit?.lost).toBe('part of a citation')
})
