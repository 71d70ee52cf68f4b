import { openQueue } from '../../src/intake/queue/queue.ts'
import { workOff } from '../../src/intake/queue/work.ts'
import { ReadingPool } from '../../src/intake/reading-pool.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { openAt } from './register-at.ts'

// Reads from the queue until it is empty or this program is killed; says which document it has begun and which is done.
const [address = ''] = process.argv.slice(2)
const standIn = new URL('../../src/intake/stand-in-reader.ts', import.meta.url)

class Telling extends ReadingPool {
  override read(...[offered]: Parameters<ReadingPool['read']>): ReturnType<ReadingPool['read']> {
    process.stdout.write(`begun ${offered.name}\n`)
    return super.read(offered)
  }
}

const queue = await openQueue(address)
const register = await openAt(address)
const pool = new Telling(readingSettings({ readers: 1 }), standIn)
await workOff(queue, pool, register, {
  engineVersion: '1',
  stays: false,
  signal: new AbortController().signal,
  onLeft: () => undefined,
  onTaken: ({ name, outcome }) => process.stdout.write(`${outcome} ${name}\n`),
})
pool.close()
await register.close()
await queue.close()
