import { expect, test } from 'vitest'
import { read } from '../../engine/read.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import { readingSettings } from '../../intake/settings.ts'
import { byWordsInWords } from './by-words.ts'
import { explain } from './explanation.ts'

const TEXT = 'Ten slotte is de raad van mening dat de havenmeester een grotere rol verdient.\n'
const explained = async (settings = readingSettings()) =>
  explain(read(new TextEncoder().encode(TEXT), 'brief.txt', await loadTools(settings)), 20)

test('what the words of a sentence make of it is told, with those that say so most', async () => {
  const { byWords } = await explained()
  expect(byWords?.most).toBe('recommendation')
  expect(byWords?.likely.recommendation).toBeGreaterThan(50)
  expect(byWords?.likely.commitment).toBeLessThan(10)
  expect(byWords?.for).toContain('«verdient»')
  expect(byWords?.unasked).toContain('finding')
  expect(byWords?.unasked).not.toContain('recommendation')
  const [first, second, third] = byWords ? byWordsInWords(byWords) : []
  expect(first).toMatch(/^By its words: finding \d+ %, recommendation \d+ %, reaction \d+ %, commitment \d+ %\.$/)
  expect(third).toMatch(/^ {2}Too unlikely for a finding(?:, a \w+)*: rules that go by words were not asked\.$/)
  expect(second).toMatch(/^ {2}For a recommendation: .*; against it: .*\.$/)
})

test('where only rules read nothing is told of words', async () => {
  expect((await explained(readingSettings({ withLikelihood: false }))).byWords).toBeNull()
})
