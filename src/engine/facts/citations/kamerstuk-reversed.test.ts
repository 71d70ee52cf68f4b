import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['De motie is aangenomen, ⟦nr. 456 (36800-XVI)⟧.', ['kst-36800-XVI-456']],
  ['⟦nr. 31 (19 637)⟧ en ⟦nr. 32 (19 637)⟧', ['kst-19637-31', 'kst-19637-32']],
  ['⟦Nr. 7 (29 861)⟧', ['kst-29861-7']],
  ['⟦nr. 12 (36 200 VI)⟧', ['kst-36200-VI-12']],
  ['nr. 456 (zie boven)', []],
  ['nr. 456 (2019)', []],
  ['nr. 456 (12 345 euro)', []],
  ['jaar. 456 (36800-XVI)', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
