/**
 * Boosted trees of three questions each, for a yes or no: every tree is fitted on what those before it leave wrong
 * (gradient and curvature of the logistic loss). Always the same for the same samples.
 */

import { DEPTH } from '../../src/engine/facts/likelihood/trees.ts'
import { randomFrom } from './random.ts'

interface Row {
  /** One for each name. */
  readonly values: readonly number[]
  readonly isIt: boolean
}

/** Chosen by judging passages apart: more trees with a smaller pace change nothing. */
const [TREES, PACE, DAMPING, LEAST] = [250, 0.05, 1, 10]
/** Each tree sees this part of the columns, so that no few of them decide everything. */
const PART = 0.3
/** A column is asked at no more bounds than this. */
const BOUNDS = 24

interface Columns {
  /** Ascending, with two decimals, as they are kept. */
  readonly bounds: readonly (readonly number[])[]
  /** Of each column, for each sample how many bounds its value reaches. */
  readonly steps: readonly Uint8Array[]
}

interface Question {
  readonly column: number
  readonly bound: number
  /** A value that reaches fewer bounds goes left. */
  readonly step: number
}

/** The trees as text, as `Trees` reads them. */
export function boosted(names: readonly string[], samples: readonly Row[]): string {
  const columns = columnsOf(names, samples)
  const share = samples.filter((it) => it.isIt).length / samples.length
  const base = Math.log(share / (1 - share))
  const odds = new Float64Array(samples.length).fill(base)
  const random = randomFrom(7)
  const trees = Array.from({ length: TREES }, () => grow(someOf(columns, random), samples, odds))
  return [names.join('\t'), base.toFixed(3), ...trees].join('\n')
}

/** The others are as if they had no bounds. */
const someOf = ({ bounds, steps }: Columns, random: () => number): Columns => ({
  bounds: bounds.map((it) => (random() < PART ? it : [])),
  steps,
})

function columnsOf(names: readonly string[], samples: readonly Row[]): Columns {
  const bounds = names.map((_, column) => boundsOf(samples.map((it) => it.values[column] as number)))
  const steps = bounds.map((own, column) =>
    Uint8Array.from(samples, ({ values }) => reached(own, values[column] as number)),
  )
  return { bounds, steps }
}

function reached(bounds: readonly number[], value: number): number {
  let count = 0
  while (count < bounds.length && value >= (bounds[count] as number)) count++
  return count
}

function boundsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const found = new Set<number>()
  for (let i = 1; i <= BOUNDS; i++)
    found.add(Number((sorted[Math.floor((i / (BOUNDS + 1)) * sorted.length)] as number).toFixed(2)))
  // What seldom holds has its bound all the same.
  const [least, most] = [sorted[0] as number, sorted.at(-1) as number]
  if (found.size === 1 && least < most) found.add(Number(((least + most) / 2).toFixed(2)))
  return [...found].filter((it) => it > least).sort((a, b) => a - b)
}

/** One tree, as text; `odds` are moved by what it says. */
function grow(columns: Columns, samples: readonly Row[], odds: Float64Array): string {
  const slopes = Float64Array.from(odds, (it, i) => sigmoid(it) - Number(samples[i]?.isIt))
  const curves = Float64Array.from(odds, (it) => sigmoid(it) * (1 - sigmoid(it)))
  const nodes = new Uint8Array(samples.length)
  const asked: (Question | null)[] = []
  for (let level = 0; level < DEPTH; level++) {
    const questions = bestOf(columns, nodes, 2 ** level, slopes, curves)
    asked.push(...questions)
    for (const [i, node] of nodes.entries())
      nodes[i] = 2 * node + Number(goesRight(questions[node] ?? null, columns, i))
  }
  const ends = endsOf(nodes, slopes, curves)
  for (const [i, node] of nodes.entries()) odds[i] = (odds[i] as number) + (ends[node] as number) / 1000
  return [...asked.map((it) => (it ? `${it.column}<${it.bound}` : '-')), ...ends].join(' ')
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))

const goesRight = (question: Question | null, { steps }: Columns, i: number): boolean =>
  question !== null && (steps[question.column]?.[i] as number) >= question.step

/** In thousandths. */
function endsOf(nodes: Uint8Array, slopes: Float64Array, curves: Float64Array): number[] {
  const [slope, curve] = [new Float64Array(2 ** DEPTH), new Float64Array(2 ** DEPTH)]
  for (const [i, node] of nodes.entries()) {
    slope[node] = (slope[node] as number) + (slopes[i] as number)
    curve[node] = (curve[node] as number) + (curves[i] as number)
  }
  return Array.from(slope, (it, node) => Math.round(((-PACE * it) / ((curve[node] as number) + DAMPING)) * 1000))
}

/** For each node of a level the question that parts it best; null where none parts it into two that are large enough. */
function bestOf(
  { bounds, steps }: Columns,
  nodes: Uint8Array,
  count: number,
  slopes: Float64Array,
  curves: Float64Array,
): (Question | null)[] {
  const best: (Question | null)[] = new Array(count).fill(null)
  const most = new Float64Array(count).fill(1e-6)
  const width = BOUNDS + 2
  for (const [column, own] of bounds.entries()) {
    if (own.length === 0) continue
    const sums = sumsOf(steps[column] as Uint8Array, nodes, count * width, width, slopes, curves)
    for (let node = 0; node < count; node++)
      for (const { step, gain } of partings(sums, node * width, own.length)) {
        if (gain <= (most[node] as number)) continue
        most[node] = gain
        best[node] = { column, bound: own[step - 1] as number, step }
      }
  }
  return best
}

interface Sums {
  readonly slope: Float64Array
  readonly curve: Float64Array
  readonly count: Int32Array
}

function sumsOf(
  steps: Uint8Array,
  nodes: Uint8Array,
  size: number,
  width: number,
  slopes: Float64Array,
  curves: Float64Array,
): Sums {
  const sums = { slope: new Float64Array(size), curve: new Float64Array(size), count: new Int32Array(size) }
  for (let i = 0; i < steps.length; i++) {
    const at = (nodes[i] as number) * width + (steps[i] as number)
    sums.slope[at] = (sums.slope[at] as number) + (slopes[i] as number)
    sums.curve[at] = (sums.curve[at] as number) + (curves[i] as number)
    sums.count[at] = (sums.count[at] as number) + 1
  }
  return sums
}

/** What is gained by parting a node at each step. */
function* partings(
  { slope, curve, count }: Sums,
  from: number,
  steps: number,
): Generator<{ step: number; gain: number }> {
  let [slopes, curves, counts] = [0, 0, 0]
  for (let i = from; i <= from + steps; i++) {
    slopes += slope[i] as number
    curves += curve[i] as number
    counts += count[i] as number
  }
  const whole = slopes ** 2 / (curves + DAMPING)
  let [leftSlope, leftCurve, left] = [0, 0, 0]
  for (let step = 1; step <= steps; step++) {
    leftSlope += slope[from + step - 1] as number
    leftCurve += curve[from + step - 1] as number
    left += count[from + step - 1] as number
    if (left < LEAST || counts - left < LEAST) continue
    const gain =
      leftSlope ** 2 / (leftCurve + DAMPING) + (slopes - leftSlope) ** 2 / (curves - leftCurve + DAMPING) - whole
    yield { step, gain }
  }
}
