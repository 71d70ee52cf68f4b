import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Field } from '../../context.ts'
import { hitsIn, idsIn, printed } from './testing.ts'

const root = join(import.meta.dirname, '../../../..')
const shared = process.env.SHARED_DIR ?? join(root, '../shared')
const vectorsFile = join(shared, 'domain/citation-vectors.json')
const field: Field = JSON.parse(readFileSync(join(root, 'fields/migratie/field.json'), 'utf8'))

interface Vector {
  readonly input: string
  readonly expected: readonly string[]
  readonly tests: string
}

const vectors: Vector[] = existsSync(vectorsFile) ? JSON.parse(readFileSync(vectorsFile, 'utf8')) : []

test.skipIf(vectors.length === 0)('the published vectors are all there (skipped without the shared folder)', () => {
  expect(vectors.length).toBe(85)
})
for (const vector of vectors) {
  test(`${vector.tests}: ${vector.input}`, () => {
    expect(idsIn(vector.input, { field })).toEqual(vector.expected)
  })
}

// The properties of every release, on the vectors themselves. Vectors about lines, footers and spaces that are the very
// point of the case are left out where the change would undo it.
const onOneLine = vectors.filter((it) => !/\n|vergaderjaar .* nr\. \d+ \d+$/.test(it.input))

test.skipIf(vectors.length === 0)('the same ids with no-break spaces and en dashes', () => {
  for (const { input, expected } of onOneLine) {
    expect(idsIn(input.replaceAll(' ', '\u00a0'), { field }), input).toEqual(expected)
    expect(idsIn(input.replace(/(?<=\d)-(?=\d)/g, keepsHyphen(input) ? '-' : '–'), { field }), input).toEqual(expected)
  }
})

// In an identifier or an address the hyphen is a character like any other, and no typesetter changes it.
const keepsHyphen = (input: string) => /^(?:kst|blg|ah|h|kv|jci|TZ|https?:|0)/.test(input)

test.skipIf(vectors.length === 0)('the same ids with other text before and after', () => {
  for (const { input, expected } of onOneLine) {
    expect(idsIn(`Het kabinet hecht hieraan. Zie ${input} Dat blijft zo.`, { field }), input).toEqual(expected)
    expect(idsIn(`(${input})`, { field }), input).toEqual(expected)
  }
})

test.skipIf(vectors.length === 0)('each slice that can stand alone gives its id again', () => {
  const slices = vectors.flatMap(({ input }) =>
    hitsIn(input, { field }).filter((it) => it.fields.details.from === undefined),
  )
  expect(slices.length).toBeGreaterThan(70)
  for (const hit of slices) expect(idsIn(printed(hit), { field }), printed(hit)).toContain(hit.fields.canonical)
})
