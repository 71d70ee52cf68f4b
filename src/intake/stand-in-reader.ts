import { sampleReading } from '../register/sample-reading.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'

/** Stands in for the engine in tests of what is around it: a document says how reading it is to go wrong. */
export async function openReader({ field }: ToolSettings): Promise<Reader> {
  if (field === 'missing') throw new Error('There is no field "missing".')
  return async (bytes, name) => {
    const text = Buffer.from(bytes).toString('utf8')
    const [what = '', amount = '0'] = text.split(' ')
    if (Object.hasOwn(mishaps, what)) await mishaps[what as keyof typeof mishaps](Number(amount))
    return sampleReading({ name, text, bytes: text, citations: ['kst-1-1'] })
  }
}

const mishaps = {
  loop: () => {
    for (;;);
  },
  throw: () => {
    throw new Error('broken')
  },
  longtext: () => 'x'.repeat(2 ** 28).repeat(8),
  objects: () => {
    const kept: object[] = []
    for (;;) kept.push({ at: kept.length, text: `${kept.length}` })
  },
  bytes: () => {
    const kept: Buffer[] = []
    for (;;) kept.push(Buffer.alloc(10_000_000, 1))
  },
  exit: () => process.exit(3),
  later: () => {
    setTimeout(() => mishaps.throw(), 0)
    return new Promise(() => undefined)
  },
  slow: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}
