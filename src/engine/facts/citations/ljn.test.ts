import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦LJN BA1234⟧', ['ljn:BA1234']],
  ['⟦ljn: Zc 0001⟧', ['ljn:ZC0001']],
  ['⟦LJ-nummer AF0001⟧', ['ljn:AF0001']],
  ['⟦LJN-nr. AB0002⟧', ['ljn:AB0002']],
  ['⟦ELRO-nummer AA 0003⟧', ['ljn:AA0003']],
  ['⟦lj nr. AF0004⟧ en ⟦LJN nummer AB0005⟧', ['ljn:AF0004', 'ljn:AB0005']],
  ['BA1234 zonder label', []],
  ['LJN BA12345', []],
  ['de LJN is vervallen', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
