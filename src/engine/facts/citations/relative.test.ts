import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦Richtlijn 2003/86/EG⟧ is oud. ⟦Die richtlijn⟧ geldt nog.', ['CELEX:32003L0086', 'CELEX:32003L0086']],
  [
    '⟦Verordening (EU) 2018/1861⟧ geldt. Op grond van ⟦deze verordening⟧ mag dat.',
    ['CELEX:32018R1861', 'CELEX:32018R1861'],
  ],
  [
    '⟦Artikel 14 van de Vw 2000⟧ regelt dit. ⟦De wet⟧ bepaalt meer.',
    ['jci1.3:c:BWBR0011823&artikel=14', 'BWBR0011823'],
  ],
  [
    'Ik schreef ⟦Kamerstuk 30 573, nr. 180⟧. In ⟦voornoemde Kamerbrief⟧ staat meer.',
    ['kst-30573-180', 'kst-30573-180'],
  ],
  // Two candidates, none, too far away, a name that goes on, the letter itself.
  [
    '⟦Richtlijn 2003/86/EG⟧ en ⟦Richtlijn 2003/109/EG⟧ gelden. Die richtlijn is oud.',
    ['CELEX:32003L0086', 'CELEX:32003L0109'],
  ],
  ['Die richtlijn is oud.', []],
  ['De ⟦Vw 2000⟧ geldt. Eerst dit. Dan dat. Nu zo. Weer iets. De wet is streng.', ['BWBR0011823']],
  ['De ⟦Vw 2000⟧ geldt, en de wet kinderbijslag ook.', ['BWBR0011823']],
  ['⟦Kamerstuk 30 573, nr. 180⟧. Deze brief gaat verder.', ['kst-30573-180']],
  ['⟦Verordening (EU) 2018/1861⟧ geldt. Die richtlijn niet.', ['CELEX:32018R1861']],
  ['De richtlijnen gelden.', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('what points back is inferred', () => {
  const [, hit] = hitsIn('Richtlijn 2003/86/EG is oud. Die richtlijn geldt nog.')
  expect([hit?.fields.resolution, hit?.certainty, hit?.because]).toEqual([
    'inferred',
    'derived',
    'citations/relative@1',
  ])
})
