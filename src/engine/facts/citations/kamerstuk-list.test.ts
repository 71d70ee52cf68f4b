import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['Moties: ⟦35925-32⟧, ⟦35570-XIV-46⟧ en ⟦21501-32-1188⟧.', ['kst-35925-32', 'kst-35570-XIV-46', 'kst-21501-32-1188']],
  ['⟦36410-VI-12⟧; ⟦36410-VI-15⟧', ['kst-36410-VI-12', 'kst-36410-VI-15']],
  ['⟦Kamerstuk 35925-32⟧ alleen', ['kst-35925-32']],
  ['⟦Kamerstuk 36360-VI-1⟧', ['kst-36360-VI-1']],
  ['⟦35925-32⟧ en ⟦35925-F⟧', ['kst-35925-32', 'kst-35925-F']],
  ['bel 35925-32 voor meer', []],
  ['35925-32 of later', []],
  ['tussen 10000-1200 en verder', []],
  ['tel. 020-35925-32, 35925-33', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
