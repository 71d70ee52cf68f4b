import { openSqlite } from '../../src/register/sqlite/open.ts'

// Tries to write to a file that it may only read, and says what went wrong.
try {
  const register = await openSqlite(process.argv[2] ?? '', { now: () => new Date() })
  await register.rebuild()
  process.stdout.write('written\n')
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
}
