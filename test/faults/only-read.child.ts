import { openAt } from './register-at.ts'

// Tries to write to a file that it may only read, and says what went wrong.
try {
  const register = await openAt(process.argv[2] ?? '')
  await register.rebuild()
  process.stdout.write('written\n')
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
}
