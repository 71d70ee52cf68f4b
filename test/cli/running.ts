import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  const run = async (...args: string[]): Promise<Ran> => {
    const [lines, asides]: [string[], string[]] = [[], []]
    const output = {
      line: (text: string) => void lines.push(text),
      aside: (text: string) => void asides.push(text),
      isTerminal: false,
    }
    const code = await main(args, output, { BELEIDSSPOOR_DATA: data, BELEIDSSPOOR_WORKERS: '1' })
    return { code, lines, asides, all: [...lines, ...asides].join('\n') }
  }
  return { folder, data, path: join(data, 'register.sqlite'), run, remove: () => rmSync(folder, { recursive: true }) }
}
