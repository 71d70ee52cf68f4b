import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['Dat is eerder gemeld (⟦29 861, nr. 34⟧).', ['kst-29861-34']],
  ['Dat is eerder gemeld (⟦29861, nr. 34⟧, p. 2).', ['kst-29861-34']],
  ['⟦36 200-VI, nr. 12⟧ en ⟦36 200-XV, nr. 8⟧', ['kst-36200-VI-12', 'kst-36200-XV-8']],
  ['⟦21 501-20, nr. 1922⟧', ['kst-21501-20-1922']],
  ['zie ⟦32 317, nrs. 701⟧ en ⟦704⟧', ['kst-32317-701', 'kst-32317-704']],
  ['⟦34 648 (R2080), nr. 3⟧', ['kst-34648-3']],
  ['⟦Kamerstuk 29 861, nr. 34⟧, ⟦30 573, nr. 12⟧', ['kst-29861-34', 'kst-30573-12']],
  ['het arrest van 12 juni 1985, nr. 22 318, BNB 1985/77', []],
  ['een bedrag van € 12 500, nr. 3 van de lijst', []],
  ['van 12 000 naar 19 500 aanvragen', []],
  ['Postbus 20011\n2500 EH Den Haag', []],
  ['rekening 45 678, nr. 12', []],
  ['in totaal 1.12 345, nr. 2', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
