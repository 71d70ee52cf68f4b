import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['Tweede Kamer, vergaderjaar ⟦2022-2023⟧, 31 311, nr. 245', ['2022-09-20..2023-09-18 session_year']],
  ['vergaderjaar ⟦2018–2019⟧', ['2018-09-18..2019-09-16 session_year']],
  ['vergaderjaar ⟦2022/23⟧', ['2022-09-20..2023-09-18 session_year']],
  [
    'vergaderjaren ⟦2020-2021⟧ en ⟦2021-2022⟧',
    ['2020-09-15..2021-09-20 session_year', '2021-09-21..2022-09-19 session_year'],
  ],
  ['zitting ⟦1994-1995⟧', ['1994-09-20..1995-09-18 session_year']],
  ['het parlementair jaar ⟦2023-2024⟧', ['2023-09-19..2024-09-16 session_year']],
  ['het ⟦schooljaar 2023-2024⟧', ['2023-08-01..2024-07-31 year_range']],
  ['het ⟦studiejaar 2023/2024⟧', ['2023-09-01..2024-08-31 year_range']],
  ['vergaderjaar ⟦2020-2023⟧', ['2020-01-01..2023-12-31 year_range']],
  ['vergaderjaar 20222023', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
