import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { main } from '../../src/cli/main.ts'

export const examples = fileURLToPath(new URL('../../examples', import.meta.url))

export interface Ran {
  readonly code: number
  readonly lines: string[]
  readonly asides: string[]
  /** Everything that was printed. */
  readonly all: string
}

/** A folder with a register of its own, and the program run on it. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'register-'))
  const data = join(folder, 'data')
  const run = (...args: string[]): Promise<Ran> => runWith({}, ...args)
  const runWith = async (environment: Record<string, string>, ...args: string[]): Promise<Ran> => {
    const [lines, asides]: [string[], string[]] = [[], []]
    const output = {
      line: (text: string) => void lines.push(text),
      aside: (text: string) => void asides.push(text),
      isTerminal: false,
    }
    const code = await main(args, output, {
      BELEIDSSPOOR_DATA: data,
      BELEIDSSPOOR_WORKERS: '1',
      ...environment,
    })
    return { code, lines, asides, all: [...lines, ...asides].join('\n') }
  }
  return {
    folder,
    data,
    path: join(data, 'register.sqlite'),
    run,
    runWith,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/**
 * SQLite keeps a file open until the last statement on it is collected. A command is a process of its own, in which
 * nothing was opened before; here many run in one.
 */
export async function forgetStatements(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let i = 0; i < 3; i++) {
    collect()
    await turn()
  }
}
