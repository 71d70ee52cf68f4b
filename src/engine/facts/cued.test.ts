import { expect, test } from 'vitest'
import { Cued } from './cued.ts'
import { openersOf } from './openers.ts'

test('the words in front of a pattern are told from how it is written', () => {
  expect(openersOf('(?:neemt|neem) (?:[^\\s]+ ){0,4}over')).toEqual(['neemt', 'neem'])
  expect(openersOf('(?:een )?(?:begin|start) maken')).toEqual(['een', 'begin', 'start'])
  expect(openersOf('niet(?! alleen )')).toEqual(['niet'])
  expect(openersOf('te \\S+|aan de slag')).toEqual(['te', 'aan'])
})

test('a pattern that can begin with any word is tried on every text', () => {
  expect(openersOf('\\S+raad vindt')).toBeNull()
  expect(new Cued(['\\S+raad vindt']).test(' de onderwijsraad vindt dat ')).toBe(true)
})

test('a text without a word of any pattern has none, and one with the word only if the rest follows', () => {
  const cued = new Cued(['(?:neemt|neem) (?:[^\\s]+ ){0,4}over', ['vindt', '\\S+raad vindt']])
  expect(cued.test(' ik neem dat advies over ')).toBe(true)
  expect(cued.test(' ik neem daarvan kennis ')).toBe(false)
  expect(cued.test(' de onderwijsraad vindt dat ')).toBe(true)
  expect(cued.test(' de onderwijsraad meent dat ')).toBe(false)
})
