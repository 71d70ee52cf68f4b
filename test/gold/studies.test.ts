import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StudyFields } from '../../src/engine/facts/studies/study.ts'
import { read, type Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { hasShared, sharedFolder } from '../shared.ts'

type Label = Readonly<Record<string, unknown>> & { readonly row: boolean }
interface Labelled {
  readonly source: { readonly name: string }
  readonly facts: { readonly studies: readonly Label[] }
}

const FIELDS = [
  'title',
  'types',
  'year',
  'status',
  'organisations',
  'theme',
  'subtheme',
  'summary',
  'summaryKind',
  'articles',
  'hasLink',
  'publicationKind',
  'continuesFromPreviousPage',
  'continuesOnNextPage',
] as const satisfies readonly (keyof StudyFields)[]

describe.skipIf(!hasShared)('rows of the annotated agendas (they lie beside a checkout)', () => {
  let tools: Tools
  beforeAll(async () => {
    tools = await loadTools(readingSettings())
  })
  const documents: readonly Labelled[] = hasShared
    ? JSON.parse(readFileSync(`${sharedFolder}/gold/seeds.gold.json`, 'utf8')).documents
    : []
  for (const { source, facts } of documents) {
    const rows = facts.studies.filter((it) => it.row)
    test(`${source.name}: ${rows.length} rows, each field as labelled, and no row more`, () => {
      const bytes = readFileSync(`${sharedFolder}/seeds/${source.name}`)
      const found = read(bytes, source.name, tools).facts.studies.filter(
        (it) => (it.types.length > 0 && it.status !== null) || it.continuesFromPreviousPage,
      )
      const picked = (of: object) => Object.fromEntries(FIELDS.map((field) => [field, of[field as keyof object]]))
      expect(found.map(picked)).toEqual(rows.map(picked))
    })
  }
})
