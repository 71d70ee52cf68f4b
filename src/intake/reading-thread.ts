import { Worker } from 'node:worker_threads'
import { type Problem, problem } from '../engine/positions.ts'
import { IntakeProblem } from './intake-problem.ts'
import type { Answer, ReadingTask, WorkerData } from './reader.ts'
import type { ReadingSettings } from './settings.ts'
import { crashed, outOfMemory, tookTooLong } from './unread.ts'

type Read = Extract<Answer, { kind: 'read' }>

/** One thread that reads one document at a time. A thread that was ended is of no more use. */
export interface ReadingThread {
  /** The facts file, or why there is none. Never fails. */
  read(task: ReadingTask): Promise<Read | Problem>
  /** Ends the thread, whatever it is doing; a document it is reading gets this problem. */
  end(why: Problem): void
  readonly hasEnded: boolean
}

/** Starts a thread and waits until it can read. Fails when the tools it needs are not there. */
export async function openThread(reader: string, settings: ReadingSettings): Promise<ReadingThread> {
  const thread = new Thread(reader, settings)
  const first = await thread.opened
  if ('kind' in first && first.kind === 'ready') return thread
  thread.end(crashed('it could not begin.'))
  const why = 'message' in first ? first.message : 'its thread said what was not asked.'
  throw new IntakeProblem(`Documents cannot be read: ${why}`, 'Mend what it names, or install and build anew.')
}

class Thread implements ReadingThread {
  readonly opened: Promise<Answer | Problem>
  readonly #worker: Worker
  readonly #timeoutMs: number
  #ended: Problem | null = null
  #settle: (answer: Answer | Problem) => void = () => undefined

  constructor(reader: string, settings: ReadingSettings) {
    this.#timeoutMs = settings.timeoutMs
    this.opened = this.#answer()
    this.#worker = newWorker(reader, settings)
    this.#worker.on('message', (answer: Answer) => this.#settle(answer))
    this.#worker.on('error', (error) => this.end(problemOf(error)))
    this.#worker.on('exit', () => this.end(crashed('its thread ended.')))
  }

  get hasEnded(): boolean {
    return this.#ended !== null
  }

  end(why: Problem): void {
    this.#ended ??= why
    void this.#worker.terminate()
    this.#settle(this.#ended)
  }

  async read(task: ReadingTask): Promise<Read | Problem> {
    const timer = setTimeout(() => this.end(tookTooLong(this.#timeoutMs)), this.#timeoutMs)
    const answer = this.#answer()
    this.#worker.ref()
    this.#worker.postMessage(task)
    const answered = await answer
    clearTimeout(timer)
    // A thread without work must not keep the program from ending.
    this.#worker.unref()
    return 'kind' in answered ? outcomeOf(answered) : answered
  }

  #answer(): Promise<Answer | Problem> {
    return new Promise((resolve) => {
      this.#settle = resolve
      if (this.#ended) resolve(this.#ended)
    })
  }
}

/** From `dist` the thread runs what was built; from `src` (tests, development) a module that reads TypeScript. */
function newWorker(reader: string, { limits, field, knownIdsFile, heapMb }: ReadingSettings): Worker {
  const workerData: WorkerData = { reader, settings: { limits, field, knownIdsFile } }
  const entry = import.meta.url.endsWith('.ts') ? './reading-worker.dev.mjs' : './reading-worker.js'
  return new Worker(new URL(entry, import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
}

function problemOf(error: unknown): Problem {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? outOfMemory() : crashed(error instanceof Error ? error.message : String(error))
}

function outcomeOf(answer: Answer): Read | Problem {
  switch (answer.kind) {
    case 'read':
      return answer
    case 'unreadable':
      return problem('file-unreadable', 'error', `The file could not be opened: ${answer.reason}.`)
    case 'out-of-memory':
      return outOfMemory()
    case 'crashed':
      return crashed(answer.message)
    default:
      return crashed('its thread said what was not asked.')
  }
}
