import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['Datum: ⟦01-07-2024⟧', ['2024-07-01 day']],
  ['op ⟦1/7/2024⟧', ['2024-07-01 day']],
  ['op ⟦1.7.2024⟧ vastgesteld', ['2024-07-01 day']],
  ['versie van ⟦2024-07-01⟧', ['2024-07-01 day']],
  ['d.d. ⟦3-5-21⟧', ['2021-05-03 day']],
  ['⟦01‑07‑2024⟧ met vaste streepjes', ['2024-07-01 day']],
  ['(⟦31-12-2023⟧)', ['2023-12-31 day']],
  ['op 31-02-2023', []],
  ['op 13-13-2023', []],
  ['stand 3-5-21', []],
  ['kst-01-07-2024', []],
  ['/2024-07-01/verslag.pdf', []],
  ['artikel 1.7.2024', []],
  ['nummer 12-3-2024-7', []],
  ['telefoon 06-12-345678', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
