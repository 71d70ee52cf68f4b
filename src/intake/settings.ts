import { availableParallelism } from 'node:os'
import { defaultLimits, type Limits } from '../engine/limits.ts'

/** What the engine is given besides documents. Crosses to the threads that read, so plain values only. */
export interface ToolSettings {
  readonly limits: Limits
  /** A folder of `fields/`. */
  readonly field: string
  /** A file with one known identifier a line, for resolving citations. */
  readonly knownIdsFile: string | null
}

/** What reading may cost. docs/settings.md lists these with their defaults. */
export interface ReadingSettings extends ToolSettings {
  /** At least 1. There are never more threads than files. */
  readonly threads: number
  /** For one document, counted from when a thread begins on it. */
  readonly timeoutMs: number
  /** JavaScript objects and strings of one thread. */
  readonly heapMb: number
  /** The whole process with all its threads: bytes of files and the PDF reader's memory lie outside the heaps. */
  readonly processMb: number
}

export function readingSettings(changes: Partial<ReadingSettings> = {}): ReadingSettings {
  const { threads = availableParallelism(), heapMb = 1_200 } = changes
  const processMb = 1_000 + threads * heapMb
  const defaults = { limits: defaultLimits, field: 'migratie', knownIdsFile: null, timeoutMs: 120_000 }
  return { ...defaults, processMb, ...changes, threads, heapMb }
}
