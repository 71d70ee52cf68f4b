import { expect, test } from 'vitest'
import { publicText, shortened } from './text.ts'

test('signs that no page may hold become spaces, one for one; line ends and tabs stay', () => {
  expect(publicText('a\0b\x07c\x85d\n\te')).toBe('a b c d\n\te')
})

test('a long text is cut between two words, never through a character', () => {
  expect(shortened('kort', 10)).toBe('kort')
  expect(shortened('een wat langere tekst', 10)).toBe('een wat…')
  expect(shortened(`abcdefghi${'🙂'.repeat(5)}`, 10)).toBe('abcdefghi…')
})
