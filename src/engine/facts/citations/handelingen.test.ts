import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦Handelingen II 2015/16, nr. 40, item 3⟧, p. 12-19', ['h-tk-20152016-40-3']],
  ['⟦Handelingen I 2022/23, nr. 9, item 11⟧', ['h-ek-20222023-9-11']],
  ['⟦Handelingen TK 2021-2022, nr. 6, item 2⟧', ['h-tk-20212022-6-2']],
  ['⟦Handelingen II 2003/04, nr. 75, p. 4895-4931⟧.', ['h-tk-20032004-4895-4931']],
  ['⟦Handelingen EK 1999-2000, nr. 22, blz. 1039⟧', ['h-ek-19992000-1039-1039']],
  ['⟦Handelingen II, 1990/91, blz. 52-3021⟧', ['h-tk-19901991-3021-3021']],
  ['⟦Handelingen UCV, 1988/89, nr. 26, blz. 50⟧', [null]],
  ['⟦Handelingen II, 1995-1996, 24 700, nr. 3, p. 14⟧', [null]],
  ['De Handelingen worden gedrukt.', []],
  ['Handelingen II 2019/22, nr. 3, item 4', []],
  ['strafbare handelingen in 2019-2020', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a chamber that is not printed is assumed to be the Tweede Kamer', () => {
  const [hit] = hitsIn('Handelingen 2018/19, nr. 52, item 7')
  expect([hit?.fields.canonical, hit?.certainty]).toEqual(['h-tk-20182019-52-7', 'assumed'])
})

test('what has no id of its own is unresolved, not left out', () => {
  expect(hitsIn('Handelingen OCV, 1988/89, nr. 2, blz. 5')[0]?.fields.resolution).toBe('unresolved')
})
