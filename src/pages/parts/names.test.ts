import { expect, test } from 'vitest'
import { documentNameOf } from './names.ts'

test('a document whose kind is not at hand is called no kind that it may not be', () => {
  expect(documentNameOf('kst-39412-23', ' Reactie op het onderzoek ')).toContain('Reactie op het onderzoek')
  expect(documentNameOf('kst-39412-23', null)).toBe('Kamerstuk kst-39412-23')
  expect(documentNameOf('stcrt-2031-17', null)).toBe('stcrt-2031-17')
  expect(documentNameOf(`sha256:b2541549${'0'.repeat(56)}`, ' ')).toBe('geen kenmerk (vingerafdruk b2541549)')
})
