import { expect, test } from 'vitest'
import { addressWith } from './address.ts'

test('an address holds what was asked, with changes, and nothing that is empty', () => {
  const asked = { zoek: 'brug & sluis', jaar: ['2031', '2030'], na: 'abc' }
  expect(addressWith('/zoeken', asked, { na: undefined })).toBe('/zoeken?zoek=brug+%26+sluis&jaar=2031&jaar=2030')
  expect(addressWith('/zoeken', { zoek: '', jaar: [] })).toBe('/zoeken')
})
