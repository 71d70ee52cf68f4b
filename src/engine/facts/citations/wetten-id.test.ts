import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦BWBR0005537⟧', ['BWBR0005537']],
  ['verdrag ⟦BWBV0001000⟧.', ['BWBV0001000']],
  ['⟦jci1.3:c:BWBR0005537&artikel=4:24⟧', ['jci1.3:c:BWBR0005537&artikel=4:24']],
  ['⟦jci1.3.1:v:BWBR0011823&artikel=14&amp;lid=1⟧', ['jci1.3:v:BWBR0011823&artikel=14&lid=1']],
  ['⟦jci1.31:c:BWBR0011823&g=2020-01-01⟧.', ['jci1.3:c:BWBR0011823&g=2020-01-01']],
  ['⟦https://wetten.overheid.nl/BWBR0011823/2024-01-01⟧', ['BWBR0011823']],
  ['BWBR00118', []],
  ['jci1.0:v:BWBR', []],
  ['BWBX0011823', []],
  ['BWBR00118234', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
