import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const at = (date: string | null) => ({ document: { date } })
const cases: [...Case, string | null][] = [
  ['Het ⟦regeerprogramma⟧ noemt dit.', ['programme:regeerprogramma-2024'], '2024-12-01'],
  ['Het ⟦Regeerakkoord⟧ noemt dit.', ['programme:regeerakkoord-2017'], '2019-02-15'],
  ['Het ⟦regeerakkoord⟧ noemt dit.', ['programme:regeerakkoord-2012'], '2016-02-15'],
  ['Het ⟦coalitieakkoord⟧ noemt dit.', ['programme:coalitieakkoord-2021'], '2022-02-15'],
  ['Het ⟦coalitieakkoord 2021-2025⟧ noemt dit.', ['programme:coalitieakkoord-2021'], null],
  ['Het ⟦hoofdlijnenakkoord⟧ noemt dit.', ['programme:hoofdlijnenakkoord-2024'], '2024-06-01'],
  ['Het ⟦regeerprogramma⟧ noemt dit.', [null], null],
  ['Het ⟦regeerprogramma⟧ noemt dit.', [null], '2019-01-01'],
  ['de regeerakkoordmiddelen', [], '2019-01-01'],
  ['het akkoord van de regering', [], '2019-01-01'],
]
for (const [marked, ids, date] of cases) {
  test(`${marked} (${date})`, () => {
    expect(readMarked(marked, at(date))).toEqual(marksOf(marked, ids))
  })
}

test('the year is a guess from the date, and says so', () => {
  const [hit] = hitsIn('Het regeerprogramma noemt dit.', at('2024-12-01'))
  expect([hit?.certainty, hit?.fields.resolution]).toEqual(['assumed', 'inferred'])
})
