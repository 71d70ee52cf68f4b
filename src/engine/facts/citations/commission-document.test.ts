import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦COM(2016) 378 final⟧', ['COM(2016)378']],
  ['⟦SWD (2020) 207⟧', ['SWD(2020)207']],
  ['⟦JOIN(2021) 4⟧ en ⟦SEC(2008) 2026⟧', ['JOIN(2021)4', 'SEC(2008)2026']],
  ['voorstel ⟦COM (2020) 610 def.⟧', ['COM(2020)610']],
  ['COM 2016', []],
  ['com(2016) 378', []],
  ['de COM(missie) 12', []],
  ['INCOM(2016) 3', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a document of the Commission names the CELEX numbers it may have', () => {
  expect(hitsIn('COM(2016) 378 final')[0]?.fields.details.candidates).toBe('CELEX:52016PC0378 CELEX:52016DC0378')
})

test('known ids decide which of them it is', () => {
  const known = (id: string) => id === 'CELEX:52016PC0378'
  const [hit] = hitsIn('COM(2016) 378 final', { knownIds: known })
  expect(hit?.fields).toMatchObject({ canonical: 'CELEX:52016PC0378', known: 'one', resolution: 'explicit' })
})
