import { RegisterProblem } from '../register-problem.ts'

/** What may happen to a file, in words that help. Anything else is a bug and stays as it is. */
export function asRegisterProblem(error: unknown, path: string): unknown {
  const known = KNOWN[resultCode(error)]
  return known ? new RegisterProblem(`The register at ${path} ${known.is}.`, known.fix, error) : error
}

export const isLocked = (error: unknown): boolean =>
  error instanceof RegisterProblem && resultCode(error.cause) === BUSY

/** SQLite's result code; the extended ones keep it in their low byte. -1 for an error that is not SQLite's. */
function resultCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : -1
  return code < 0 ? -1 : code & 0xff
}

interface Known {
  readonly is: string
  readonly fix: string
}
const damaged = { is: 'is damaged or no register', fix: 'Put back a copy, or name another place for the register.' }
const failing = {
  is: 'cannot be written: the disk is full or fails',
  fix: 'Make room and run the command again; what was acknowledged is kept.',
}

// https://www.sqlite.org/rescode.html
const BUSY = 5
const KNOWN: Readonly<Record<number, Known>> = {
  [BUSY]: {
    is: 'is locked by another program',
    fix: 'Wait until it is done, or stop it, and run the command again.',
  },
  8: { is: 'can only be read', fix: 'Make the file and its folder writable, or name another place for the register.' },
  10: failing,
  11: damaged,
  13: failing,
  14: { is: 'cannot be opened', fix: 'Check that it is a file in a folder that may be written to.' },
  26: damaged,
}
