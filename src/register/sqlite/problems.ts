import { RegisterProblem } from '../register-problem.ts'

/** What may happen to a file, in words that help. Anything else is a bug and stays as it is. */
export function asRegisterProblem(error: unknown, path: string): unknown {
  const known = KNOWN.find((it) => says(error, it.sqlite))
  return known ? new RegisterProblem(`The register at ${path} ${known.is}.`, known.fix, error) : error
}

export const isLocked = (error: unknown): boolean => error instanceof RegisterProblem && says(error.cause, LOCKED)

// By the words, which are fixed in SQLite: the package for Node 20 leaves the code out of some errors.
const says = (error: unknown, words: string): boolean => error instanceof Error && error.message.includes(words)

const DAMAGED = { is: 'is damaged or no register', fix: 'Put back a copy, or name another place for the register.' }
const FAILING = {
  is: 'cannot be written: the disk is full or fails',
  fix: 'Make room and run the command again; what was acknowledged is kept.',
}
const LOCKED = 'database is locked'
const KNOWN: readonly { readonly sqlite: string; readonly is: string; readonly fix: string }[] = [
  { sqlite: LOCKED, is: 'is locked by another program', fix: 'Wait until it is done, or stop it, and try again.' },
  { sqlite: 'readonly database', is: 'can only be read', fix: 'Make the file and its folder writable.' },
  { sqlite: 'disk I/O error', ...FAILING },
  { sqlite: 'database or disk is full', ...FAILING },
  { sqlite: 'database disk image is malformed', ...DAMAGED },
  { sqlite: 'file is not a database', ...DAMAGED },
  {
    sqlite: 'unable to open database file',
    is: 'cannot be opened',
    fix: 'Name a file in a folder that may be written to.',
  },
]
