import { expect, test } from 'vitest'
import { facetOf } from './facets.ts'

const words = { name: 'jaar', title: 'Jaar', inWords: (it: number) => `in ${it}` }
const counted = [
  { value: 2031, count: 4 },
  { value: 2030, count: 1 },
]

test('a choice is added to what was asked, and one that was made can be taken back', () => {
  const list = { path: '/zoeken', asked: { zoek: 'brug', jaar: ['2031'], na: 'verder' } }
  expect(facetOf(list, { ...words, counted }).choices).toEqual([
    { text: 'in 2031', count: 4, isChosen: true, href: '/zoeken?zoek=brug' },
    { text: 'in 2030', count: 1, isChosen: false, href: '/zoeken?zoek=brug&jaar=2031&jaar=2030' },
  ])
})

test('what was chosen stays among the choices when it is not counted or not among the first', () => {
  const chosen = (jaar: string, most = 9) =>
    facetOf({ path: '/', asked: { jaar: [jaar] } }, { ...words, counted, most }).choices.filter((it) => it.isChosen)
  expect(chosen('1999')).toEqual([{ text: 'in 1999', count: 0, isChosen: true, href: '/' }])
  expect(chosen('2030', 1)).toEqual([{ text: 'in 2030', count: 1, isChosen: true, href: '/' }])
})
