import { readFileSync } from 'node:fs'
import { engineVersion } from '../intake/engine-version.ts'
import type { ReadingQueue } from '../intake/queue/queue.ts'
import { hashOfFile } from '../intake/unread.ts'
import type { Register } from '../register/contract.ts'
import type { Offered } from '../sources/offered.ts'
import type { CommandContext } from './command.ts'
import { progress } from './progress.ts'

export interface Queued {
  readonly put: number
  readonly known: number
  readonly waiting: number
  /** Lines about what could not be opened. */
  readonly errors: readonly string[]
}

type Outcome = 'put' | 'known' | 'waiting'

/** Puts documents in the queue, as far as the register does not have them and they do not wait already. */
export async function putInQueue(
  offered: readonly Offered[],
  queue: ReadingQueue,
  register: Register,
  { output, settings }: CommandContext,
): Promise<Queued> {
  const version = engineVersion(settings.reading)
  const shown = progress(output, offered.length, 'Putting in the queue')
  const counts = { put: 0, known: 0, waiting: 0 }
  const errors: string[] = []
  for (const it of offered) {
    const outcome = await putOne(it, queue, register, version)
    if (outcome in counts) counts[outcome as Outcome]++
    else errors.push(`error  ${it.name}: ${outcome}`)
    shown.step(it.name)
  }
  shown.end()
  return { ...counts, errors }
}

async function putOne(offered: Offered, queue: ReadingQueue, register: Register, version: string): Promise<string> {
  const { name, path, problem } = offered
  if (problem) return `${problem.message} (${problem.code})`
  const sha256 = await hashOfFile(path)
  if (typeof sha256 !== 'string') return `${sha256.message} (${sha256.code})`
  const known = await register.currentReading(sha256)
  if (known?.engineVersion === version && !known.hasErrors) return 'known' satisfies Outcome
  const isNew = await queue.put({ sha256, name, bytes: readFileSync(path) })
  return (isNew ? 'put' : 'waiting') satisfies Outcome
}
