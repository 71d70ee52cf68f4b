import { dayOfNumber } from '../../engine/calendar/day.ts'
import { dayNumber } from '../decide/arithmetic.ts'
import type { Assumptions, Draw, DrawnColumn, When } from './assumptions.ts'

export type Drawn = string | number | boolean | null

/** Made cases, the same for the same seed on every machine: a row at a time, so that any number of them fits. */
export function* drawnRows({ columns }: Assumptions, rows: number, seed: number): Generator<Record<string, Drawn>> {
  const random = randomFrom(seed)
  for (let i = 0; i < rows; i++) {
    const row: Record<string, Drawn> = {}
    for (const column of columns) row[column.column] = valueFor(column, row, random)
    yield row
  }
}

function valueFor(column: DrawnColumn, row: Readonly<Record<string, Drawn>>, random: () => number): Drawn {
  const { cases = [], unknown = 0 } = column
  // Drawn also where it is not used, so that one more assumption moves nothing else.
  const isUnknown = random() < unknown
  const value = drawn(cases.find((it) => fits(it.when, row))?.draw ?? column.draw, random)
  return isUnknown ? null : value
}

function fits({ column, is, from, below }: When, row: Readonly<Record<string, Drawn>>): boolean {
  const value = row[column] ?? null
  if (value === null) return false
  return (
    (is === undefined || value === is) &&
    (from === undefined || value >= from) &&
    (below === undefined || value < below)
  )
}

function drawn(draw: Draw, random: () => number): Drawn {
  switch (draw.kind) {
    case 'share':
      return random() < draw.yes
    case 'choice':
      return chosen(draw.of, random)
    case 'uniform':
      return Math.floor(draw.from + random() * (draw.to - draw.from + 1))
    case 'lognormal':
      return Math.round(draw.median * Math.exp(normal(random) * Math.log(draw.spread)))
    case 'days': {
      const [first, last] = [dayNumber(draw.from), dayNumber(draw.to)]
      return dayOfNumber(first + Math.floor(random() * (last - first + 1)))
    }
  }
}

function chosen(of: Readonly<Record<string, number>>, random: () => number): string {
  const entries = Object.entries(of)
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of entries) {
    left -= weight
    if (left < 0) return value
  }
  return entries.at(-1)?.[0] ?? ''
}

/** Twelve evenly drawn numbers add up to nearly a normal one; its tails end at six, which no wage needs. */
function normal(random: () => number): number {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += random()
  return sum
}

/** The generator sfc32 of C. Doty-Humphrey, seeded and run in. */
function randomFrom(seed: number): () => number {
  let [a, b, c, d] = [0x9e3779b9 | 0, 0x243f6a88 | 0, seed | 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
