import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Problem, problem } from '../engine/positions.ts'
import { IntakeProblem } from './intake-problem.ts'
import type { Answer, ReaderSettings, ReadingTask } from './reader.ts'
import type { ReadingSettings } from './settings.ts'
import { crashed, outOfMemory, tookTooLong } from './unread.ts'

// The program itself comes from a disk that may be slow, or gone.
const START_MS = 120_000

type Read = Extract<Answer, { kind: 'read' }>

/** One process that reads one document at a time. A process that was ended is of no more use. */
export interface ReadingProcess {
  /** The facts file, or why there is none. Never fails. */
  read(task: ReadingTask): Promise<Read | Problem>
  /** Ends the process, whatever it is doing; a document it is reading gets this problem. */
  end(why: Problem): void
  readonly hasEnded: boolean
}

/** Starts a process and waits until it can read. Fails when the tools it needs are not there. */
export async function openProcess(reader: string, settings: ReadingSettings): Promise<ReadingProcess> {
  const opened = new Process(reader, settings)
  const first = await opened.begun()
  if ('kind' in first && first.kind === 'ready') return opened
  opened.end(crashed('it could not begin.'))
  const why = 'message' in first ? first.message : 'its process said what was not asked.'
  throw new IntakeProblem(`Documents cannot be read: ${why}`, 'Mend what it names, or install and build anew.')
}

class Process implements ReadingProcess {
  readonly #opened: Promise<Answer | Problem>
  readonly #child: ChildProcess
  readonly #timeoutMs: number
  #ended: Problem | null = null
  #isIdle = false
  #settle: (answer: Answer | Problem) => void = () => undefined

  constructor(reader: string, settings: ReadingSettings) {
    this.#timeoutMs = settings.timeoutMs
    this.#opened = this.#answer()
    this.#child = started(reader, settings)
    this.#child.on('message', (answer: Answer) => this.#hear(answer))
    this.#child.on('error', (error) => this.end(crashed(error.message)))
    this.#child.on('exit', (code, signal) => this.end(endedBy(code, signal)))
  }

  get hasEnded(): boolean {
    return this.#ended !== null
  }

  end(why: Problem): void {
    this.#ended ??= why
    if (this.#isIdle && this.#child.connected) this.#child.disconnect()
    else this.#child.kill('SIGKILL')
    this.#settle(this.#ended)
  }

  /** What it said first: that it can read, or why not. */
  begun(): Promise<Answer | Problem> {
    return this.#inTime(START_MS, this.#opened)
  }

  async read(task: ReadingTask): Promise<Read | Problem> {
    const answer = this.#answer()
    this.#isIdle = false
    this.#child.ref()
    this.#child.channel?.ref()
    this.#child.send(task, (error) => error && this.end(crashed(error.message)))
    const answered = await this.#inTime(this.#timeoutMs, answer)
    // A process without work must not keep the program from ending.
    this.#child.unref()
    this.#child.channel?.unref()
    return 'kind' in answered ? outcomeOf(answered) : answered
  }

  async #inTime(ms: number, answer: Promise<Answer | Problem>): Promise<Answer | Problem> {
    const timer = setTimeout(() => this.end(tookTooLong(ms)), ms)
    return answer.finally(() => clearTimeout(timer))
  }

  #hear(answer: Answer): void {
    this.#isIdle = answer.kind !== 'ended'
    if (answer.kind === 'ended') this.end(crashed(answer.message))
    else this.#settle(answer)
  }

  #answer(): Promise<Answer | Problem> {
    return new Promise((resolve) => {
      this.#settle = resolve
      if (this.#ended) resolve(this.#ended)
    })
  }
}

/** From `dist` the process runs what was built; from `src` (tests, development) a module that reads TypeScript. */
function started(
  reader: string,
  { limits, field, knownIdsFile, withLikelihood, heapMb, processMb }: ReadingSettings,
): ChildProcess {
  const settings: ReaderSettings = {
    ...{ reader, processMb, parent: process.pid },
    settings: { limits, field, knownIdsFile, withLikelihood },
  }
  const entry = import.meta.url.endsWith('.ts') ? './reading-worker.dev.mjs' : './reading-worker.js'
  return fork(fileURLToPath(new URL(entry, import.meta.url)), [JSON.stringify(settings)], {
    execArgv: [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${YOUNG_MB}`],
    // Facts files have no place in JSON twice: as structured clones they cross in half the time.
    serialization: 'advanced',
    // When a heap is full, V8 writes pages about itself.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

// What one page needs is garbage after it: with the room that V8 gives new objects by itself (16 MB), reading 16 PDFs of 25
// pages took 11.5 s instead of 9.7, and processors 14.4 s instead of 12.6.
const YOUNG_MB = 64

// V8 aborts a process whose heap is full; its guard, or the system when memory is short, kills it.
const endedBy = (code: number | null, signal: NodeJS.Signals | null): Problem =>
  code === ABORTED || signal === 'SIGABRT' || signal === 'SIGKILL' ? outOfMemory() : crashed('its process ended.')
const ABORTED = 134

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
      return crashed('its process said what was not asked.')
  }
}
