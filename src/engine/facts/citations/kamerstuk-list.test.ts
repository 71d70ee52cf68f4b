import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['Moties: ⟦35925-32⟧, ⟦35570-XIV-46⟧ en ⟦21501-32-1188⟧.', ['kst-35925-32', 'kst-35570-XIV-46', 'kst-21501-32-1188']],
  ['⟦36410-VI-12⟧; ⟦36410-VI-15⟧', ['kst-36410-VI-12', 'kst-36410-VI-15']],
  ['⟦Kamerstuk 35925-32⟧ alleen', ['kst-35925-32']],
  ['⟦Kamerstuk 36360-VI-1⟧', ['kst-36360-VI-1']],
  ['De motie is aangenomen, ⟦nr. 456 (36800-XVI)⟧.', ['kst-36800-XVI-456']],
  ['⟦nr. 31 (19 637)⟧ en ⟦nr. 32 (19 637)⟧', ['kst-19637-31', 'kst-19637-32']],
  ['bel 35925-32 voor meer', []],
  ['tussen 10000-1200 en verder', []],
  ['tel. 020-35925-32, 35925-33', []],
  ['nr. 456 (zie boven)', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
