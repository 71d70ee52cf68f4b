import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦Aanhangsel Handelingen II 2019/20, nr. 812⟧', ['ah-tk-20192020-812']],
  ['⟦Aanhangsel van de Handelingen, vergaderjaar 2021–2022, nr. 33⟧', ['ah-tk-20212022-33']],
  ['⟦Aanhangsel Handelingen I 2012/13, nr. 2⟧', ['ah-ek-20122013-2']],
  ['⟦Aaanhangsel van de Handelingen II, vergaderjaar 2018-2019, nr. 1470⟧', ['ah-tk-20182019-1470']],
  ['⟦Aanhangsel Handelingen II 2019/20, nrs. 12⟧ en ⟦15⟧', ['ah-tk-20192020-12', 'ah-tk-20192020-15']],
  ['⟦Aanhangsel van de Handelingen TK 2020/21, nr. 5⟧, p. 2', ['ah-tk-20202021-5']],
  ['⟦aanhangsel Handelingen Tweede Kamer 2010-2011, 77⟧', ['ah-tk-20102011-77']],
  ['het aanhangsel bij de brief', []],
  ['Aanhangsel Handelingen, nr. 12', []],
  ['Aanhangsel Handelingen II 2019/21, nr. 12', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('without a chamber the Tweede Kamer is assumed', () => {
  expect(hitsIn('Aanhangsel Handelingen, vergaderjaar 2019-2020, nr. 8')[0]?.certainty).toBe('assumed')
  expect(hitsIn('Aanhangsel Handelingen II, vergaderjaar 2019-2020, nr. 8')[0]?.certainty).toBe('stated')
})
