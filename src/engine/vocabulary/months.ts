const NAMES = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

const numbers = new Map<string, number>([
  ...NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...SHORT.map((name, i): [string, number] => [name, i + 1]),
  ['febr', 2],
  ['mar', 3],
  ['sept', 9],
])

/** The words a month can begin with: its name or its abbreviation. */
export const monthTriggers: readonly string[] = [...numbers.keys()]

/** A pattern for the name of a month in full. */
export const MONTH = `(?:${NAMES.join('|')})`

/** A pattern for a month after a day: in full or abbreviated, with or without the full stop. */
export const DAY_MONTH = `(?:${NAMES.join('|')}|(?:${SHORT.join('|')}|febr|mar|sept)\\b\\.?)`

/** A pattern for an abbreviated month, which is one only when a year follows: "jan" is also a name. */
export const SHORT_MONTH = `(?:${SHORT.join('|')}|febr|sept)\\.?`

export const monthNumber = (written: string): number => numbers.get(written.toLowerCase().replace('.', '')) ?? 0
