import { expect, test } from 'vitest'
import { sentencesIn } from './sentences.ts'

const cases: string[][] = [
  ['Dit is één zin.', 'Dit is de tweede.'],
  ['Zie art. 3 en nr. 12 van het stuk.', 'Daarna volgt meer.'],
  ['De heer drs. P.J. de Wit sprak o.a. over m.b.t. zaken.', 'Hij zweeg.'],
  ['Is dat zo?', '«Ja», zei zij.', 'Echt waar!'],
  ['Dit staat in Kamerstuk 31 497, nr. 245.', 'Verder niets.'],
  ['Het kostte 2.500 euro.', '3 aanvragen bleven liggen.'],
  ['Hij sprak van «een doorbraak.»', 'Zij niet.'],
  ['Dat gebeurde d.d. 3 mei jl. bij de rechtbank.'],
  ['Ik schreef u op 3 mei jl.', 'Daarin stond het.'],
  ['Zij schreef op 3 mei jl. Rijkswaterstaat aan.'],
  ['Zie blz. 4 e.v. 12 gevallen.', 'En verder.'],
  ['Dat staat in de bijlage e.v.', 'De rest volgt.'],
]
for (const sentences of cases) {
  test(sentences.join(' ⏐ '), () => {
    const text = sentences.join(' ')
    expect(sentencesIn(text, { start: 0, end: text.length }).map((it) => text.slice(it.start, it.end))).toEqual(
      sentences,
    )
  })
}

test('a million stops take no time', () => {
  const text = '.'.repeat(1_000_000)
  expect(sentencesIn(text, { start: 0, end: text.length })).toHaveLength(1)
})
