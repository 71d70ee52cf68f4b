import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../../test/processor-time.ts'
import { masked } from './masked.ts'

const hidden: [string, string][] = [
  ['Mail naar j.devries@minvoorbeeld.nl.', 'Mail naar •.•••••••@••••••••••••.••.'],
  ['<info@een-voorbeeld.example.org>', '<••••@•••-•••••••••.•••••••.•••>'.replaceAll('-', '•')],
  ['Telefoon 070 - 123 45 67', 'Telefoon ••• - ••• •• ••'],
  ['T 070-1234567', 'T •••-•••••••'],
  ['(070) 123 45 67', '(•••) ••• •• ••'],
  ['0592 12 34 56', '•••• •• •• ••'],
  ['bel 06 12 34 56 78', 'bel •• •• •• •• ••'],
  ['bel 06-12345678', 'bel ••-••••••••'],
  ['bel 0612345678', 'bel ••••••••••'],
  ['telefoon: 0701234567', 'telefoon: ••••••••••'],
  ['+31 (0)70 123 45 67', '+•• (•)•• ••• •• ••'],
  ['Tel.:070-1234567', 'Tel.:•••-•••••••'],
  ['+31 6 12345678', '+•• • ••••••••'],
  ['0031 6 1234 5678', '•••• • •••• ••••'],
  ['070\u00a0123\u00a045\u00a067', '•••\u00a0•••\u00a0••\u00a0••'],
]
for (const [text, result] of hidden) test(`«${text}» is hidden`, () => expect(masked(text)).toBe(result))

const shown = [
  'Kamerstuk 30 573, nr. 171',
  'Tweede Kamer, vergaderjaar 2018–2019, 30 573, nr. 171 1',
  'Onze referentie 0612345678',
  'ref:0612345678',
  'Ons kenmerk: 070 123 45 67',
  'Kenmerk 2019-0000123456',
  'dossier 0701234567',
  'NL02 ABNA 0123 4567 89',
  'NL02ABNA0123456789',
  'op 06-12-2019 14:30 uur',
  'van 01-02-2019 tot 03-04-2020',
  'bel 0800 1234567 of 0900 123 45 67',
  'ISBN 978-90-12-34567-8',
  'ISBN 90-123-4567-8',
  'een bedrag van € 010 123 4567,50 en 12 000 aanvragen',
  '0701234567',
  'gebruiker@voorbeeld en @minister',
  'artikel 3.30a, 02.03.04',
  'tel. 070\n123 45 67',
]
for (const text of shown) test(`«${text}» stays`, () => expect(masked(text)).toBe(text))

test('masking keeps the length and every character that is not a letter or digit', () => {
  const piece = fc.constantFrom(
    '06 12 34 56 78',
    'a.b@c.nl',
    ' ',
    '\n',
    '€',
    '🙂',
    '070-1234567',
    'é',
    '0',
    '@',
    '.',
    '-',
  )
  let met = 0
  const property = fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const text = pieces.join('')
    const out = masked(text)
    if (out !== text) met++
    expect(out.length).toBe(text.length)
    for (let i = 0; i < text.length; i++) if (out[i] !== text[i]) expect(out[i]).toBe('•')
  })
  fc.assert(property, { numRuns: 500 })
  expect(met).toBeGreaterThan(50)
})

test('a long run of one character takes linear time', () => {
  const started = processorTime()
  for (const unit of ['a', '0', '0 ', 'a.', '@', '+31', '(0', 'a@b.']) masked(unit.repeat(300_000))
  expect(processorTime() - started).toBeLessThan(3_000)
})
