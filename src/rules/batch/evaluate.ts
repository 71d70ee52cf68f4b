import { NO_RULE, UNDECIDED } from '../decide/outcome.ts'
import type { Rule, RuleVersion, Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { BLOCK, Codes, type Conditions } from './block.ts'
import { Columns, heldAt } from './columns.ts'
import { conditions } from './conditions.ts'
import { type Population, UNKNOWN_DAY } from './population.ts'

/** The outcome of a rule for every row, as a code: what `decide` says of each, by columns instead of rows. */
export function evaluate(schemes: Schemes, scheme: Scheme, rule: Rule, population: Population): Uint8Array {
  const columns = new Columns(schemes, scheme, population)
  const clock = columns.clock(rule.clock)
  const out = new Uint8Array(population.rows)
  if (clock === null) return out.fill(UNDECIDED)
  const { timeline } = schemes.within(scheme).rule(rule)
  const at = heldAt(timeline, clock)
  const byVersion = new Map<RuleVersion, Conditions>()
  const of = (version: RuleVersion): Conditions => {
    const known = byVersion.get(version) ?? conditions(version.tree, columns)
    byVersion.set(version, known)
    return known
  }
  const codes = new Codes()
  for (let from = 0; from < population.rows; from += BLOCK) {
    const block = out.subarray(from, Math.min(from + BLOCK, population.rows))
    if (typeof clock === 'number') inForce(at(0), of, from, block, codes)
    else rowByRow(clock, at, of, from, block)
  }
  return out
}

type Of = (version: RuleVersion) => Conditions

function inForce(version: RuleVersion | null, of: Of, from: number, block: Uint8Array, codes: Codes): void {
  if (!version) return void block.fill(NO_RULE)
  of(version)(from, block.length, codes)
  block.set(block.length === BLOCK ? codes.bytes : codes.bytes.subarray(0, block.length))
}

/** Each version that holds for a row of the block goes through the whole block; each row keeps that of its own. */
function rowByRow(
  clock: Int32Array,
  at: (row: number) => RuleVersion | null,
  of: Of,
  from: number,
  block: Uint8Array,
): void {
  const held = Array.from(block, (_, i) => at(from + i))
  const own = new Codes()
  for (const version of new Set(held)) {
    if (version) of(version)(from, block.length, own)
    for (let i = 0; i < block.length; i++)
      if (held[i] === version)
        block[i] = version ? (own.bytes[i] as number) : clock[from + i] === UNKNOWN_DAY ? UNDECIDED : NO_RULE
  }
}
