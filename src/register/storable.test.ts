import { expect, test } from 'vitest'
import { fromContent, storable, toContent } from './storable.ts'

test('a text with NUL, lone surrogates and a byte-order mark comes back unit for unit', () => {
  for (const text of ['\ufeffa\0b', 'x\ud800y', '\udc00\ud800', 'één 😀', '']) {
    expect(fromContent(toContent(text))).toBe(text)
  }
})

test('only a text that UTF-8 cannot hold takes twice the room', () => {
  expect(toContent('gewoon 😀').encoding).toBe('utf8')
  expect(toContent('gewoon \ud83d').encoding).toBe('utf16le')
})

test('a column text keeps its length and loses only what no store takes', () => {
  expect(storable('a\0b\ud800c😀')).toBe('a\ufffdb\ufffdc😀')
  expect(storable('é😀')).toBe('é😀')
})
