import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦doi:10.1234/Ab.C-9⟧.', ['doi:10.1234/ab.c-9']],
  ['⟦https://doi.org/10.1234/abc⟧', ['doi:10.1234/abc']],
  ['(⟦10.1787/9789264216501-en⟧)', ['doi:10.1787/9789264216501-en']],
  ['⟦doi: 10.1016/S0014-5793(01)03313-0⟧', ['doi:10.1016/s0014-5793(01)03313-0']],
  ['⟦hdl:20.500.12832/3236⟧', ['hdl:20.500.12832/3236']],
  ['⟦20.500.12832/44⟧.', ['hdl:20.500.12832/44']],
  ['⟦https://repository.wodc.nl/handle/20.500.12832/77⟧', ['hdl:20.500.12832/77']],
  ['⟦https://hdl.handle.net/20.500.12832/78⟧', ['hdl:20.500.12832/78']],
  ['10.12 uur', []],
  ['artikel 10.1234', []],
  ['van 10.1/2 naar 3', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
