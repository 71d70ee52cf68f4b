import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { ToolSettings } from './settings.ts'

/** Reads one document; what crosses processes and enters the register is the facts file. */
export type Reader = (bytes: Uint8Array, name: string) => FactsFile | Promise<FactsFile>

/** What a module that reads for a process exports. Tests give a stand-in for the engine. */
export interface ReaderModule {
  openReader(settings: ToolSettings): Promise<Reader>
}

/** What a process that reads is told when it starts. */
export interface ReaderSettings {
  /** Address of a `ReaderModule`. */
  readonly reader: string
  readonly settings: ToolSettings
  /** The number of the process that started it, without which it has nothing to do. */
  readonly parent: number
  readonly processMb: number
}

export interface ReadingTask {
  readonly path: string
  readonly name: string
}

/** What a process says: once that it can begin or not, then one answer for each task. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly message: string }
  | { readonly kind: 'read'; readonly file: FactsFile }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'crashed'; readonly message: string }
  /** Its last words. */
  | { readonly kind: 'ended'; readonly message: string }
