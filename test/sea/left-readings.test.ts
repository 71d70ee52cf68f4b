import { expect, test } from 'vitest'
import { leftReadings } from './left-readings.ts'

// One unit a character.
const read = (lines: string[], theme: number, subtheme: number) =>
  leftReadings(
    lines.map((line) => line.split(' ')),
    { theme, subtheme },
    (text) => text.length,
  ).map((it) => `${it.theme} | ${it.subtheme}`)

test('the widths of the columns say where the theme ends', () => {
  expect(read(['Goed Onderwijs', 'beheer'], 6, 20)).toEqual(['Goed beheer | Onderwijs'])
})

test('where the widths leave two ways, both are given', () => {
  expect(read(['Goed Nieuw Beheer'], 10, 12)).toEqual(['Goed | Nieuw Beheer', 'Goed Nieuw | Beheer'])
})

test('a word that would have fitted on the line above belongs to the other column', () => {
  expect(read(['Natuur Weide', 'rust vogels'], 8, 8)).toEqual(['Natuur rust | Weide vogels'])
})

test('a heading does not end in «van» or «en», whatever fits', () => {
  expect(read(['Hulp van Ver'], 12, 12)).toEqual([])
  expect(read(['Hulp Van ver'], 8, 12)).toEqual(['Hulp | Van ver'])
})
