import type { Problem } from '../engine/positions.ts'

/** A document as a source offers it, before anyone has opened it. */
export interface Offered {
  /** Path below the folder that was given, with forward slashes; the base name for a single file. */
  readonly name: string
  readonly path: string
  /** In bytes; 0 when it could not be asked for. */
  readonly size: number
  /** When the file was last changed, UTC; null when it could not be asked for. */
  readonly modified: string | null
  /** Why it cannot be read as it is; whoever takes it in passes the problem on instead of opening the file. */
  readonly problem: Problem | null
}
