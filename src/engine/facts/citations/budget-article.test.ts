import { expect, test } from 'vitest'
import { type Case, hitsIn, marksOf, readMarked } from './testing.ts'

const cases: Case[] = [
  ['⟦begrotingsartikel 37.3⟧', ['begroting:VI/37.3']],
  ['de ⟦begrotingsartikelen 36⟧ en ⟦37⟧', ['begroting:VI/36', 'begroting:VI/37']],
  ['⟦beleidsartikel 37⟧ gaat hierover', ['begroting:VI/37']],
  ['⟦artikel 37.3⟧ van de begroting van Justitie en Veiligheid', ['begroting:VI/37.3']],
  ['⟦artikel 2.1⟧ van de begroting van Defensie', ['begroting:X/2.1']],
  ['⟦artikel 13⟧ van de begroting (XV)', ['begroting:XV/13']],
  ['artikel 37.3 van de wet', []],
  ['artikel 37.3', []],
  ['begrotingsartikelen zijn er genoeg', []],
  ['een stijging van 37.3 procent', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked, { document: { dossiers: ['36360-VI'] } })).toEqual(marksOf(marked, ids))
  })
}

test('without a chapter the article is unresolved', () => {
  expect(hitsIn('begrotingsartikel 37.3')[0]?.fields).toMatchObject({ canonical: null, resolution: 'unresolved' })
  expect(
    hitsIn('begrotingsartikel 37.3', { document: { dossiers: ['36360-VI', '36360-XX'] } })[0]?.fields.canonical,
  ).toBeNull()
})
