import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../src/api/operations.ts'
import { linkRules } from '../../src/intake/link-rules.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { Register } from '../../src/register/contract.ts'
import { openPostgres } from '../../src/register/postgres/open.ts'
import { all, dossier } from '../browser/fixture/dossier.ts'
import { hasPostgres, type Server, startServer } from '../postgres/server.ts'
import { asking } from './asking.ts'

const now = () => new Date('2032-01-10T09:00:00Z')
let server: Server
let [sqlite, postgres]: Register[] = []
beforeAll(async () => {
  if (!hasPostgres) return
  server = await startServer()
  postgres = await openPostgres(await server.newDatabase(), { now, links: linkRules(readingSettings()) })
  for (const file of all())
    await postgres.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
  sqlite = await dossier()
})
afterAll(async () => {
  await sqlite?.close()
  await postgres?.close()
  await server?.stop()
})

test.skipIf(!hasPostgres)('every question has the same answer whichever store keeps the register', async () => {
  if (!sqlite || !postgres) throw new Error('Both stores are open.')
  const [here, there] = [asking(sqlite), asking(postgres)]
  const letter = '/documents/kst-39412-23'
  const paths = operations
    .map((it) => it.path.replace('/documents/{id}', letter).replace('{text}', '1'))
    .filter((it) => !it.includes('{'))
  const filtered = [
    '/documents?kind=report&limit=1',
    '/documents?year=2031&department=Voorbeeldzaken&dossier=39412',
    '/facts?kind=times&certainty=assumed',
    '/facts?unjudged=true&limit=3',
    '/commitments?due=2030..2033&on=2032-01-10',
    '/changes?after=2&limit=2',
    '/documents?knownAt=2032-01-10T09:00:00Z&limit=2',
  ]
  for (const path of [...paths, ...filtered]) {
    const [one, other] = [await here(path), await there(path)]
    expect([path, other.status, other.text]).toEqual([path, one.status, one.text])
  }
  // Each store ranks in its own way.
  const found = async (ask: typeof here) =>
    (await ask('/search?q=brug')).json.hits.map((it: { document: { id: string } }) => it.document.id).sort()
  expect(await found(there)).toEqual(await found(here))
})
