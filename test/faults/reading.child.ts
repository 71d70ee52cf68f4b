import { setTimeout as pause } from 'node:timers/promises'
import { ReadingPool } from '../../src/intake/reading-pool.ts'
import { readingSettings } from '../../src/intake/settings.ts'

// Reads one document until it is killed, and says when the reader has begun on it.
const [path = ''] = process.argv.slice(2)
const standIn = new URL('../../src/intake/stand-in-reader.ts', import.meta.url)
const pool = new ReadingPool(readingSettings({ readers: 1 }), standIn)
void pool.read({ name: 'document', path, size: 1, modified: null, problem: null })
while (pool.openReaders === 0) await pause(20)
await pause(200)
process.stdout.write('reading\n')
