import { expect, test } from 'vitest'
import { asked } from './asked.ts'

test('everything of the usual size, when nothing is asked', () => {
  expect(asked([])).toEqual({ isQuick: false, only: null, documents: 5_000, passages: 100_000 })
})

test('one benchmark, of a size', () => {
  expect(asked(['--only', 'site', '--documents', '1000'])).toMatchObject({ only: 'site', documents: 1_000 })
  expect(asked(['--scale'])).toMatchObject({ documents: 100_000, passages: 1_000_000 })
  expect(asked(['--quick'])).toMatchObject({ isQuick: true, documents: 400, passages: 10_000 })
})

test.each([
  [['--help'], 'help'],
  [['--only', 'sites'], 'no benchmark «sites». Choose one of letters'],
  [['--documents', 'many'], '«many» is no number of documents'],
])('%j is told before measuring begins', (args, words) => {
  expect(() => asked(args)).toThrow(words)
})
