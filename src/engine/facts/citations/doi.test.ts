import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦doi:10.1234/Ab.C-9⟧.', ['doi:10.1234/ab.c-9']],
  ['⟦https://doi.org/10.1234/abc⟧', ['doi:10.1234/abc']],
  ['(⟦10.1787/9789264216501-en⟧)', ['doi:10.1787/9789264216501-en']],
  ['⟦doi: 10.1016/S0014-5793(01)03313-0⟧', ['doi:10.1016/s0014-5793(01)03313-0']],
  ['10.12 uur', []],
  ['artikel 10.1234', []],
  ['van 10.1/2 naar 3', []],
  ['⟦10.1234/a-b⟧, en ⟦10.1234/c⟧;', ['doi:10.1234/a-b', 'doi:10.1234/c']],
  ['10.1234/ ontbreekt', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
