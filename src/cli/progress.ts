import cliProgress from 'cli-progress'
import type { Output } from './output.ts'

/** Shows how far long work is: a bar with rate and time left on a terminal, now and then a plain line elsewhere. */
export interface Progress {
  step(name: string): void
  end(): void
}

export function progress(output: Output, total: number, what: string): Progress {
  if (total === 0) return { step: () => {}, end: () => {} }
  return output.isTerminal ? bar(total, what) : lines(output, total, what)
}

function bar(total: number, what: string): Progress {
  const format = `${what} {bar} {value}/{total}  {percentage}%  {eta_formatted} left  {name}`
  const shown = new cliProgress.SingleBar({
    format,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: process.stderr,
  })
  shown.start(total, 0, { name: '' })
  return {
    step: (name) => shown.increment(1, { name: name.slice(-40) }),
    end: () => shown.stop(),
  }
}

const LINE_EVERY_MS = 5_000

function lines(output: Output, total: number, what: string): Progress {
  let [done, last] = [0, Date.now()]
  return {
    step: () => {
      done++
      if (Date.now() - last < LINE_EVERY_MS) return
      last = Date.now()
      output.aside(`${what}: ${done} of ${total}`)
    },
    end: () => output.aside(`${what}: ${done} of ${total}`),
  }
}
