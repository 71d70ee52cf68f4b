import { UNDECIDED } from '../decide/outcome.ts'
import type { Comparison } from '../scheme/tree.ts'
import { BLOCK, type Conditions, type Measured, reader } from './block.ts'

/**
 * Comparisons of a block. Each has a loop of its own without a branch, so that the processor never guesses wrongly: the
 * upper bits say that it is true, the lowest that it is not false, and with NaN it is neither.
 */
export function comparison(left: Measured, is: Comparison, right: Measured): Conditions {
  if (left.kind === 'constant' && right.kind !== 'constant') return comparison(right, MIRRORED[is], left)
  if (right.kind !== 'constant') return ofTwo(left, is, right)
  if (Number.isNaN(right.value)) return (_from, count, out) => void out.bytes.fill(UNDECIDED, 0, count)
  return withConstant(left, is, right.value)
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  '!=': '!=',
}

/** As a number without a branch, which `is ? 1 : 0` would be. */
const one = (is: boolean): number => (is as unknown as number) | 0

function withConstant(left: Measured, is: Comparison, c: number): Conditions {
  const read = reader(left)
  const loop = LOOPS[is]
  return (from, count, out) => {
    const { values, at } = read(from, count)
    loop(values, at, count, c, out.bytes)
  }
}

type Loop = (values: Float64Array, at: number, count: number, c: number, out: Uint8Array) => void

const LOOPS: Readonly<Record<Comparison, Loop>> = {
  '>=': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = one(x >= c) * 6 + (one(x < c) ^ 1)
    }
  },
  '>': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = one(x > c) * 6 + (one(x <= c) ^ 1)
    }
  },
  '<=': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = one(x <= c) * 6 + (one(x > c) ^ 1)
    }
  },
  '<': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = one(x < c) * 6 + (one(x >= c) ^ 1)
    }
  },
  '=': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = one(x === c) * 6 + (one(x < c) ^ 1 ^ one(x > c))
    }
  },
  '!=': (values, at, count, c, out) => {
    for (let i = 0; i < count; i++) {
      const x = values[at + i] as number
      out[i] = (one(x < c) | one(x > c)) * 6 + (one(x === c) ^ 1)
    }
  },
}

/** The difference with an unknown is unknown, so that one loop does for each comparison with nought. */
function ofTwo(left: Measured, is: Comparison, right: Measured): Conditions {
  const [a, b] = [reader(left), reader(right)]
  const loop = LOOPS[is]
  const difference = new Float64Array(BLOCK)
  return (from, count, out) => {
    const first = a(from, count)
    const second = b(from, count)
    for (let i = 0; i < count; i++)
      difference[i] = (first.values[first.at + i] as number) - (second.values[second.at + i] as number)
    loop(difference, 0, count, 0, out.bytes)
  }
}
