import { readFileSync } from 'node:fs'

// Linux tells in hundredths of a second, whatever the machine: USER_HZ is fixed for programs.
const TICK_MS = 10
const OWN = '/proc/thread-self/stat'

/**
 * Milliseconds that this thread has been worked for, in steps of 10: what else the machine does, and the tests beside this
 * one, do not count. Where that cannot be known, the clock.
 */
export function processorTime(): number {
  try {
    // The name of the program, which stands first, may hold spaces and brackets.
    const fields = readFileSync(OWN, 'utf8').replace(/^.*\)/su, '').trim().split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return performance.now()
  }
}

/** Milliseconds of the processor that this took. */
export function processorTimeOf(work: () => unknown): number {
  const before = processorTime()
  work()
  return processorTime() - before
}
