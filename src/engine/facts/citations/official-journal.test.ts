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
  ['bekend gemaakt in het PbEU', []],
  ['PB 12 is een pakketboot', []],
  ['de reeks L van het blad', []],
  ['PbEU 2016', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('an issue without a year has no id', () => {
  expect(hitsIn('PbEU L 132/21 bevat dit')[0]?.fields).toMatchObject({ canonical: null, resolution: 'unresolved' })
})
