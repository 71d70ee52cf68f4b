import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦begin mei⟧ volgt het', ['2024-05-01..2024-05-10 part_of_year']],
  ['⟦medio mei 2025⟧', ['2025-05-11..2025-05-20 part_of_year']],
  ['⟦eind februari 2025⟧', ['2025-02-21..2025-02-28 part_of_year']],
  ['⟦half juni⟧ is er een bijeenkomst', ['2024-06-11..2024-06-20 part_of_year']],
  ['⟦eind van de maand mei 2025⟧', ['2025-05-21..2025-05-31 part_of_year']],
  ['⟦in de tweede helft van mei 2024⟧', ['2024-05-16..2024-05-31 part_of_year']],
  ['⟦in de eerste week van mei 2024⟧', ['2024-05-01..2024-05-07 part_of_year']],
  ['⟦de laatste week van februari 2024⟧', ['2024-02-23..2024-02-29 part_of_year']],
  ['⟦eind deze maand⟧', ['2024-03-21..2024-03-31 part_of_year']],
  ['⟦begin volgende maand⟧', ['2024-04-01..2024-04-10 part_of_year']],
  ['⟦voor het eind van de maand⟧', ['2024-03-15..2024-03-31 part_of_year']],
  ['het eind van de maand waarin de termijn valt', []],
  ['de eerste week van het overleg', []],
  ['de tweede helft van de meiboom', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
