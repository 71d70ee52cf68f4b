import { expect, test } from 'vitest'
import { type PhraseState, phraseState, RESEARCH_TYPES, STATUSES } from './phrases.ts'

test.each<[string, PhraseState]>([
  ['Ex post', 'complete'],
  ['ex durante en ex post', 'complete'],
  ['Ex ante/ex durante', 'complete'],
  ['Ex', 'open'],
  ['Ex durante en', 'open'],
  ['Periodieke', 'open'],
  ['Beleidsdoor', 'open'],
  ['Beleid', 'open'],
  ['Dijken', null],
  ['Ex post van de', null],
  ['', null],
])('«%s» as a type of research: %s', (text, state) => {
  expect(phraseState(text, RESEARCH_TYPES)).toBe(state)
})

test.each<[string, PhraseState]>([
  ['te', 'open'],
  ['Te starten', 'complete'],
  ['[te starten/lopend/afgerond]', 'complete'],
  ['afgerond onderzoek', null],
])('«%s» as a status: %s', (text, state) => {
  expect(phraseState(text, STATUSES)).toBe(state)
})
