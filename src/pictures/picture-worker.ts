import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { hashOfBytes } from '../engine/hashes.ts'
import type { Limits } from '../engine/limits.ts'
import { bug } from '../engine/positions.ts'
import { heapBytes, openPdfium } from '../engine/text/pdf/pdfium.ts'
import { pdfiumBytes } from '../intake/engine-tools.ts'
import { drawn } from './draw.ts'
import type { PlacedOrder, WhyNone } from './order.ts'

// The thread that draws: one page at a time.
const port = parentPort ?? bug('picture-worker runs as a thread only')
const { limits } = workerData as { limits: Limits }

/** `isSpent`: this thread has taken much memory, or its reader stopped, and another must take its place. */
export interface Drawn {
  readonly outcome: Uint8Array | WhyNone
  readonly isSpent: boolean
}

const MOST_HEAP_BYTES = 256_000_000
const pdfium = await openPdfium(pdfiumBytes())

function outcomeOf(order: PlacedOrder): Drawn['outcome'] {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(order.path)
  } catch {
    return 'gone'
  }
  return hashOfBytes(bytes) === order.sha256 ? drawn(pdfium, bytes, order, limits) : 'changed'
}

port.on('message', (order: PlacedOrder) => {
  const outcome = outcomeOf(order)
  const isSpent = !pdfium.usable || heapBytes(pdfium) > MOST_HEAP_BYTES
  port.postMessage({ outcome, isSpent } satisfies Drawn)
})
