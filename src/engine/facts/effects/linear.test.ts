import { expect, test } from 'vitest'
import { processorTime } from '../../../../test/processor-time.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { contextOf, flowOf } from '../times/testing.ts'
import { effects } from './effects.ts'

// Each is a sentence as long as a sentence may be, made of one sort of cue, two hundred times.
const cues = [
  'met 5 procent ',
  'geen niet evenmin ',
  'daalde met 5 dagen, ',
  'dat die ',
  'honderd en ',
  'van 4 naar 5 ',
  'verdubbeld ',
  'geen effect ',
  'half zo ',
  'een effect niet gevonden ',
]

test.each(cues)('sentences that are nothing but «%s» take no longer than their length', (cue) => {
  const text = `${cue.repeat(Math.floor(3900 / cue.length))}. Ja. `.repeat(200)
  const sentences = sentencesOf([flowOf(text)])
  const before = processorTime()
  effects(sentences, text, contextOf())
  // 0.8 MB; measured well under half a second. What is quadratic takes ten.
  expect(processorTime() - before).toBeLessThan(4000)
})

test('a word of thousands of letters is no number', () => {
  const text = `Het steeg met ${'duizend'.repeat(500)} procent.`
  expect(effects(sentencesOf([flowOf(text)]), text, contextOf())).toEqual([])
})
