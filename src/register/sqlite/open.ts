import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Register, RegisterSettings } from '../contract.ts'
import { RegisterProblem } from '../register-problem.ts'
import { openSql } from '../sql/open.ts'
import type { Tables } from '../sql/tables.ts'
import { ImmediateDialect } from './dialect.ts'
import { openDatabase } from './driver.ts'
import { mergeSearch, sqliteMatches } from './search.ts'
import { sqliteTypes } from './types.ts'

/** A register in one file, made when it is not there; `:memory:` for one that is gone when it is closed. */
export async function openSqlite(path: string, settings: RegisterSettings): Promise<Register> {
  if (path !== ':memory:') makeFolder(dirname(path))
  const dialect = new ImmediateDialect({ database: openDatabase(path) })
  return openSql({ dialect, types: sqliteTypes, matches: sqliteMatches, place: path, scrub }, settings)
}

/** The index merged, the file written anew without its free pages and its log emptied: all still hold what was erased. */
async function scrub(db: Kysely<Tables>): Promise<void> {
  await mergeSearch(db)
  await sql`vacuum`.execute(db)
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new RegisterProblem(
      `The folder ${path} for the register cannot be made.`,
      'Name another place for it.',
      error,
    )
  }
}
