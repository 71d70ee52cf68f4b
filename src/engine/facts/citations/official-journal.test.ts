import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['(⟦PbEU 2016, L 132/21⟧)', ['OJ:L:2016:132:21']],
  ['⟦PbEU 2013, L 180⟧', ['OJ:L:2013:180']],
  ['⟦PbEG 2003, L 251⟧', ['OJ:L:2003:251']],
  ['⟦PB L 382 van 28/10/2021, p. 1⟧–38', ['OJ:L:2021:382:1']],
  ['⟦PB L 155 van 18.6.2009, blz. 17⟧', ['OJ:L:2009:155:17']],
  ['⟦PbEU L, 2024/1346⟧', ['OJ:L:2024/1346']],
  ['⟦PbEU 2012, C 326/391⟧', ['OJ:C:2012:326:391']],
  ['⟦COM(2016) 378 final⟧', ['COM(2016)378']],
  ['⟦SWD (2020) 207⟧', ['SWD(2020)207']],
  ['bekend gemaakt in het PbEU', []],
  ['PB 12 is een pakketboot', []],
  ['com 2016', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('an issue without a year has no id', () => {
  expect(hitsIn('PbEU L 132/21 bevat dit')[0]?.fields).toMatchObject({ canonical: null, resolution: 'unresolved' })
})

test('a document of the Commission names the CELEX numbers it may have', () => {
  expect(hitsIn('COM(2016) 378 final')[0]?.fields.details.candidates).toBe('CELEX:52016PC0378 CELEX:52016DC0378')
})

test('known ids decide which of them it is', () => {
  const known = (id: string) => id === 'CELEX:52016PC0378'
  const [hit] = hitsIn('COM(2016) 378 final', { knownIds: known })
  expect(hit?.fields).toMatchObject({ canonical: 'CELEX:52016PC0378', known: 'one', resolution: 'explicit' })
})
