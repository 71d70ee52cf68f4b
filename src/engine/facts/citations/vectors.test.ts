import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Field } from '../../context.ts'
import { idsIn } from './testing.ts'

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
