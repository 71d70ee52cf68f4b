import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['Ik bericht u ⟦in de tweede helft van 2019⟧.', ['2019-07-01..2019-12-31 half_year']],
  ['⟦de eerste helft van volgend jaar⟧', ['2025-01-01..2025-06-30 half_year']],
  ['⟦1e halfjaar 2024⟧', ['2024-01-01..2024-06-30 half_year']],
  ['⟦in het eerste half jaar van 2025⟧', ['2025-01-01..2025-06-30 half_year']],
  ['⟦H2 2024⟧', ['2024-07-01..2024-12-31 half_year']],
  ['⟦in de tweede helft van het jaar⟧', ['2024-07-01..2024-12-31 half_year']],
  ['⟦in de tweede jaarhelft⟧ volgt meer', ['2024-07-01..2024-12-31 half_year']],
  [
    'In ⟦2012⟧ zijn er 40 verleend, de meeste werden ⟦in het tweede halfjaar⟧ verleend.',
    ['2012-01-01..2012-12-31 year', '2012-07-01..2012-12-31 half_year'],
  ],
  ['de eerste helft van de deelnemers', []],
  ['in de tweede helft van de wedstrijd', []],
  ['H1 is de inleiding', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
