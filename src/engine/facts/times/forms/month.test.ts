import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['In ⟦januari 2023⟧ is het verschenen.', ['2023-01-01..2023-01-31 month']],
  ['⟦jan. 2023⟧ en ⟦okt 2023⟧', ['2023-01-01..2023-01-31 month', '2023-10-01..2023-10-31 month']],
  ['⟦mei ’24⟧', ['2024-05-01..2024-05-31 month']],
  ['⟦februari 2024⟧', ['2024-02-01..2024-02-29 month']],
  ['in ⟦maart van dit jaar⟧', ['2024-03-01..2024-03-31 month']],
  ['in ⟦maart volgend jaar⟧', ['2025-03-01..2025-03-31 month']],
  ['in ⟦september vorig jaar⟧', ['2023-09-01..2023-09-30 month']],
  ['In ⟦mei⟧ stuur ik het verslag.', ['2024-05-01..2024-05-31 month']],
  ['In ⟦mei⟧ heb ik het verslag gestuurd.', ['2023-05-01..2023-05-31 month']],
  ['In ⟦maart⟧ stuur ik het verslag.', ['2024-03-01..2024-03-31 month']],
  ['In ⟦februari⟧ komt er een vervolg.', ['2025-02-01..2025-02-28 month']],
  ['het rapport van het bureau van ⟦december⟧', ['2023-12-01..2023-12-31 month']],
  ['⟦mei⟧ en ⟦juni 2023⟧', ['2023-05-01..2023-05-31 month', '2023-06-01..2023-06-30 month']],
  [
    '⟦mei⟧, ⟦juni⟧ en ⟦juli 2023⟧',
    ['2023-05-01..2023-05-31 month', '2023-06-01..2023-06-30 month', '2023-07-01..2023-07-31 month'],
  ],
  ['⟦Maart⟧ is te vroeg.', ['2024-03-01..2024-03-31 month']],
  ['de ⟦maart 2022⟧.5 Daarna', ['2022-03-01..2022-03-31 month']],
  ['mevrouw Mei en de heer Augustus', []],
  ['het mei-akkoord en de meicirculaire', []],
  ['Jan ging weg en de heer De Jan ook', []],
  ['het apr is af', []],
  ['meimaandviering', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
