import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from './masked.ts'
import { passesEleven } from './numbers.ts'

// Numbers that pass the check and were chosen for that; they are nobody's.
const hidden: [string, string][] = [
  ['BSN 111222333', 'BSN •••••••••'],
  ['burgerservicenummer: 1112.22.333', 'burgerservicenummer: ••••.••.•••'],
  ['Sofinummer 123456789 (onjuist)', 'Sofinummer ••••••••• (onjuist)'],
  ['burgerservicenummer (BSN) 111 222 333', 'burgerservicenummer (BSN) ••• ••• •••'],
  ['V-nummer 1234567890', 'V-nummer ••••••••••'],
  ['de aanvrager (111222333) woont', 'de aanvrager (•••••••••) woont'],
  ['geboren 1980, 123456782.', 'geboren 1980, •••••••••.'],
]
for (const [text, result] of hidden) test(`«${text}» is hidden`, () => expect(masked(text)).toBe(result))

const shown = [
  'het getal 123456789 zakt voor de proef',
  'het getal 000000000',
  '€ 111222333',
  '111.222.333 euro',
  '111 222 333 inwoners',
  'kenmerk 111222333',
  'Onze referentie\n111222333',
  'RSIN 111222333',
  'NL111222333B01',
  'blg-111222333',
  'https://voorbeeld.example/id/111222333',
  'stuk 1112223334',
  '111222333-4',
  '0,111222333',
  'dossier 11122233',
  'nr. 111222333',
]
for (const text of shown) test(`«${text}» stays`, () => expect(masked(text)).toBe(text))

test('of numbers of nine digits one in eleven passes the check', () => {
  let passed = 0
  for (let n = 100_000_000; n < 100_011_000; n++) if (passesEleven(String(n))) passed++
  expect(passed).toBe(1_000)
})

test('one wrong digit, or two that changed places, no longer passes', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((it) => it.join(''))
  fc.assert(
    fc.property(
      digits.filter(passesEleven),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (number, at, more) => {
        const other = [...number]
        other[at] = String((Number(other[at]) + more) % 10)
        expect(passesEleven(other.join(''))).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})
