import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['op ⟦Prinsjesdag 2024⟧', ['2024-09-17 day']],
  ['⟦voor Prinsjesdag⟧ ontvangt u', ['2024-03-15..2024-09-17 day']],
  ['bij ⟦Prinsjesdag⟧', ['2024-09-17 day']],
  ['⟦na Prinsjesdag⟧', ['2024-09-17..2024-10-15 day']],
  ['Op ⟦Prinsjesdag⟧ is dit gemeld.', ['2023-09-19 day']],
  ['⟦uiterlijk op Verantwoordingsdag 2025⟧', ['2024-03-15..2025-05-21 day']],
  ['⟦voor de begrotingsbehandeling⟧', ['2024-03-15..2024-11-30 part_of_year']],
  ['⟦tijdens de begrotingsbehandeling⟧ zal ik', ['2024-09-01..2024-11-30 part_of_year']],
  ['bij ⟦de Miljoenennota 2025⟧', ['2024-09-17 day']],
  ['⟦na de meicirculaire⟧', ['2024-06-01.. month']],
  ['⟦bij de voorjaarsnota⟧', ['2024-03-15..2024-06-01 part_of_year']],
  ['⟦voor de voorjaarsnota 2025⟧', ['2024-03-15..2025-06-01 part_of_year']],
  ['⟦bij de Najaarsnota⟧ kom ik hierop terug', ['2024-03-15..2024-12-01 part_of_year']],
  ['⟦na de voorjaarsnota⟧', ['2024-06-01..2024-06-29 part_of_year']],
  ['⟦voor de kerst⟧ bericht ik u', ['2024-03-15..2024-12-25 day']],
  ['rond ⟦de jaarwisseling⟧ zal dat blijken', ['2024-12-31..2025-01-01 day']],
  ['in de Voorjaarsnota ⟦2023⟧ staat', ['2023-01-01..2023-12-31 year']],
  ['de Voorjaarsnota is een stuk', []],
  ['in de Miljoenennota staat', []],
  ['de begrotingsbehandeling van OCW', []],
  ['Ik kom daarop terug ⟦in de begroting voor 2026⟧.', ['2025-09-16 day']],
  ['Ik kom hier ⟦in de begroting 2026⟧ op terug.', ['2025-09-16 day']],
  ['het kerstpakket', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
