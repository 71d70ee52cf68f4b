import { expect, test } from 'vitest'
import type { Act } from '../../context.ts'
import type { Form } from './form.ts'
import { lexiconOf, nameAt, scan } from './lexicon.ts'

const acts: Act[] = [
  { canonical: 'a', names: ['Rijkswet op het Voorbeeld', 'Voorbeeldwet'], abbreviations: ['Vbw 2001'] },
  { canonical: 'b', names: ['Blauwe-kaartrichtlijn'] },
  { canonical: 'c', names: ['Voorbeeldwet 2001'] },
]
const form: Form = { rule: 'test/form@1', triggers: ['handel', 'c-1'], read: () => null }
const namesForm: Form = { rule: 'test/names@1', triggers: [], read: () => null }
const lexicon = lexiconOf({ name: 'test', acts }, [form], namesForm)

const named = (text: string) => {
  const match = nameAt(lexicon, text, 0)
  return match && [match.names.map((it) => it.act.canonical).join(), text.slice(0, match.end)]
}

const names: [string, string[] | null][] = [
  ['Rijkswet op het Voorbeeld geldt', ['a', 'Rijkswet op het Voorbeeld']],
  ['rijkswet voorbeeld', ['a', 'rijkswet voorbeeld']],
  ['blauwe kaartrichtlijn', ['b', 'blauwe kaartrichtlijn']],
  ['Blauwekaart-richtlijn', ['b', 'Blauwekaart-richtlijn']],
  ['Voorbeeldwet 2001', ['c', 'Voorbeeldwet 2001']],
  ['Voorbeeldwet 2002', ['a', 'Voorbeeldwet']],
  ['Vóórbeeldwet.', ['a', 'Vóórbeeldwet']],
  ['Vbw 2001', ['a', 'Vbw 2001']],
  ['Vbw2001', ['a', 'Vbw2001']],
  ['VBW 2001', null],
  ['Voorbeeldwetten', null],
  ['Voorbeeldwet-artikel', null],
  ['Rijkswet', null],
  ['Voorbeeld wet', ['a', 'Voorbeeld wet']],
  ['Voorbeeld het Wet', null],
]
for (const [text, expected] of names) {
  test(`the name at the beginning of: ${text}`, () => {
    expect(named(text)).toEqual(expected)
  })
}

const tries = (text: string): string[] => {
  const found: string[] = []
  scan(lexicon, text, (it, at) => found.push(`${it.rule}@${at}`))
  return found
}

test('forms are tried at the beginning of words only', () => {
  expect(tries('mishandeling, handel')).toEqual(['test/form@1@14'])
})

test('a letter behind a digit begins a word, as note marks are glued', () => {
  expect(tries('3handel x3handel')).toEqual(['test/form@1@1', 'test/form@1@10'])
})

test('spaces and hyphens inside a trigger do not count', () => {
  expect(tries('C-12 en c 1')).toEqual(['test/form@1@0', 'test/form@1@8'])
})

test('a name is tried once, however many names begin there', () => {
  expect(tries('de Voorbeeldwet 2001')).toEqual(['test/names@1@3'])
})

test('the lexicon of a field is made once', () => {
  const field = { name: 'x', acts }
  expect(lexiconOf(field, [form], namesForm)).toBe(lexiconOf(field, [form], namesForm))
})
