import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦begin 2024⟧', ['2024-01-01..2024-03-31 part_of_year']],
  ['⟦primo 2024⟧ en ⟦ultimo 2024⟧', ['2024-01-01..2024-03-31 part_of_year', '2024-10-01..2024-12-31 part_of_year']],
  ['vindt ⟦medio 2023⟧ plaats', ['2023-05-01..2023-08-31 part_of_year']],
  ['⟦halverwege 2025⟧', ['2025-05-01..2025-08-31 part_of_year']],
  ['⟦Eind 2023⟧ was het klaar.', ['2023-10-01..2023-12-31 part_of_year']],
  ['⟦eind ’24⟧', ['2024-10-01..2024-12-31 part_of_year']],
  ['⟦eind dit jaar⟧', ['2024-10-01..2024-12-31 part_of_year']],
  ['⟦begin volgend jaar⟧', ['2025-01-01..2025-03-31 part_of_year']],
  ['⟦aan het einde van het jaar⟧', ['2024-10-01..2024-12-31 part_of_year']],
  ['⟦begin van het nieuwe jaar⟧', ['2025-01-01..2025-03-31 part_of_year']],
  ['⟦eind 2023/begin 2024⟧', ['2023-10-01..2024-03-31 part_of_year']],
  ['⟦eind 2023 of begin 2024⟧', ['2023-10-01..2024-03-31 part_of_year']],
  ['⟦het einde van het jaar⟧ nagaan', ['2024-10-01..2024-12-31 part_of_year']],
  ['het einde van het jaar na de start', []],
  ['het einde van het jaar daarop', []],
  ['het begin van het traject', []],
  ['eind goed, al goed', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
