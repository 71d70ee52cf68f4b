import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦kst-31839-700⟧', ['kst-31839-700']],
  ['Dit stuk (⟦kst-35570-XV-2⟧) vervalt.', ['kst-35570-XV-2']],
  ['⟦kst-20082009-31700-VI-B⟧', ['kst-20082009-31700-VI-B']],
  ['⟦kst-21501-07-1750⟧, ⟦blg-54321⟧', ['kst-21501-07-1750', 'blg-54321']],
  ['⟦ah-ek-20092010-7⟧ en ⟦ah-tk-20232024-101-n1⟧', ['ah-ek-20092010-7', 'ah-tk-20232024-101-n1']],
  ['⟦h-tk-20082009-7140-7144⟧', ['h-tk-20082009-7140-7144']],
  ['⟦kv-tk-2023Z07890⟧ en ⟦kv-tk-20062007-KVR27039⟧', ['kv-tk-2023Z07890', 'kv-tk-20062007-KVR27039']],
  ['⟦stb-2011-35⟧, ⟦stcrt-2022-19587⟧, ⟦trb-2008-175⟧', ['stb-2011-35', 'stcrt-2022-19587', 'trb-2008-175']],
  ['⟦kst-cxxiv-g⟧', ['kst-cxxiv-g']],
  ['⟦nds-tk-2014D45599⟧', ['nds-tk-2014D45599']],
  ['Het bestand xkst-31839-700 hoort hier niet bij.', []],
  ['kst-nummer onbekend', []],
  ['map/kst-31839-700', []],
  ['blg-12', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('each kind of id has its type', () => {
  const types = hitsIn('blg-54321 kv-tk-2023Z07890 h-tk-20212022-37-9 stb-2011-35').map((it) => it.fields.type)
  expect(types).toEqual(['annex', 'kamervragen', 'handelingen', 'staatsblad'])
})
