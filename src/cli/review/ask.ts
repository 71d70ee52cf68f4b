import { createInterface } from 'node:readline/promises'

/** Asks a person; null when there is nobody any more. */
export type Ask = (question: string) => Promise<string | null>

export function askOnTerminal(): Ask {
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
    try {
      return await Promise.race([lines.question(question), closed])
    } finally {
      lines.close()
    }
  }
}
