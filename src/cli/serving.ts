import { UsageProblem } from './usage-problem.ts'

export const portOption = ['--port <number>', 'port of the site; 0 takes any free one'] as const
export const hostOption = ['--host <address>', 'address to listen on; 127.0.0.1 unless told otherwise'] as const

export function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw new UsageProblem(`"${text}" is no port.`, 'Give --port a number from 0 to 65535.')
}

/** A second signal ends the program at once, as it always does. */
export const stopped = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
