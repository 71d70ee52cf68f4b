import { expect, test } from 'vitest'
import { latinOf } from './latin.ts'

test('every character gets a stand-in of one byte at the same place', () => {
  const text = `Regio’s – “Łódź” kost € 5… 🙂 ${'x'.repeat(600)}’s`
  const latin = latinOf(text)
  expect(latin).toHaveLength(text.length)
  expect([...latin].every((it) => it.charCodeAt(0) < 256)).toBe(true)
})

test('letters stay letters with their case, thin spaces stay spaces and an apostrophe is the plain one', () => {
  expect(latinOf('Łř\u2009zbo’s')).toMatch(/^\p{Lu}\p{Ll}\szbo's$/u)
})

test('text without wide characters is left as it is', () => {
  expect(latinOf('«privé» à 5½ §')).toBe('«privé» à 5½ §')
})
