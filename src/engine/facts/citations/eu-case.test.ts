import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['zaak ⟦C-133/15⟧', ['C-133/15']],
  ['gevoegde zaken ⟦C-148/13⟧ tot en met ⟦C-150/13⟧', ['C-148/13', 'C-150/13']],
  ['⟦C-924/19 PPU⟧', ['C-924/19']],
  ['⟦T-12/05⟧', ['T-12/05']],
  ['(⟦C\u2011133/15⟧)', ['C-133/15']],
  ['variant C-1/2', []],
  ['type T-100/2019', []],
  ['C-2020/1', []],
  ['ABC-133/15', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
