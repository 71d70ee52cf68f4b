import { type Kysely, sql } from 'kysely'
import type { Register, RegisterSettings } from '../contract.ts'
import { RegisterProblem } from '../register-problem.ts'
import { openSql } from '../sql/open.ts'
import type { Tables } from '../sql/tables.ts'
import { placeOf } from './address.ts'
import { RegisterDialect } from './dialect.ts'
import { newPool } from './pool.ts'
import { isWorthRetrying } from './problems.ts'
import { scrub } from './scrub.ts'
import { postgresMatches } from './search.ts'
import { postgresTypes } from './types.ts'

export interface PostgresOptions {
  /** A schema of its own, made when it is not there; otherwise the one where the server looks first. */
  readonly schema?: string
  /** Refuse a database in which there is no register yet. */
  readonly mustExist?: boolean
}

/** A register in a PostgreSQL database that is there already; its tables are made when they are not there. */
export async function openPostgres(
  address: string,
  settings: RegisterSettings,
  { schema, mustExist }: PostgresOptions = {},
): Promise<Register> {
  const place = placeOf(address)
  const dialect = new RegisterDialect(newPool(address, schema), place)
  return openSql(
    {
      ...{ dialect, types: postgresTypes, matches: postgresMatches, place, scrub, isWorthRetrying },
      schema: async (db) => {
        await refuseUnfit(db, place)
        if (mustExist) await refuseEmpty(db, place)
        return schema ?? (await currentSchema(db, place))
      },
    },
    settings,
  )
}

const OLDEST = 15

async function refuseUnfit(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(db)
  const [found] = rows
  const version = Math.floor(Number(found?.version) / 10_000)
  if (version < OLDEST)
    throw new RegisterProblem(`PostgreSQL at ${place} is version ${version}.`, `Use version ${OLDEST} or newer.`)
  if (found?.encoding !== 'UTF8')
    throw new RegisterProblem(
      `The database at ${place} keeps text as ${found?.encoding}.`,
      'Make one with "createdb --encoding=UTF8 --template=template0 NAME".',
    )
}

async function refuseEmpty(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ known: boolean }>`select to_regclass('journal') is not null as known`.execute(db)
  if (!rows[0]?.known)
    throw new RegisterProblem(
      `There is no register in the database at ${place}.`,
      'Make one with "beleidsspoor add FOLDER", or name another database in DATABASE_URL.',
    )
}

async function currentSchema(db: Kysely<Tables>, place: string): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  const name = rows[0]?.name
  if (name) return name
  throw new RegisterProblem(
    `The database at ${place} has no schema for this user.`,
    'Make one: CREATE SCHEMA public AUTHORIZATION NAME.',
  )
}
