import { expect, test } from 'vitest'
import { printedUnit } from './decode.ts'

const print = (unit: number, font = 'Helvetica') => String.fromCharCode(printedUnit(unit, font))

test.each([
  ['a letter', 0x61, 'a'],
  ['a letter with an accent', 0xeb, 'ë'],
  ['a no-break space', 0xa0, '\u00a0'],
  ['a tab, which prints as room', 0x09, ' '],
  ['a soft hyphen, which prints as a hyphen', 0xad, '-'],
  ['a dash', 0x2013, '–'],
  ['half of a pair, which the other half may follow', 0xd83d, '\ud83d'],
])('%s', (_, unit, printed) => expect(print(unit)).toBe(printed))

test.each([0x00, 0x01, 0x1f, 0x7f, 0x9f, 0xe123, 0xfffe, 0xffff])('unit %i says nothing', (unit) => {
  expect(print(unit)).toBe('\ufffd')
})

test('the bullets of Word are known in its symbol fonts', () => {
  expect(print(0xf0b7, 'Symbol')).toBe('•')
  expect(print(0xf0b7, 'SymbolMT')).toBe('•')
  expect(print(0xf0a7, 'Wingdings')).toBe('▪')
  expect(print(0xf0d8, 'Wingdings-Regular')).toBe('➢')
})

test('the same code is another sign in another symbol font', () => {
  expect(print(0xf0b7, 'Wingdings')).toBe('\ufffd')
  expect(print(0xf0a8, 'Symbol')).toBe('\ufffd')
  expect(print(0xf0a8, 'Wingdings')).toBe('◻')
})
