import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['document ⟦2021D11223⟧', ['tk:2021D11223']],
  ['zaak ⟦2022Z04567⟧ en activiteit ⟦2022A00123⟧', ['tk:2022Z04567', 'tk:2022A00123']],
  ['(⟦2019Z20001⟧)', ['tk:2019Z20001']],
  ['⟦2020D00001⟧, ⟦2020D00002⟧', ['tk:2020D00001', 'tk:2020D00002']],
  ['⟦kv-tk-2024Z01357⟧ is een vraag', ['kv-tk-2024Z01357']],
  ['2021B11223', []],
  ['2021D112233', []],
  ['kenmerk 12021D11223', []],
  ['2021 D 11223', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
