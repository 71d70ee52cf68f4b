import { expect, test } from 'vitest'
import { during } from '../../parts/visit.ts'
import { decimal, exact, shownIn } from './values.ts'

const amounts: [value: number, shown: string][] = [
  [39_682.8, '€ 39.682,80 per jaar'],
  [5_942, '€ 5.942 per jaar'],
  [0.05, '€ 0,05 per jaar'],
  [-1_234.567, '€ −1.234,57 per jaar'],
]
for (const [value, shown] of amounts)
  test(`${value} euros a year is «${shown}»`, () => expect(shownIn(value, 'EUR/year')).toBe(shown))

test('what is no money keeps the decimals it has', () => {
  expect([shownIn(1.5, 'years'), shownIn(6.5, 'IELTS'), decimal(4.25)]).toEqual([
    '1,5 jaar',
    '6,5 (score IELTS)',
    '4,25',
  ])
})

test('in English a point stands before the cents', () => {
  expect(during({ language: 'en' }, () => shownIn(39_682.8, 'EUR'))).toBe('€ 39,682.80')
})

const factors: [value: number, shown: string][] = [
  [1.005, '1,005'],
  [1.004, '1,004'],
  [1, '1'],
  [100, '100'],
  [0.1 + 0.2, '0,3'],
  [1e-9, '0,000000001'],
]
for (const [value, shown] of factors) test(`the factor ${value} is «${shown}»`, () => expect(exact(value)).toBe(shown))
