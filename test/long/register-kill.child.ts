import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { takeIn } from '../../src/intake/intake.ts'
import { ReadingPool } from '../../src/intake/reading-pool.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import type { Offered } from '../../src/sources/offered.ts'
import { openAt } from '../faults/register-at.ts'

// Takes documents in until it is killed, and says each only after the register has acknowledged it.
const [place = '', from = '0', folder = mkdtempSync(join(tmpdir(), 'kill-'))] = process.argv.slice(2)

/** Reads at once and in no other process: what is tested is what comes after reading. */
class Reading extends ReadingPool {
  override async read({ name }: Offered): Promise<FactsFile> {
    const number = Number(name)
    const text = `brief ${name} `.repeat(1 + ((number * 7919) % 3000))
    return sampleReading({ id: `kst-${name}`, name, bytes: bytesOf(number), text, citations: ['kst-1-1', 'kst-2-2'] })
  }
}

const bytesOf = (number: number): string => `bytes of ${number}`

function* documents(): Generator<Offered> {
  for (let number = Number(from); ; number++) {
    const path = join(folder, `${number % 100}`)
    writeFileSync(path, bytesOf(number))
    yield { path, name: `${number}`, size: 20, modified: null, problem: null }
  }
}

const register = await openAt(place)
process.stdout.write('open\n')
await takeIn(documents(), new Reading(readingSettings({ readers: 2 })), register, {
  engineVersion: '1',
  onProgress: ({ name }) => process.stdout.write(`${name}\n`),
})
