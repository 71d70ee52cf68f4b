import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦eind Q3 2024⟧', ['2024-09-01..2024-09-30 part_of_year']],
  ['⟦begin van het derde kwartaal van 2024⟧', ['2024-07-01..2024-07-31 part_of_year']],
  ['⟦aan het eind van de zomer van 2025⟧', ['2025-08-01..2025-08-31 part_of_year']],
  ['⟦begin dit najaar⟧', ['2024-09-01..2024-09-30 part_of_year']],
  ['het eind van de zomerschool', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
