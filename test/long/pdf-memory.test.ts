import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manyPages } from '../pdf-making.ts'

interface Measured {
  readonly maxRssBytes: number
  readonly results: readonly { pages: number; characters: number; problems: number; heapBytes: number }[]
}

const folder = mkdtempSync(join(tmpdir(), 'pdf-memory-'))
const file = join(folder, 'thousand-pages.pdf')
const child = fileURLToPath(new URL('pdf-memory-child.ts', import.meta.url))

beforeAll(async () => writeFileSync(file, await manyPages(1_000, 50)))
afterAll(() => rmSync(folder, { recursive: true }))

// In a process of its own: this one holds the maker of the file and the other tests.
function measure(rounds: number): Measured {
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', child, file, String(rounds)], { encoding: 'utf8' }),
  )
}

test('a thousand pages of 3,000 characters are read within 400 MB', { timeout: 300_000 }, () => {
  const { results, maxRssBytes } = measure(1)
  expect(results[0]).toMatchObject({ pages: 1_000, problems: 0 })
  expect(results[0]?.characters).toBeGreaterThan(3_000_000)
  expect(maxRssBytes).toBeLessThan(400e6)
})

test('reading again and again takes no more memory of PDFium than reading once', { timeout: 600_000 }, () => {
  const [once, ...again] = measure(3).results
  expect(again.map((it) => it.heapBytes)).toEqual(again.map(() => once?.heapBytes))
})
