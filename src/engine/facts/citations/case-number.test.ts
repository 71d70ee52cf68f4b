import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦LJN BA1234⟧', ['ljn:BA1234']],
  ['⟦ljn: Zc 0001⟧', ['ljn:ZC0001']],
  ['⟦LJ-nummer AF0001⟧', ['ljn:AF0001']],
  ['⟦LJN-nr. AB0002⟧', ['ljn:AB0002']],
  ['⟦ELRO-nummer AA 0003⟧', ['ljn:AA0003']],
  ['zaak ⟦C-133/15⟧', ['C-133/15']],
  ['gevoegde zaken ⟦C-148/13⟧ tot en met ⟦C-150/13⟧', ['C-148/13', 'C-150/13']],
  ['⟦C-924/19 PPU⟧', ['C-924/19']],
  ['⟦T-12/05⟧', ['T-12/05']],
  ['⟦201908765/1/V2⟧', ['201908765/1/V2']],
  ['⟦ABRvS 3 februari 2021⟧, ⟦ECLI:NL:RVS:2021:207⟧', [null, 'ECLI:NL:RVS:2021:207']],
  ['BA1234 zonder label', []],
  ['variant C-1/2', []],
  ['type T-100/2019', []],
  ['de RvS oordeelde in februari', []],
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
