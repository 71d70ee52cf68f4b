import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦ISSN 0921 - 7371⟧', ['issn:0921-7371']],
  ['⟦ISSN 0921-7363⟧', ['issn:0921-7363']],
  ['⟦ISSN: 2434-561X⟧', ['issn:2434-561X']],
  ['⟦ISBN 978-92-64-21650-1⟧', ['isbn:9789264216501']],
  ['⟦ISBN 9789264216501⟧.', ['isbn:9789264216501']],
  ['⟦ISBN 0-306-40615-2⟧', ['isbn:9780306406157']],
  ['⟦978-0-306-40615-7⟧', ['isbn:9780306406157']],
  ['ISSN 0921 - 7372 is verkeerd gelezen', []],
  ['ISBN 978-92-64-21650-2', []],
  ['ISBN 0-306-40615-3', []],
  ['bel 0921-7371', []],
  ['9789264216501 zonder label', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
