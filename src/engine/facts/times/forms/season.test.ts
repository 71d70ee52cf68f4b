import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦voorjaar 2024⟧', ['2024-03-01..2024-05-31 season']],
  ['⟦in het najaar van 2024⟧', ['2024-09-01..2024-11-30 season']],
  ['⟦de zomer van 2025⟧', ['2025-06-01..2025-08-31 season']],
  ['⟦dit najaar⟧', ['2024-09-01..2024-11-30 season']],
  ['⟦komend voorjaar⟧', ['2025-03-01..2025-05-31 season']],
  ['⟦komend najaar⟧', ['2024-09-01..2024-11-30 season']],
  ['⟦volgend voorjaar⟧', ['2025-03-01..2025-05-31 season']],
  ['⟦de afgelopen zomer⟧', ['2023-06-01..2023-08-31 season']],
  ['⟦vorig najaar⟧', ['2023-09-01..2023-11-30 season']],
  ['⟦In het najaar⟧ ontvangt u de monitor.', ['2024-09-01..2024-11-30 season']],
  ['⟦In het najaar⟧ heeft u de monitor ontvangen.', ['2023-09-01..2023-11-30 season']],
  ['⟦In het voorjaar⟧ volgt meer.', ['2024-03-01..2024-05-31 season']],
  ['⟦winter 2023-2024⟧', ['2023-12-01..2024-02-29 season']],
  ['⟦zomer⟧ en ⟦najaar 2024⟧', ['2024-06-01..2024-08-31 season', '2024-09-01..2024-11-30 season']],
  ['⟦zomer/najaar 2024⟧', ['2024-06-01..2024-11-30 season']],
  ['de heer De Winter en de Arabische Lente', []],
  ['zomertijd, voorjaarsnota en wintersport', []],
  ['er was weinig zomer', []],
  ['de commissie-Herfst', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
