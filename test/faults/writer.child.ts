import { sampleReading } from '../../src/register/sample-reading.ts'
import { openAt } from './register-at.ts'

// Adds thirty documents, one at a time, as another process may be doing as well.
const [path = '', name = ''] = process.argv.slice(2)
const register = await openAt(path)
for (let i = 0; i < 30; i++) {
  const file = sampleReading({
    id: `${name}-${i}`,
    name: `${name}-${i}.txt`,
    text: `${name} ${i}`,
    citations: ['kst-1-1'],
  })
  await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])
}
await register.close()
