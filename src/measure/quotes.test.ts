import { expect, test } from 'vitest'
import { placesOf } from './quotes.ts'

const found = (text: string, quote: string): string[] =>
  placesOf(text, quote).map((spans) => spans.map((span) => text.slice(span.start, span.end)).join(' … '))

test('a quote is found over line ends, and in a word that is broken over a line', () => {
  expect(found('Ik stuur u de brug-\ngids toe.', 'de bruggids')).toEqual(['de brug-\ngids'])
  expect(found('Ik stuur u de brug-\ngids toe.', 'de brugwachter')).toEqual([])
  expect(found('een sluis- en\nbrugwachter', 'sluis- en brugwachter')).toEqual(['sluis- en\nbrugwachter'])
})

test('it begins and ends with a word', () => {
  expect(found('Van de 163 procent is 63 procent verklaard.', '63 procent')).toEqual(['63 procent'])
  expect(found('Ik zal u informeren.', 'Ik zal u in')).toEqual([])
})

test('a footer in the middle makes two spans, also in a broken word', () => {
  const footer = '\n\nSdu Uitgevers\nTweede Kamer, nr. 7 1\n\n'
  expect(found(`De brug wordt nog${footer}dit jaar geschilderd.`, 'De brug wordt nog dit jaar geschilderd.')).toEqual([
    'De brug wordt nog … dit jaar geschilderd.',
  ])
  expect(found(`De brug-${footer}wachter fluit.`, 'De brugwachter fluit.')).toEqual(['De brug … wachter fluit.'])
})

test('a note mark inside, glued or on a line of its own, is left out', () => {
  expect(found('Uw Kamer2 ontvangt\n3\nde gids.', 'Uw Kamer ontvangt de gids.')).toEqual([
    'Uw Kamer … ontvangt … de gids.',
  ])
  expect(found('Dat kost 2 euro.', 'Dat kost euro.')).toEqual([])
})

test('text that is interrupted by more of the same line is no quote of it', () => {
  expect(found('De brug, gebouwd in 1931, is open.', 'De brug, is open.')).toEqual([])
})

test('a quote that stands twice is found twice, and one with an interruption only when nothing else fits', () => {
  expect(found('De brug is dicht.\nDe brug is dicht.', 'De brug is dicht.')).toHaveLength(2)
  expect(found('De brug is dicht. De brug\nvoet\nis dicht.', 'De brug is dicht.')).toEqual(['De brug is dicht.'])
})
