import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadField, loadKnownIds, wordList } from './engine-tools.ts'
import { engineVersion } from './engine-version.ts'
import { IntakeProblem } from './intake-problem.ts'
import { readingSettings } from './settings.ts'

test('the word list has words in lower case, without their flags, and no words that are marked as wrong', () => {
  const words = wordList()
  expect(words.size).toBeGreaterThan(100_000)
  for (const word of ['vergunning', 'amsterdam', 'één']) expect(words.has(word)).toBe(true)
  for (const word of ['verguning', 'Amsterdam', 'vergunning/']) expect(words.has(word)).toBe(false)
})

test('a field is loaded by its name; a name that is none, or leads elsewhere, says what to do', () => {
  expect(loadField('migratie').acts.length).toBeGreaterThan(0)
  for (const name of ['bestaat-niet', '../migratie', '']) expect(() => loadField(name)).toThrow(IntakeProblem)
})

test('known ids are the lines of a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ids-'))
  await writeFile(join(folder, 'ids.txt'), 'kst-30573-171\r\nh-tk-20182019-1-1\n\n')
  const isKnown = loadKnownIds(join(folder, 'ids.txt'))
  expect(['kst-30573-171', 'h-tk-20182019-1-1', 'kst-30573-17', ''].map(isKnown)).toEqual([true, true, false, false])
  expect(() => loadKnownIds(join(folder, 'none.txt'))).toThrow(/no file .*Mend the setting/)
  await rm(folder, { recursive: true })
})

test('the version of the engine is the same each time, and another with other known ids', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ids-'))
  const knownIdsFile = join(folder, 'ids.txt')
  await writeFile(knownIdsFile, 'kst-1-1')
  const version = engineVersion(readingSettings())
  expect(version).toMatch(/^engine:[0-9a-f]{16}$/)
  expect(engineVersion(readingSettings())).toBe(version)
  expect(engineVersion(readingSettings({ knownIdsFile }))).not.toBe(version)
  expect(engineVersion(readingSettings({ withLikelihood: false }))).not.toBe(version)
  await rm(folder, { recursive: true })
})
