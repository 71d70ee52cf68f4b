import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['⟦binnen zes weken⟧', ['2024-03-15..2024-04-26 relative']],
  ['⟦uiterlijk binnen een half jaar⟧', ['2024-03-15..2024-09-15 relative']],
  ['⟦binnen een termijn van drie maanden⟧', ['2024-03-15..2024-06-15 relative']],
  ['⟦over twee maanden⟧ kom ik terug', ['2024-03-15..2024-05-15 relative']],
  ['⟦binnen tien werkdagen⟧', ['2024-03-15..2024-03-29 relative']],
  ['⟦binnen anderhalf jaar⟧', ['2024-03-15..2025-09-15 relative']],
  ['⟦binnen zes weken na heden⟧', ['2024-03-15..2024-04-26 relative']],
  ['⟦binnen drie maanden na 1 juli 2024⟧', ['2024-07-01..2024-10-01 relative']],
  ['⟦binnen zes weken⟧ na ontvangst van het advies', ['- relative']],
  ['⟦binnen een jaar⟧ nadat de wet geldt', ['- relative']],
  ['cijfers over ⟦drie jaar⟧', ['- duration']],
  ['over ⟦drie jaar⟧ verspreid', ['- duration']],
  ['⟦over 2-3 jaar⟧ kom ik terug', ['2024-03-15..2027-03-15 relative']],
  ['binnen de organisatie', []],
  ['over migratie', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}
