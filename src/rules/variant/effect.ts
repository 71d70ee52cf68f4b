import { evaluate } from '../batch/evaluate.ts'
import type { Population } from '../batch/population.ts'
import type { Decision } from '../decide/decide.ts'
import { NO_RULE, outcomeOrNone } from '../decide/outcome.ts'
import type { Schemes } from '../schemes.ts'

export type Counts = Readonly<Partial<Record<Decision['outcome'], number>>>

/** What a variant does to a population: counts before and after, and who goes from which outcome to which. */
export interface Effect {
  readonly rows: number
  readonly base: Counts
  readonly variant: Counts
  readonly flips: readonly Flip[]
  /** For each value of the column to count by. */
  readonly groups: readonly GroupEffect[]
}

export interface Flip {
  readonly from: Decision['outcome']
  readonly to: Decision['outcome']
  readonly rows: number
  /** The first few rows, counted from 0, so that one can be looked at. */
  readonly first: readonly number[]
}

export interface GroupEffect {
  readonly group: string
  readonly rows: number
  readonly base: Counts
  readonly variant: Counts
  readonly flipped: number
}

const FEW = 5
const SIZE = NO_RULE + 1

/** Base and variant over the same population; both have the scheme and the rule. */
export function effectOf(
  [base, variant]: readonly [Schemes, Schemes],
  { schemeId, ruleId }: { readonly schemeId: string; readonly ruleId: string },
  population: Population,
  by: readonly string[] | null,
): Effect {
  const [before, after] = [base, variant].map((it) => outcomesIn(it, schemeId, ruleId, population)) as [
    Uint8Array,
    Uint8Array,
  ]
  const pairs = new Float64Array(SIZE * SIZE)
  const first = new Map<number, number[]>()
  const groups = new Map<string, Float64Array>()
  for (let row = 0; row < population.rows; row++) {
    const pair = (before[row] as number) * SIZE + (after[row] as number)
    pairs[pair] = (pairs[pair] ?? 0) + 1
    if (before[row] !== after[row]) noteFirst(first, pair, row)
    if (by) noteGroup(groups, by[row] ?? '', pair)
  }
  return {
    rows: population.rows,
    ...countsOf(pairs),
    flips: flipsOf(pairs, first),
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, own]) => ({
        group,
        rows: own.reduce((sum, it) => sum + it, 0),
        ...countsOf(own),
        flipped: flipped(own),
      })),
  }
}

function outcomesIn(schemes: Schemes, schemeId: string, ruleId: string, population: Population): Uint8Array {
  const scheme = schemes.get(schemeId)
  const rule = scheme?.rules.find((it) => it.id === ruleId)
  return scheme && rule ? evaluate(schemes, scheme, rule, population) : new Uint8Array(population.rows).fill(NO_RULE)
}

function noteFirst(first: Map<number, number[]>, pair: number, row: number): void {
  const rows = first.get(pair) ?? []
  if (rows.length < FEW) first.set(pair, [...rows, row])
}

function noteGroup(groups: Map<string, Float64Array>, group: string, pair: number): void {
  const own = groups.get(group) ?? new Float64Array(SIZE * SIZE)
  groups.set(group, own)
  own[pair] = (own[pair] ?? 0) + 1
}

function countsOf(pairs: Float64Array): { base: Counts; variant: Counts } {
  const [base, variant]: [Record<string, number>, Record<string, number>] = [{}, {}]
  for (const [pair, rows] of pairs.entries()) {
    if (rows === 0) continue
    const [from, to] = [outcomeOrNone(Math.floor(pair / SIZE)), outcomeOrNone(pair % SIZE)]
    base[from] = (base[from] ?? 0) + rows
    variant[to] = (variant[to] ?? 0) + rows
  }
  return { base, variant }
}

function flipsOf(pairs: Float64Array, first: ReadonlyMap<number, number[]>): Flip[] {
  return [...first]
    .map(([pair, rows]) => ({
      from: outcomeOrNone(Math.floor(pair / SIZE)),
      to: outcomeOrNone(pair % SIZE),
      rows: pairs[pair] ?? 0,
      first: rows,
    }))
    .sort((a, b) => b.rows - a.rows)
}

const flipped = (pairs: Float64Array): number =>
  pairs.reduce((sum, it, pair) => sum + (Math.floor(pair / SIZE) === pair % SIZE ? 0 : it), 0)
