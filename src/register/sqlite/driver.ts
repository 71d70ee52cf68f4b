import { createRequire } from 'node:module'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { asRegisterProblem } from './problems.ts'

/**
 * The `node:sqlite` API as kysely wants it. Statements are prepared once per SQL text: intake asks the same few some
 * hundred thousand times. The cache is bounded because lists of values of every length are texts of their own.
 */
export const openDatabase = (path: string): SqliteDatabase =>
  asKysely(
    path,
    guarded(path, () => open(path)),
    close,
  )

/** To look at a file, and to copy it: nothing in it is changed. */
export const openReadOnly = (path: string): SqliteDatabase =>
  asKysely(
    path,
    guarded(path, () => new (sqlite().DatabaseSync)(path, { readOnly: true })),
    (database) => database.close(),
  )

export function sqliteVersion(): string {
  const database = openDatabase(':memory:')
  const [row] = database.prepare('select sqlite_version() as version').all([]) as { version: string }[]
  database.close()
  return row?.version ?? 'of unknown version'
}

function asKysely(path: string, database: Database, end: (database: Database) => void): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= 200) prepared.clear()
      const made = guarded(path, () => statement(path, database.prepare(sql)))
      prepared.set(sql, made)
      return made
    },
    close: () => guarded(path, () => end(database)),
  }
}

type Sqlite = typeof import('@photostructure/sqlite')
type Database = InstanceType<Sqlite['DatabaseSync']>
type Prepared = InstanceType<Sqlite['StatementSync']>
type Value = null | number | bigint | string | Uint8Array

function statement(path: string, prepared: Prepared): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as Value[]
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => guarded(path, () => prepared.all(...values(parameters))),
    run: (parameters) => guarded(path, () => prepared.run(...values(parameters))),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  }
}

// A statement that is not yet collected keeps the file of a closed database open, and with it the write-ahead log. After
// this everything is in the one file, so that a copy of it is whole. It cannot be done while somebody is still asking;
// the next opening then finds all in the log, so that closing never fails for it.
function close(database: Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)')
  } catch {
  } finally {
    database.close()
  }
}

function open(path: string): Database {
  const { DatabaseSync } = sqlite()
  const database = new DatabaseSync(path)
  // First of all: turning on WAL may already have to wait for another process.
  database.exec('pragma busy_timeout = 5000')
  database.exec('pragma journal_mode = wal')
  // SQLite waits by holding up the whole process. Only the beginning of a transaction has to wait for other writers, and
  // it does so in ImmediateDriver without holding up anything.
  database.exec('pragma busy_timeout = 100')
  // With NORMAL a power cut may take back what was acknowledged. FULL costs about 1 ms a commit on an ordinary disk, so
  // intake adds several documents at once.
  database.exec('pragma synchronous = full')
  database.exec('pragma temp_store = memory')
  return database
}

// Built in from Node 22.13; `columns()`, which tells queries from commands, from 22.16.
function sqlite(): Sqlite {
  const builtIn = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined
  const isComplete = builtIn && 'columns' in builtIn.StatementSync.prototype
  return isComplete ? builtIn : createRequire(import.meta.url)('@photostructure/sqlite')
}

function guarded<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asRegisterProblem(error, path)
  }
}
