import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['De ⟦Vw 2000⟧ regelt dit, zie ⟦artikel 16 van die wet⟧.', ['BWBR0011823', 'jci1.3:c:BWBR0011823&artikel=16']],
  ['⟦Richtlijn 2003/86/EG⟧ geldt. ⟦Artikel 4 van deze richtlijn⟧ ook.', ['CELEX:32003L0086', 'CELEX:32003L0086']],
  [
    '⟦Artikel 14 Vw 2000⟧ en ⟦artikel 15, eerste lid, van die wet⟧.',
    ['jci1.3:c:BWBR0011823&artikel=14', 'jci1.3:c:BWBR0011823&artikel=15&lid=1'],
  ],
  ['Het ⟦Vb 2000⟧ geldt, zie ⟦artikel 3.4 van dat besluit⟧.', ['BWBR0011825', 'jci1.3:c:BWBR0011825&artikel=3.4']],
  ['Zie artikel 16 van die wet.', []],
  ['De ⟦Vw 2000⟧ en de ⟦Awb⟧ gelden, zie artikel 16 van die wet.', ['BWBR0011823', 'BWBR0005537']],
  ['De ⟦Vw 2000⟧ geldt, zie artikel 16 van deze verordening.', ['BWBR0011823']],
  ['De ⟦Vw 2000⟧ geldt, zie artikel 16 van die overeenkomst.', ['BWBR0011823']],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
