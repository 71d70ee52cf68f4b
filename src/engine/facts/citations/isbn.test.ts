import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦ISBN 978-92-64-21650-1⟧', ['isbn:9789264216501']],
  ['⟦ISBN 9789264216501⟧.', ['isbn:9789264216501']],
  ['⟦ISBN 0-306-40615-2⟧', ['isbn:9780306406157']],
  ['⟦978-0-306-40615-7⟧', ['isbn:9780306406157']],
  ['⟦ISBN-13: 978 92 64 21650 1⟧', ['isbn:9789264216501']],
  ['ISBN 978-92-64-21650-2', []],
  ['ISBN 0-306-40615-3', []],
  ['9789264216501 zonder label', []],
  ['978-1 is te kort', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}
