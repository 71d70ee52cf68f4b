import { RegisterProblem } from '../register-problem.ts'

/** What may happen to a server, in words that help. Anything else is a bug and stays as it is. */
export function asRegisterProblem(error: unknown, place: string): unknown {
  if (error instanceof RegisterProblem) return error
  const known = KNOWN.find((it) => it.codes.includes(codeOf(error)) || it.words?.test(wordsOf(error)))
  return known ? new RegisterProblem(`The register at ${place} ${known.is}.`, known.fix, error) : error
}

/** The connection is of no more use, and the server has undone or will undo what was not committed. */
export const isLost = (error: unknown): boolean =>
  LOST.codes.includes(codeOf(causeOf(error))) || LOST.words.test(wordsOf(causeOf(error)))

// 40001: two transactions that cannot both have come first; 40P01: two that wait for each other.
export const isWorthRetrying = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(causeOf(error)))

const causeOf = (error: unknown): unknown => (error instanceof RegisterProblem ? error.cause : error)
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** Of a server's answer (SQLSTATE) or of the operating system; of several attempts that failed the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

interface Known {
  readonly codes: readonly string[]
  readonly words?: RegExp
  readonly is: string
  readonly fix: string
}

// Class 57P: the server is going down or was killed; 08: the connection failed; 25P03: silent for too long.
const LOST = {
  codes: ['57P01', '57P02', '57P05', '25P03', '08000', '08003', '08006', 'ECONNRESET', 'EPIPE'],
  words: /Connection terminated unexpectedly|not queryable|Connection terminated$/,
  is: 'was lost while it was used',
  fix: 'See whether the server runs, and run the command again; what was acknowledged is kept.',
}

const KNOWN: readonly Known[] = [
  LOST,
  {
    codes: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', '57P03'],
    words: /timeout expired|connection timeout/,
    is: 'cannot be reached',
    fix: 'Start the server, or mend the host and port in DATABASE_URL.',
  },
  {
    codes: ['28P01', '28000'],
    words: /password must be a string|no password/i,
    is: 'refuses this name and password',
    fix: 'Mend them in DATABASE_URL, or have the server admit this user from this machine (pg_hba.conf).',
  },
  {
    codes: ['3D000'],
    is: 'is not there: the server has no such database',
    fix: 'Make it with "createdb --encoding=UTF8 NAME", or name another in DATABASE_URL.',
  },
  {
    codes: ['42501'],
    is: 'may not be used so by this user',
    fix: 'Make the user owner of the database, or let it create tables: GRANT CREATE, USAGE ON SCHEMA public TO NAME.',
  },
  {
    codes: ['25006'],
    is: 'can only be read',
    fix: 'Name the server that takes writes, or see default_transaction_read_only.',
  },
  {
    codes: ['53100', '53200', '58030'],
    is: 'cannot be written: the disk or the memory of the server is full, or fails',
    fix: 'Make room and run the command again; what was acknowledged is kept.',
  },
  {
    codes: ['53300'],
    words: /timeout exceeded when trying to connect/,
    is: 'has no connection left',
    fix: 'Wait, stop other programs, or raise max_connections.',
  },
  { codes: ['55P03'], is: 'is locked by another program', fix: 'Wait until it is done, or stop it, and try again.' },
  {
    codes: ['XX001', 'XX002'],
    is: 'is damaged',
    fix: 'Put back a copy, or name another database in DATABASE_URL.',
  },
]
