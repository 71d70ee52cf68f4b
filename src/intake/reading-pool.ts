import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Offered } from '../sources/offered.ts'
import { inOrder } from './in-order.ts'
import { IntakeProblem } from './intake-problem.ts'
import { openProcess, type ReadingProcess } from './reading-process.ts'
import type { ReadingSettings } from './settings.ts'
import { crashed, unread } from './unread.ts'

// While documents are written, a few at a time, enough others must be at hand to read.
const AHEAD_PER_READER = 16
const AHEAD_BYTES = 200_000_000

/**
 * Processes that read documents. Processes and not threads, because a thread whose heap is full may take the whole program
 * with it (docs/decisions/0004). Our own pool and not piscina's, for the reasons there: here a process is taken, used and
 * given back, and one that was ended is not given back.
 */
export class ReadingPool {
  readonly settings: ReadingSettings
  readonly #reader: string
  readonly #idle: ReadingProcess[] = []
  readonly #busy = new Set<ReadingProcess>()
  readonly #waiting: (() => void)[] = []
  #taken = 0
  #isClosed = false

  /** Tests give another module that exports `openReader`. */
  constructor(settings: ReadingSettings, reader: URL = engineReader()) {
    this.settings = settings
    this.#reader = reader.href
  }

  /** Processes that were started and go on. */
  get openReaders(): number {
    return this.#idle.filter((it) => !it.hasEnded).length + this.#busy.size
  }

  /** Reads one document. What goes wrong with it is in its problems; fails only when no document at all can be read. */
  async read(offered: Offered): Promise<FactsFile> {
    const { name, path, problem } = offered
    if (problem) return unread(name, path, problem)
    const outcome = await this.#withReader((it) => it.read({ path, name }))
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
    const ahead = { items: AHEAD_PER_READER * this.settings.readers, weight: AHEAD_BYTES }
    return inOrder(offered, ahead, (it) => it.size, start)
  }

  /** Ends all readers. What was still to be read fails: an interrupted reading must not be taken for a bad document. */
  close(): void {
    this.#isClosed = true
    for (const it of [...this.#idle, ...this.#busy]) it.end(crashed('the program is ending.'))
    this.#idle.length = 0
  }

  async #withReader<R>(use: (reader: ReadingProcess) => Promise<R>): Promise<R> {
    await this.#takeTurn()
    try {
      const reader = await this.#takeReader()
      this.#busy.add(reader)
      const result = await use(reader)
      this.#busy.delete(reader)
      this.#stopIfClosed()
      if (!reader.hasEnded) this.#idle.push(reader)
      return result
    } finally {
      this.#giveTurn()
    }
  }

  async #takeReader(): Promise<ReadingProcess> {
    this.#stopIfClosed()
    // One may have been ended meanwhile, by its guard or by the system.
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) if (!idle.hasEnded) return idle
    const opened = await openProcess(this.#reader, this.settings)
    if (this.#isClosed) opened.end(crashed('the program is ending.'))
    this.#stopIfClosed()
    return opened
  }

  #stopIfClosed(): void {
    if (this.#isClosed) throw new IntakeProblem('Reading was broken off.', 'Run the command again to go on.')
  }

  async #takeTurn(): Promise<void> {
    if (this.#taken < this.settings.readers) this.#taken++
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
  #giveTurn(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken--
  }
}

const engineReader = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './engine-reader.ts' : './engine-reader.js', import.meta.url)
