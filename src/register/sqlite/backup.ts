import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SqliteDatabase } from 'kysely'
import { migrations } from '../migrations/index.ts'
import { RegisterProblem } from '../register-problem.ts'
import { openDatabase, openReadOnly } from './driver.ts'
import { sqliteTypes } from './types.ts'

/** What a copy holds, for whoever made it. */
export interface Copied {
  readonly entries: number
  readonly lastEntryAt: string | null
}

export interface CopyOptions {
  /** Whether something that is there already may give way. */
  readonly force: boolean
}

/** A copy of the register in one file, as it is at this moment; others may go on reading and writing it. */
export function backup(path: string, target: string, { force }: CopyOptions): Copied {
  if (existsSync(target) && !force)
    throw new RegisterProblem(`There is a file at ${target} already.`, 'Name another, or overwrite it with --force.')
  const part = copyOf(path, target)
  const copied = checked(part, path)
  renameSync(part, target)
  return copied
}

/**
 * Puts a copy in the place of the register. The copy is checked first; a register that is there gives way only with
 * `force`, when nobody else has it open, and is kept beside the new one.
 */
export function restore(
  source: string,
  path: string,
  { force }: CopyOptions,
): Copied & { readonly kept: string | null } {
  if (!existsSync(source))
    throw new RegisterProblem(`There is no file at ${source}.`, 'Name a file that "beleidsspoor backup" made.')
  if (existsSync(path) && !force)
    throw new RegisterProblem(
      `There is a register at ${path} already.`,
      'Replace it with --force (it is kept beside the new one), or name another place with --data.',
    )
  checked(source, source)
  const part = copyOf(source, path)
  const copied = checked(part, source)
  const kept = existsSync(path) ? setAside(path) : null
  renameSync(part, path)
  return { ...copied, kept }
}

/** Beside the target, so that giving it its name is one step on one disk. */
function copyOf(path: string, target: string): string {
  const part = `${target}.part-${process.pid}`
  makeFolder(target)
  rmSync(part, { force: true })
  const database = openReadOnly(path)
  try {
    // Reads the register as it is at one moment and writes a file without free pages and without a log beside it.
    database.prepare('vacuum into ?').run([part])
    return part
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    database.close()
  }
}

function makeFolder(target: string): void {
  try {
    mkdirSync(dirname(target), { recursive: true })
  } catch (error) {
    throw new RegisterProblem(`The folder ${dirname(target)} cannot be made.`, 'Name another place.', error)
  }
}

/** Whether a file is a whole register of a version that is known here. `name`: what to call it in a message. */
function checked(path: string, name: string): Copied {
  const database = openReadOnly(path)
  try {
    const tables = all<{ name: string }>(database, "select name from sqlite_master where type = 'table'")
    if (!['journal', 'content', 'kysely_migration'].every((it) => tables.some(({ name }) => name === it)))
      throw new RegisterProblem(`${name} is no register.`, 'Name a file that "beleidsspoor backup" made.')
    const [state] = all<{ integrity_check: string }>(database, 'pragma integrity_check(1)')
    if (state?.integrity_check !== 'ok') throw damaged(name, state?.integrity_check)
    if (isNewer(database))
      throw new RegisterProblem(`${name} was made by a newer version.`, 'Use it with that version.')
    const [copied] = all<Copied>(database, 'select count(*) as entries, max(at) as lastEntryAt from journal')
    return copied ?? { entries: 0, lastEntryAt: null }
  } finally {
    database.close()
  }
}

const damaged = (name: string, cause: unknown) =>
  new RegisterProblem(`${name} is damaged.`, 'Take another copy; nothing was changed.', cause)

function isNewer(database: SqliteDatabase): boolean {
  const known = migrations(sqliteTypes)
  return all<{ name: string }>(database, 'select name from kysely_migration').some((it) => !(it.name in known))
}

const all = <T>(database: SqliteDatabase, sql: string): T[] => database.prepare(sql).all([]) as T[]

/** Moves a register out of the way, a damaged one too, with the log that belongs to it. */
function setAside(path: string): string {
  closeLog(path)
  let number = 1
  while (existsSync(`${path}.replaced-${number}`)) number++
  const kept = `${path}.replaced-${number}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) renameSync(path + end, kept + end)
  return kept
}

/** SQLite leaves its log mode only for whoever is alone: the sure sign that no other program has the file open. */
function closeLog(path: string): void {
  try {
    const database = openDatabase(path)
    try {
      database.prepare('pragma journal_mode = delete').all([])
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof RegisterProblem && /damaged/.test(error.message)) return
    throw error
  }
}
