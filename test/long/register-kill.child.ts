import { sampleReading } from '../../src/register/sample-reading.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'

// Adds documents until it is killed, and says each only after the register has acknowledged it.
const [path = '', from = '0'] = process.argv.slice(2)
const register = await openSqlite(path, { now: () => new Date() })
process.stdout.write('open\n')
for (let i = Number(from); ; i++) {
  const text = `brief ${i} `.repeat(1 + ((i * 7919) % 3000))
  const file = sampleReading({ id: `kst-${i}`, name: `${i}.txt`, text, citations: ['kst-1-1', 'kst-2-2'] })
  await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
  process.stdout.write(`${i}\n`)
}
