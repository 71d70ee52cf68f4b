import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { bug } from '../engine/positions.ts'
import { reasonOf } from '../sources/folder/documents-in.ts'
import type { Answer, Reader, ReaderModule, ReadingTask, WorkerData } from './reader.ts'

// The thread that reads: one document at a time, from its bytes to its facts file.
const port = parentPort ?? bug('reading-worker runs as a thread only')
const { reader: address, settings } = workerData as WorkerData
const say = (answer: Answer): void => port.postMessage(answer)

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

// A text or buffer that is too long is an ordinary RangeError, where too many objects end the thread.
function failure(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error)
  const isMemory =
    error instanceof RangeError && /allocation|Invalid (?:string|array|typed array) length/i.test(message)
  return isMemory ? { kind: 'out-of-memory' } : { kind: 'crashed', message }
}

try {
  const reader = await open()
  port.on('message', async (task: ReadingTask) => say(await answer(task, reader)))
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'not-ready', message: error instanceof Error ? error.message : String(error) })
}
