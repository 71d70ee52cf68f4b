import { expect, test } from 'vitest'
import { withSoftSeams } from './soft-seams.ts'
import { tokensOf } from './tokens.ts'

const known = new Set(['leefomgeving', 'huurders', 'wijk', 'verpleging', 'wijkverpleging'])
const read = (text: string) =>
  withSoftSeams(tokensOf(text, { from: 0, to: text.length, text, page: 0 }), (word) => known.has(word)).map(
    (it) => (it.isGlued ? '+' : '') + it.text,
  )

test('a word that no list knows and that is two known ones may be two cells', () => {
  expect(read('leefomgevinghuurders klagen')).toEqual(['leefomgeving', '+huurders', 'klagen'])
})

test('a known word, a name and a word further on stay whole', () => {
  expect(read('wijkverpleging')).toEqual(['wijkverpleging'])
  expect(read('Duivendrechterbrug')).toEqual(['Duivendrechterbrug'])
  expect(read('een twee drie vier leefomgevinghuurders')).toContain('leefomgevinghuurders')
})
