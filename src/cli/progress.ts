import cliProgress from 'cli-progress'
import type { Output } from './output.ts'

/** Shows how far long work is, how fast it goes and how long it will take: a bar on a terminal, now and then a plain line elsewhere. */
export interface Progress {
  step(name: string): void
  /** Where several work together: how many of how many are done. */
  at(done: number, total: number): void
  end(): void
}

export function progress(output: Output, total: number, what: string): Progress {
  if (total === 0) return { step: () => {}, at: () => {}, end: () => {} }
  return output.isTerminal ? bar(total, what) : lines(output, total, what)
}

function bar(total: number, what: string): Progress {
  const format = `${what} {bar} {value}/{total}  {percentage}%  {rate}  {eta_formatted} left  {name}`
  const shown = new cliProgress.SingleBar({
    format,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: process.stderr,
  })
  const speed = new Speed()
  let done = 0
  shown.start(total, 0, { name: '', rate: speed.rate(0) })
  return {
    step: (name) => shown.update(++done, { name: name.slice(-40), rate: speed.rate(done) }),
    at: (now, of) => {
      done = now
      shown.setTotal(of)
      shown.update(done, { rate: speed.rate(done) })
    },
    end: () => shown.stop(),
  }
}

const LINE_EVERY_MS = 5_000

function lines(output: Output, total: number, what: string): Progress {
  let [done, of, last] = [0, total, Date.now()]
  const speed = new Speed()
  const sometimes = () => {
    if (Date.now() - last < LINE_EVERY_MS) return
    last = Date.now()
    output.aside(`${what}: ${done} of ${of}, ${speed.rate(done)}, ${speed.left(done, of)} left`)
  }
  return {
    step: () => {
      done++
      sometimes()
    },
    at: (now, total) => {
      ;[done, of] = [now, total]
      sometimes()
    },
    end: () => output.aside(`${what}: ${done} of ${of}`),
  }
}

class Speed {
  readonly #start = Date.now()

  #perSecond(done: number): number {
    return (1000 * done) / Math.max(1, Date.now() - this.#start)
  }
  rate(done: number): string {
    return `${this.#perSecond(done).toFixed(1)} a second`
  }
  left(done: number, total: number): string {
    if (done === 0) return 'unknown time'
    const seconds = Math.ceil((total - done) / this.#perSecond(done))
    return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
  }
}
