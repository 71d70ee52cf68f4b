import { Worker } from 'node:worker_threads'
import type { Limits } from '../engine/limits.ts'
import type { PlacedOrder, WhyNone } from './order.ts'
import type { Drawn } from './picture-worker.ts'

export interface DrawingLimits {
  readonly limits: Limits
  /** For one page, with the start of the thread. */
  readonly timeoutMs: number
  readonly heapMb: number
  /** Without work for so long, the thread ends: PDFium never gives memory back. */
  readonly idleMs: number
}

/** One thread that draws one page at a time, started when it is needed. */
export class DrawingThread {
  readonly #limits: DrawingLimits
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | undefined

  constructor(limits: DrawingLimits) {
    this.#limits = limits
  }

  async draw(order: PlacedOrder): Promise<Uint8Array | WhyNone> {
    clearTimeout(this.#idle)
    const worker = this.#worker ?? this.#start()
    this.#worker = worker
    worker.ref()
    const { outcome, isSpent } = await this.#answer(worker, order)
    worker.unref()
    if (isSpent) this.end()
    else this.#idle = setTimeout(() => this.end(), this.#limits.idleMs).unref()
    return outcome
  }

  end(): void {
    clearTimeout(this.#idle)
    void this.#worker?.terminate()
    this.#worker = null
  }

  #start(): Worker {
    const entry = import.meta.url.endsWith('.ts') ? './picture-worker.dev.mjs' : './picture-worker.js'
    const { limits, heapMb } = this.#limits
    const worker = new Worker(new URL(entry, import.meta.url), {
      workerData: { limits },
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    })
    // Each drawing listens for itself; between two of them nobody needs to know.
    worker.on('error', () => undefined)
    return worker
  }

  #answer(worker: Worker, order: PlacedOrder): Promise<Drawn> {
    return new Promise((resolve) => {
      const settle = (answer: Drawn) => {
        clearTimeout(timer)
        worker.off('message', settle).off('error', crash).off('exit', crash)
        resolve(answer)
      }
      const crash = () => settle({ outcome: 'crashed', isSpent: true })
      const timer = setTimeout(() => settle({ outcome: 'too-slow', isSpent: true }), this.#limits.timeoutMs)
      worker.on('message', settle).on('error', crash).on('exit', crash)
      worker.postMessage(order)
    })
  }
}
