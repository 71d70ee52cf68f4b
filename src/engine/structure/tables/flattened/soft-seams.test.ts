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

test('a piece may be a form of a known word or a compound, and no piece is an ending', () => {
  const list = new Set(['vrouw', 'recht', 'weide', 'gang', 'huishoud', 'ens'])
  const seams = (text: string) =>
    withSoftSeams(tokensOf(text, { from: 0, to: text.length, text, page: 0 }), (word) => list.has(word)).map(
      (it) => it.text,
    )
  expect(seams('vrouwenrechtenweidegang')).toEqual(['vrouwenrechten', 'weidegang'])
  expect(seams('huishoudens')).toEqual(['huishoudens'])
})

test('a very long word may end before any known word', () => {
  expect(read('ontwikkelingsmaatschappijenhuurders')).toEqual(['ontwikkelingsmaatschappijen', '+huurders'])
})

test('a plural whose stem is spelled otherwise is known, and a number is no part of a word', () => {
  const list = new Set(['weerbaarheid', 'lokaal', 'dienst', 'eenheid', 'bewoner'])
  const seams = (text: string) =>
    withSoftSeams(tokensOf(text, { from: 0, to: text.length, text, page: 0 }), (word) => list.has(word)).map(
      (it) => it.text,
    )
  expect(seams('weerbaarheidlokale')).toEqual(['weerbaarheid', 'lokale'])
  expect(seams('bewonerseenheden')).toEqual(['bewoners', 'eenheden'])
  expect(seams('dienstverlening22%')).toEqual(['dienstverlening', '22%'])
})
