/** Middle value; the mean of two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Milliseconds of processor time that a piece of work takes in this process: other programs count less than on the clock. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

/** Runs pieces of work in turn, so that a machine whose speed drifts treats them alike. Gives the times of each. */
export function interleaved<N extends string>(
  rounds: number,
  work: Readonly<Record<N, () => void>>,
): Record<N, number[]> {
  const names = Object.keys(work) as N[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      globalThis.gc?.()
      times[name].push(cpuMs(work[name]))
    }
  }
  return times
}

/** The exponent b of time = a · size^b, fitted by least squares on the logarithms. */
export function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, it) => sum + it[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, it) => sum + (it[0] - x) * (it[1] - y), 0)
  const under = logs.reduce((sum, it) => sum + (it[0] - x) ** 2, 0)
  return over / under
}
