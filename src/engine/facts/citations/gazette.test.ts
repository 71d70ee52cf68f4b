import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['(⟦Stb. 2020, 18⟧)', ['stb-2020-18']],
  ['⟦Staatsblad 2013, nr. 165⟧', ['stb-2013-165']],
  ['⟦Stb. 2020/18⟧', ['stb-2020-18']],
  ['⟦Stcrt. 2019, 70000⟧', ['stcrt-2019-70000']],
  ['⟦Staatscourant van 3 maart 2004, nr. 43⟧', ['stcrt-2004-43']],
  ['⟦Trb. 1994, 110⟧ en ⟦Trb. 1995, 5⟧', ['trb-1994-110', 'trb-1995-5']],
  ['(⟦Stb. 2019, 143⟧ en ⟦144⟧)', ['stb-2019-143', 'stb-2019-144']],
  ['(⟦Stb. 2021, 007⟧)', ['stb-2021-7']],
  ['de wet van 23 september 1912, ⟦Stb. 308⟧', ['stb-1912-308']],
  ['⟦Stb. …, …⟧', [null]],
  ['plaatsing in het Staatsblad', []],
  ['De Staatscourant verschijnt dagelijks.', []],
  ['in 2011, 35 keer', []],
  ['Stbl 2011', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a gazette without a year anywhere is unresolved', () => {
  expect(hitsIn('ingevolge Stb. 575 geldt')[0]?.fields).toMatchObject({ canonical: null, resolution: 'unresolved' })
})
