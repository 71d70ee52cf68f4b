import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledSchemes, maxSchemeBytes, schemeFilesIn } from './scheme-files.ts'

const root = await mkdtemp(join(tmpdir(), 'schemes-'))
afterAll(() => rm(root, { recursive: true }))

async function withFile(folder: string, name: string, text: string): Promise<void> {
  await mkdir(join(root, folder, name, '..'), { recursive: true })
  await writeFile(join(root, folder, name), text)
}

test('schemes of all countries come in the order of their names, and other files are left alone', async () => {
  await withFile('good', 'nl/vis/scheme.json', '{}')
  await withFile('good', 'be/vis/scheme.json', '[]')
  await withFile('good', 'nl/vis/notes.txt', 'x')
  await withFile('good', 'README.md', 'x')
  await withFile('good', '.git/objects/scheme.json', 'x')
  expect(schemeFilesIn(join(root, 'good'))).toEqual({
    files: [
      { name: 'be/vis/scheme.json', text: '[]' },
      { name: 'nl/vis/scheme.json', text: '{}' },
    ],
    unopened: [],
  })
})

test('a folder without a scheme is told, and the others are there', async () => {
  await withFile('half', 'nl/leeg/notes.txt', 'x')
  await withFile('half', 'nl/vis/scheme.json', '{}')
  const { files, unopened } = schemeFilesIn(join(root, 'half'))
  expect(files.map((it) => it.name)).toEqual(['nl/vis/scheme.json'])
  expect(unopened.map((it) => it.name)).toEqual(['nl/leeg/scheme.json'])
  expect(unopened[0]?.message).toContain('ENOENT')
})

test('a folder that is not there is one message, not an exception', () => {
  const { files, unopened } = schemeFilesIn(join(root, 'nergens'))
  expect(files).toEqual([])
  expect(unopened.map((it) => it.message)).toEqual([expect.stringContaining('Give a folder with schemes.')])
})

test('a file over the limit is not opened', async () => {
  await withFile('large', 'nl/vis/scheme.json', '{}')
  await truncate(join(root, 'large', 'nl/vis/scheme.json'), maxSchemeBytes + 1)
  expect(schemeFilesIn(join(root, 'large')).unopened[0]?.message).toContain(String(maxSchemeBytes + 1))
})

test('the schemes of the program itself are found', () => {
  const { files, unopened } = schemeFilesIn(bundledSchemes)
  expect(files.length).toBeGreaterThanOrEqual(19)
  expect(unopened).toEqual([])
})
