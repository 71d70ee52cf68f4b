import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'
import { keyIn } from './sign-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the key is made once, for its owner alone, and a spoiled one is made again', () => {
  const told: string[] = []
  const key = keyIn(folder, (text) => told.push(text))
  expect(key.length).toBeGreaterThan(40)
  expect(keyIn(folder, (text) => told.push(text))).toBe(key)
  expect(statSync(join(folder, 'sign-in.key')).mode & 0o777).toBe(0o600)
  writeFileSync(join(folder, 'sign-in.key'), 'kort')
  expect(keyIn(folder, (text) => told.push(text))).not.toBe(key)
  expect(told).toEqual([])
})

test('a folder that cannot be written gives a key for this once, and says so', () => {
  const file = join(folder, 'bestand')
  writeFileSync(file, '')
  const told: string[] = []
  expect(keyIn(file, (text) => told.push(text)).length).toBeGreaterThan(40)
  expect(told).toEqual([expect.stringContaining('cannot be written')])
})

test('who may judge and under which name are settings', () => {
  expect(settingsFrom({}).review).toEqual({ name: null })
  expect(settingsFrom({ BELEIDSSPOOR_REVIEWER: ' Jet de Vries ' }).review).toEqual({ name: 'Jet de Vries' })
  expect(settingsFrom({ BELEIDSSPOOR_REVIEW: 'off' }).review).toBe(null)
  expect(() => settingsFrom({ BELEIDSSPOOR_REVIEW: 'iedereen' })).toThrow('Set it to local or off.')
  expect(() => settingsFrom({ BELEIDSSPOOR_REVIEWER: '<b>' })).toThrow('which is no name')
})
