import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Offered } from '../sources/offered.ts'
import { inOrder } from './in-order.ts'
import { IntakeProblem } from './intake-problem.ts'
import { openThread, type ReadingThread } from './reading-thread.ts'
import type { ReadingSettings } from './settings.ts'
import { crashed, outOfMemory, unread } from './unread.ts'

const WATCH_MS = 250
// While documents are written, a few at a time, enough others must be at hand to read.
const AHEAD_PER_THREAD = 16
const AHEAD_BYTES = 200_000_000

/**
 * Threads that read documents. Our own and not piscina's (5.3.2): there a task that waits when the last thread dies is never
 * begun, one for which no thread can start waits for ever, and a time limit counts the start of the thread. Here a thread
 * is taken, used and given back, and one that was ended is not given back.
 */
export class ReadingPool {
  readonly settings: ReadingSettings
  readonly #reader: string
  readonly #idle: ReadingThread[] = []
  readonly #busy = new Map<ReadingThread, number>()
  readonly #waiting: (() => void)[] = []
  readonly #watch: NodeJS.Timeout
  #taken = 0
  #isClosed = false

  /** Tests give another module that exports `openReader`, and another measure of the memory in use. */
  constructor(settings: ReadingSettings, reader: URL = engineReader(), usedMb: () => number = residentMb) {
    this.settings = settings
    this.#reader = reader.href
    this.#watch = setInterval(() => usedMb() > settings.processMb && this.#endLargest(), WATCH_MS).unref()
  }

  /** Threads that were started and go on. */
  get openThreads(): number {
    return this.#idle.length + this.#busy.size
  }

  /** Reads one document. What goes wrong with it is in its problems; fails only when no document at all can be read. */
  async read(offered: Offered): Promise<FactsFile> {
    const { name, path, problem } = offered
    if (problem) return unread(name, path, problem)
    const outcome = await this.#withThread(offered.size, (thread) => thread.read({ path, name }))
    return 'kind' in outcome ? outcome.file : unread(name, path, outcome)
  }

  /** Reads all, several at once, and gives them in the order in which they were offered. `onRead` sees each when it is done. */
  readAll(
    offered: Iterable<Offered> | AsyncIterable<Offered>,
    onRead: (file: FactsFile) => void = () => undefined,
  ): AsyncGenerator<FactsFile> {
    return this.inOrder(offered, async (it) => {
      const file = await this.read(it)
      onRead(file)
      return file
    })
  }

  /** The same for work that reads only some of what is offered. */
  inOrder<R>(
    offered: Iterable<Offered> | AsyncIterable<Offered>,
    start: (it: Offered) => Promise<R>,
  ): AsyncGenerator<R> {
    const ahead = { items: AHEAD_PER_THREAD * this.settings.threads, weight: AHEAD_BYTES }
    return inOrder(offered, ahead, (it) => it.size, start)
  }

  /** Ends all threads. What was still to be read fails: an interrupted reading must not be taken for a bad document. */
  close(): void {
    this.#isClosed = true
    clearInterval(this.#watch)
    for (const thread of [...this.#idle, ...this.#busy.keys()]) thread.end(crashed('the program is ending.'))
    this.#idle.length = 0
  }

  async #withThread<R>(size: number, use: (thread: ReadingThread) => Promise<R>): Promise<R> {
    await this.#takeTurn()
    try {
      const thread = await this.#takeThread()
      this.#busy.set(thread, size)
      const result = await use(thread)
      this.#busy.delete(thread)
      this.#stopIfClosed()
      if (!thread.hasEnded) this.#idle.push(thread)
      return result
    } finally {
      this.#giveTurn()
    }
  }

  async #takeThread(): Promise<ReadingThread> {
    this.#stopIfClosed()
    const idle = this.#idle.pop()
    if (idle) return idle
    const thread = await openThread(this.#reader, this.settings)
    if (this.#isClosed) thread.end(crashed('the program is ending.'))
    this.#stopIfClosed()
    return thread
  }

  #stopIfClosed(): void {
    if (this.#isClosed) throw new IntakeProblem('Reading was broken off.', 'Run the command again to go on.')
  }

  async #takeTurn(): Promise<void> {
    if (this.#taken < this.settings.threads) this.#taken++
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
  #giveTurn(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken--
  }

  // A heap has its own limit, but nobody can see what another thread holds outside its heap: when the process as a whole
  // is too large, the thread with the largest file is the likeliest cause.
  #endLargest(): void {
    const [largest] = [...this.#busy].sort((a, b) => b[1] - a[1])
    largest?.[0].end(outOfMemory())
  }
}

const residentMb = (): number => process.memoryUsage.rss() / 1_000_000

const engineReader = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './engine-reader.ts' : './engine-reader.js', import.meta.url)
