import type { Output } from './output.ts'
import type { Settings } from './settings.ts'

/** What a command is given besides its own arguments. */
export interface CommandContext {
  readonly output: Output
  readonly settings: Settings
}

/** 0: done. 1: something was not or only partly done. 2: used wrongly. */
export type ExitCode = 0 | 1 | 2

export interface Command<A extends unknown[], O> {
  readonly name: string
  /** As commander writes them: `<path...>`. */
  readonly arguments: string
  readonly summary: string
  readonly options: readonly (readonly [flags: string, meaning: string, fallback?: string])[]
  run(args: A, options: O, context: CommandContext): Promise<ExitCode>
}
