import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦hdl:20.500.12832/3236⟧', ['hdl:20.500.12832/3236']],
  ['⟦20.500.12832/44⟧.', ['hdl:20.500.12832/44']],
  ['(⟦20.500.12832/45⟧)', ['hdl:20.500.12832/45']],
  ['⟦https://repository.wodc.nl/handle/20.500.12832/77⟧', ['hdl:20.500.12832/77']],
  ['⟦https://hdl.handle.net/20.500.12832/78⟧', ['hdl:20.500.12832/78']],
  ['20.500 aanvragen', []],
  ['20.500.12832 zonder nummer', []],
  ['1/20.500.12832/44', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
