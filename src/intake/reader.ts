import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { ToolSettings } from './settings.ts'

/** Reads one document; what crosses threads and enters the register is the facts file. */
export type Reader = (bytes: Uint8Array, name: string) => FactsFile | Promise<FactsFile>

/** What a module that reads for a thread exports. Tests give a stand-in for the engine. */
export interface ReaderModule {
  openReader(settings: ToolSettings): Promise<Reader>
}

export interface WorkerData {
  /** Address of a `ReaderModule`. */
  readonly reader: string
  readonly settings: ToolSettings
}

export interface ReadingTask {
  readonly path: string
  readonly name: string
}

/** What a thread says: once that it can begin or not, then one answer for each task. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly message: string }
  | { readonly kind: 'read'; readonly file: FactsFile }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'crashed'; readonly message: string }
