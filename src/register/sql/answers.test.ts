import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { sampleReading } from '../sample-reading.ts'
import { ImmediateDialect } from '../sqlite/dialect.ts'
import { openDatabase } from '../sqlite/driver.ts'
import { openSqlite } from '../sqlite/open.ts'
import { Answers } from './answers.ts'
import type { Tables } from './tables.ts'

test('an answer is kept until the register changes; one that failed is asked again, and of too many the oldest goes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-test-'))
  const path = join(folder, 'register.sqlite')
  const register = await openSqlite(path, { now: () => new Date('2031-01-01T00:00:00Z') })
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect({ database: openDatabase(path) }) })
  const answers = new Answers()
  let asked = 0
  const ask = async () => ++asked
  expect(await Promise.all([answers.to(db, ['a'], ask), answers.to(db, ['a'], ask)])).toEqual([1, 1])
  expect(await answers.to(db, ['b'], ask)).toBe(2)
  expect(await answers.to(db, ['a'], ask)).toBe(1)
  await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file: sampleReading() }])
  expect(await answers.to(db, ['a'], ask)).toBe(3)
  await expect(answers.to(db, ['c'], () => Promise.reject(new Error('locked')))).rejects.toThrow('locked')
  expect(await answers.to(db, ['c'], ask)).toBe(4)
  for (let i = 0; i < 199; i++) await answers.to(db, [i], async () => i)
  expect(await answers.to(db, ['c'], ask)).toBe(4)
  expect(await answers.to(db, ['a'], ask)).toBe(5)
  await db.destroy()
  await register.close()
  rmSync(folder, { recursive: true })
})
