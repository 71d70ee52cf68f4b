import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦in de eerste drie maanden van 2024⟧', ['2024-01-01..2024-03-31 part_of_year']],
  ['⟦de laatste twee maanden van dit jaar⟧', ['2024-11-01..2024-12-31 part_of_year']],
  ['⟦in de eerste maanden van 2025⟧', ['2025-01-01..2025-03-31 part_of_year']],
  ['⟦de eerste weken van 2025⟧', ['2025-01-01..2025-01-31 part_of_year']],
  ['⟦eerste drie kwartalen van 2024⟧', ['2024-01-01..2024-09-30 part_of_year']],
  ['⟦de eerste zes weken van 2025⟧', ['2025-01-01..2025-02-11 part_of_year']],
  ['de eerste ⟦drie maanden⟧ van het project', ['- duration']],
  ['de eerste maanden van het project', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
