import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦in het derde kwartaal van 2024⟧', ['2024-07-01..2024-09-30 quarter']],
  ['⟦het 1e kwartaal 2025⟧', ['2025-01-01..2025-03-31 quarter']],
  ['⟦het vierde kwartaal van dit jaar⟧', ['2024-10-01..2024-12-31 quarter']],
  ['⟦in het laatste kwartaal van het jaar⟧', ['2024-10-01..2024-12-31 quarter']],
  ['⟦In het tweede kwartaal⟧ volgt een brief.', ['2024-04-01..2024-06-30 quarter']],
  ['⟦In het vierde kwartaal⟧ is dit besproken.', ['2023-10-01..2023-12-31 quarter']],
  ['⟦Q3 2024⟧', ['2024-07-01..2024-09-30 quarter']],
  ['⟦Q3-2024⟧', ['2024-07-01..2024-09-30 quarter']],
  ['⟦2024-Q3⟧ en ⟦2024Q4⟧', ['2024-07-01..2024-09-30 quarter', '2024-10-01..2024-12-31 quarter']],
  ['⟦K2 2025⟧', ['2025-04-01..2025-06-30 quarter']],
  ['gereed in ⟦Q4⟧', ['2024-10-01..2024-12-31 quarter']],
  ['⟦Q1-Q3 2025⟧', ['2025-01-01..2025-09-30 quarter']],
  ['⟦eerste en tweede kwartaal 2025⟧', ['2025-01-01..2025-06-30 quarter']],
  ['⟦Q1⟧ en ⟦Q2 2025⟧', ['2025-01-01..2025-03-31 quarter', '2025-04-01..2025-06-30 quarter']],
  ['⟦kwartaal 3 van 2024⟧', ['2024-07-01..2024-09-30 quarter']],
  [
    'niet ⟦in het tweede kwartaal van 2025⟧ maar ⟦in het vierde kwartaal⟧',
    ['2025-04-01..2025-06-30 quarter', '2025-10-01..2025-12-31 quarter'],
  ],
  ['Q1: hoe werkt het?', []],
  ['de berg K2', []],
  ['een derde kwam niet', []],
  ['het derde kwartet', []],
  ['Q5 ⟦2024⟧ bestaat niet, zei men in ⟦2024⟧', ['2024-01-01..2024-12-31 year', '2024-01-01..2024-12-31 year']],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
