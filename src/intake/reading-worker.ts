import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { bug } from '../engine/positions.ts'
import { reasonOf } from '../sources/folder/documents-in.ts'
import type { Answer, Reader, ReaderModule, ReaderSettings, ReadingTask } from './reader.ts'

// The process that reads: one document at a time, from its bytes to its facts file.
const { reader: address, settings, parent, processMb } = JSON.parse(process.argv[2] ?? '') as ReaderSettings
const say = (answer: Answer, then = (): void => undefined): void =>
  void (process.send ?? bug('reading-worker runs as a process of a pool only')).call(process, answer, then)

async function open(): Promise<Reader> {
  const module = (await import(address)) as ReaderModule
  return module.openReader(settings)
}

async function answer(task: ReadingTask, reader: Reader): Promise<Answer> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(task.path)
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error as Error) }
  }
  try {
    return { kind: 'read', file: await reader(bytes, task.name) }
  } catch (error) {
    return failure(error)
  }
}

// A text or buffer that is too long is an ordinary RangeError, where too many objects end the process.
function failure(error: unknown): Answer {
  const message = messageOf(error)
  const isMemory =
    error instanceof RangeError && /allocation|Invalid (?:string|array|typed array) length/i.test(message)
  return isMemory ? { kind: 'out-of-memory' } : { kind: 'crashed', message }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// Ctrl+C goes to all processes of a terminal, and it is for the program to decide whether this document is finished.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())
process.on('uncaughtException', (error) => say({ kind: 'ended', message: messageOf(error) }, () => process.exit(1)))
new Worker(new URL('./reading-guard.js', import.meta.url), { workerData: { parent, processMb } }).unref()
try {
  const reader = await open()
  process.on('message', async (task: ReadingTask) => say(await answer(task, reader)))
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'not-ready', message: messageOf(error) })
}
