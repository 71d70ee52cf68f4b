import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦ISSN 0921 - 7371⟧', ['issn:0921-7371']],
  ['⟦ISSN 0921-7363⟧', ['issn:0921-7363']],
  ['⟦ISSN: 2434-561X⟧', ['issn:2434-561X']],
  ['⟦issn 2434-561x⟧.', ['issn:2434-561X']],
  ['⟦ISSN 0921\u20137371⟧', ['issn:0921-7371']],
  ['ISSN 0921 - 7372 is verkeerd gelezen', []],
  ['bel 0921-7371', []],
  ['ISSN 0921-73712', []],
  ['het ISSN volgt', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
