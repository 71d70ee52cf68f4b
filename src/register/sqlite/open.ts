import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Register, RegisterSettings } from '../contract.ts'
import { RegisterProblem } from '../register-problem.ts'
import { openSql } from '../sql/open.ts'
import { ImmediateDialect } from './dialect.ts'
import { openDatabase } from './driver.ts'

/** A register in one file, made when it is not there; `:memory:` for one that is gone when it is closed. */
export async function openSqlite(path: string, settings: RegisterSettings): Promise<Register> {
  if (path !== ':memory:') makeFolder(dirname(path))
  const dialect = new ImmediateDialect({ database: openDatabase(path) })
  return openSql({ dialect, types: { counter: 'integer', bytes: 'blob' }, place: path }, settings)
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
