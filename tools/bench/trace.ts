import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFile, read, type Tools } from '../../src/engine/read.ts'
import { linkRules } from '../../src/intake/link-rules.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { NewReading, Register } from '../../src/register/contract.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { dossierAt } from './dossiers/documents.ts'
import { median } from './timing.ts'

const now = () => new Date('2026-11-21T12:00:00Z')
/** Far behind the dossiers of any seeded register. */
const NEW_DOSSIERS = 40_000
const NEW_LETTERS = 21

/** How many commitments of a register stand where on a day, and which are due first; milliseconds on the clock. */
export async function measureStatus(data: string): Promise<number> {
  const register = await openSqlite(join(data, 'register.sqlite'), { now })
  const times: number[] = []
  for (let i = 0; i < 6; i++) times.push(await clock(() => statusesOf(register, `2026-11-${20 + i}`)))
  await register.close()
  // The first of all pays for the file coming from the disk.
  return median(times.slice(1))
}

async function statusesOf(register: Register, on: string): Promise<void> {
  await register.commitmentCounts({ on })
  await register.commitments({ on, limit: 50 })
}

export interface Linked {
  readonly withLinks: number
  readonly withoutLinks: number
}

/** Adding one new letter to a copy of the register, with links and without: the difference is what linking costs. */
export async function measureLinking(data: string, work: string, tools: Tools): Promise<Linked> {
  const path = join(work, 'linking.sqlite')
  copyFileSync(join(data, 'register.sqlite'), path)
  const letters = Array.from({ length: 2 * NEW_LETTERS }, (_, i) => reading(i, tools))
  const withLinks = await addedOneByOne(path, letters.slice(0, NEW_LETTERS), true)
  return { withLinks, withoutLinks: await addedOneByOne(path, letters.slice(NEW_LETTERS), false) }
}

async function addedOneByOne(path: string, letters: readonly NewReading[], isLinked: boolean): Promise<number> {
  const register = await openSqlite(path, { now, ...(isLinked && { links: linkRules(readingSettings()) }) })
  const times: number[] = []
  for (const it of letters) times.push(await clock(() => register.append([it])))
  await register.close()
  return median(times)
}

function reading(index: number, tools: Tools): NewReading {
  const { name, text } = dossierAt(NEW_DOSSIERS + index)[0] as { name: string; text: string }
  const file = factsFile(read(new TextEncoder().encode(text), name, tools))
  return { kind: 'document-read', actor: 'program:bench', engineVersion: 'bench', file }
}

async function clock(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}
