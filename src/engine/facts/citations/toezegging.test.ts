import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['toezegging ⟦TZ202312-045⟧', ['tk-toezegging:TZ202312-045']],
  ['(⟦TZ202401-001⟧, ⟦TZ202401-002⟧)', ['tk-toezegging:TZ202401-001', 'tk-toezegging:TZ202401-002']],
  ['de toezegging (⟦T02867⟧)', ['ek-toezegging:T02867']],
  ['⟦T01156⟧', ['ek-toezegging:T01156']],
  ['toezegging met nummer ⟦T12345⟧', ['ek-toezegging:T12345']],
  ['tram T12345 rijdt niet', []],
  ['type T028678', []],
  ['TZ2024-001', []],
  ['ATZ202312-045', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
