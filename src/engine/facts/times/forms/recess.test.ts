import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, timesIn } from '../testing.ts'

const cases: Case[] = [
  ['Ik stuur dit ⟦voor het zomerreces⟧.', ['2024-03-15..2024-07-05 recess']],
  ['Ik stuur dit ⟦vóór het zomerreces van 2023⟧.', ['..2023-07-07 recess']],
  ['⟦Voor het kerstreces⟧ volgt een brief.', ['2024-03-15..2024-12-20 recess']],
  ['⟦voor het meireces⟧', ['2024-03-15..2024-04-26 recess']],
  ['⟦voor het herfstreces⟧', ['2024-03-15..2024-10-18 recess']],
  ['⟦Na het zomerreces⟧ volgt een brief.', ['2024-09-02..2024-09-30 recess']],
  ['⟦direct na het komende zomerreces⟧', ['2024-09-02..2024-09-30 recess']],
  ['⟦Na het kerstreces⟧ is dit besproken.', ['2024-01-15..2024-02-12 recess']],
  ['⟦tijdens het zomerreces⟧', ['2024-07-05..2024-09-02 recess']],
  ['⟦kerstreces 2023-2024⟧', ['2023-12-22..2024-01-15 recess']],
  ['⟦Na het reces⟧ stuur ik een brief.', ['2024-05-13..2024-06-10 recess']],
  ['⟦voor het reces⟧', ['2024-03-15..2024-04-26 recess']],
  ['⟦voor de herfstvakantie⟧', ['2024-03-15..2024-10-18 recess']],
  ['een vakantiekracht', []],
  ['een diepe recessie', []],
  ['het verkiezingsreces', []],
  ['recesgang', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

test('announced days are derived, days of the convention assumed', () => {
  const certainties = ['zomerreces 2023', 'zomerreces 2027'].map((text) => timesIn(text)[0]?.certainty)
  expect(certainties).toEqual(['derived', 'assumed'])
})
