import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦201908765/1/V2⟧', ['201908765/1/V2']],
  ['uitspraak ⟦202001234/2/A1⟧.', ['202001234/2/A1']],
  ['⟦ABRvS 3 februari 2021⟧, ⟦ECLI:NL:RVS:2021:207⟧', [null, 'ECLI:NL:RVS:2021:207']],
  ['⟦ABRvS 3 februari 2021⟧, nr. ⟦201908765/1/V2⟧', [null, '201908765/1/V2']],
  ['⟦ABRS 12 mei 2003⟧', [null]],
  ['de RvS oordeelde in februari', []],
  ['op 3 februari 2021 besliste de ABRvS', []],
  ['kenmerk 2019087/1/V2', []],
  ['201908765/1/2', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a judgment by court and date stays unresolved, with its date', () => {
  expect(hitsIn('ABRvS 3 februari 2021')[0]?.fields).toMatchObject({
    resolution: 'unresolved',
    details: { date: '3 februari 2021' },
  })
})
