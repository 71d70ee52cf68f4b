import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['de ⟦motie-Bakker⟧', ['motie:bakker']],
  ['de ⟦motie van het lid De Vries⟧ over opvang', ['motie:vries']],
  ['de ⟦motie van de leden Van Dam en Smit c.s.⟧ (⟦Kamerstuk 19 637, nr. 2600⟧)', ['kst-19637-2600', 'kst-19637-2600']],
  ['de ⟦gewijzigde motie-Jansen/Peters⟧', ['motie:jansen-peters']],
  ['⟦motie Koster c.s.⟧', ['motie:koster-c-s']],
  ['⟦motie-El Amrani⟧ is aangenomen', ['motie:el-amrani']],
  ['de motie over huisvesting', []],
  ['een motie van wantrouwen', []],
  ['MOTIE VAN HET LID BAKKER', []],
  ['MOTIE VAN DE LEDEN VAN DAM EN SMIT', []],
  ['de moties worden ontraden', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a motion without its paper is unresolved', () => {
  expect(hitsIn('de motie-Bakker')[0]?.fields).toMatchObject({ resolution: 'unresolved', details: { names: 'Bakker' } })
})
