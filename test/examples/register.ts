import { readdirSync, readFileSync } from 'node:fs'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { factsFile, read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { linkRules } from '../../src/intake/link-rules.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { Register } from '../../src/register/contract.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { examplesFolder } from './chains.ts'

let files: Promise<readonly FactsFile[]> | null = null

/** The bundled examples, each read once for all tests of a process. */
export function exampleFiles(): Promise<readonly FactsFile[]> {
  files ??= loadTools(readingSettings()).then((tools) =>
    readdirSync(examplesFolder)
      .filter((name) => name !== 'README.md')
      .map((name) => factsFile(read(readFileSync(new URL(name, examplesFolder)), name, tools))),
  )
  return files
}

/** A register of its own with the bundled examples, read and linked as `npm start` does it. */
export async function exampleRegister(path = ':memory:'): Promise<Register> {
  const register = await openSqlite(path, {
    now: () => new Date('2026-01-10T09:00:00Z'),
    links: linkRules(readingSettings()),
  })
  const entries = (await exampleFiles()).map((file) => ({
    ...{ kind: 'document-read' as const, actor: 'program:intake', engineVersion: '1', file },
  }))
  await register.append(entries, { linksLater: true })
  await register.relink('program:test')
  return register
}
