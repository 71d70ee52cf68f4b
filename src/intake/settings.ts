import { availableParallelism } from 'node:os'
import { defaultLimits, type Limits } from '../engine/limits.ts'

/** What the engine is given besides documents. Crosses to the processes that read, so what JSON can say only. */
export interface ToolSettings {
  readonly limits: Limits
  /** A folder of `fields/`. */
  readonly field: string
  /** A file with one known identifier a line, for resolving citations. */
  readonly knownIdsFile: string | null
  /** Whether sentences are judged as well by what labelled letters taught. */
  readonly withLikelihood: boolean
}

/** What reading may cost. docs/settings.md lists these with their defaults. */
export interface ReadingSettings extends ToolSettings {
  /** How many documents are read at once, each in a process of its own. At least 1; never more than there are files. */
  readonly readers: number
  /** For one document, counted from when a reader begins on it. */
  readonly timeoutMs: number
  /** JavaScript objects and strings of one reader. */
  readonly heapMb: number
  /** One reader as a whole: bytes of files and the PDF reader's memory lie outside the heap. */
  readonly processMb: number
}

export function readingSettings(changes: Partial<ReadingSettings> = {}): ReadingSettings {
  const { readers = availableParallelism(), heapMb = 1_200 } = changes
  const processMb = 1_000 + heapMb
  const defaults = {
    limits: defaultLimits,
    field: 'migratie',
    knownIdsFile: null,
    withLikelihood: true,
    timeoutMs: 120_000,
  }
  return { ...defaults, processMb, ...changes, readers, heapMb }
}

/** For so many documents: a reader more than there are documents would start for nothing. */
export const forDocuments = (reading: ReadingSettings, documents: number): ReadingSettings => ({
  ...reading,
  readers: Math.max(1, Math.min(reading.readers, documents)),
})
