// The text format of Prometheus, version 0.0.4.

export type Labels = Readonly<Record<string, string>>

export interface Metric {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** What follows the name: the labels and the value. */
  samples(): readonly string[]
}

/** Only goes up. */
export function counter(name: string, help: string, first = 0): Metric & { add(labels: Labels, n?: number): void } {
  const values = new Map<string, number>(first === 0 ? [] : [['', first]])
  return {
    name,
    help,
    type: 'counter',
    add(labels, n = 1) {
      const key = written(labels)
      values.set(key, (values.get(key) ?? 0) + n)
    },
    samples: () => [...values].map(([labels, value]) => `${name}${labels} ${value}`),
  }
}

/** A value of this moment, or one for each set of labels. */
export function gauge(name: string, help: string, ...values: readonly (number | readonly [Labels, number])[]): Metric {
  const samples = values.map((it) => (typeof it === 'number' ? `${name} ${it}` : `${name}${written(it[0])} ${it[1]}`))
  return { name, help, type: 'gauge', samples: () => samples }
}

/** How often a value was at most so large. */
export function histogram(
  name: string,
  help: string,
  bounds: readonly number[],
): Metric & { observe(labels: Labels, value: number): void } {
  const seen = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>()
  return {
    name,
    help,
    type: 'histogram',
    observe(labels, value) {
      const key = written(labels)
      const it = seen.get(key) ?? { labels, counts: bounds.map(() => 0), sum: 0, count: 0 }
      seen.set(key, it)
      for (const [i, bound] of bounds.entries()) if (value <= bound) it.counts[i] = (it.counts[i] ?? 0) + 1
      it.sum += value
      it.count++
    },
    samples: () =>
      [...seen].flatMap(([key, { labels, counts, sum, count }]) => [
        ...bounds.map((le, i) => `${name}_bucket${written({ ...labels, le: String(le) })} ${counts[i]}`),
        `${name}_bucket${written({ ...labels, le: '+Inf' })} ${count}`,
        `${name}_sum${key} ${sum}`,
        `${name}_count${key} ${count}`,
      ]),
  }
}

export const rendered = (metrics: readonly Metric[]): string =>
  metrics
    .map((it) => [`# HELP ${it.name} ${it.help}`, `# TYPE ${it.name} ${it.type}`, ...it.samples(), ''].join('\n'))
    .join('')

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value.replace(/[\\"\n]/g, escaped)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
const escaped = (sign: string): string => (sign === '\n' ? '\\n' : `\\${sign}`)
