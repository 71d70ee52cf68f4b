import { addDays, type IsoDay } from '../../engine/calendar/day.ts'
import { rounded } from '../decide/arithmetic.ts'
import type { Index, ParameterVersion, Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { choose, counts } from '../versions/choice.ts'

/** Whether one percentage explains all amounts that rose on a day, and whether it is the one that was published. */
export interface IndexProof {
  readonly index: string
  readonly on: IsoDay
  /**
   * `proved`: a percentage explains all and the published one is among those that do. `explained`: none was published.
   * `contradicted`: no percentage explains all, or not the published one. `unknown`: an amount before or after is missing.
   */
  readonly verdict: 'proved' | 'explained' | 'contradicted' | 'unknown'
  /** All percentages between these explain every amount; null where none does or nothing is known. */
  readonly between: readonly [least: number, most: number] | null
  readonly published: number | null
  readonly steps: readonly IndexStep[]
}

/** One amount and what it became. */
export interface IndexStep {
  readonly parameter: string
  readonly before: number
  readonly after: number
}

/** All proofs of a scheme, in the order of its indexes and their days. */
export const proofsOf = (scheme: Scheme, schemes: Schemes): IndexProof[] =>
  scheme.indexes.flatMap((index) => index.on.map((on) => proofOn(index, on, scheme, schemes)))

function proofOn(index: Index, on: IsoDay, scheme: Scheme, schemes: Schemes): IndexProof {
  const found = index.parameters.map((it) => stepOn(it, on, scheme, schemes))
  const steps = found.filter((it) => it !== null)
  const published = publishedOn(index, on, scheme, schemes)
  const base = { index: index.id, on, published, steps }
  if (steps.length === 0) return { ...base, verdict: 'unknown', between: null }
  const [least, most] = [Math.max(...steps.map(lowest)), Math.min(...steps.map(highest))]
  const between = least < most ? ([least, most] as const) : null
  const holds = published === null ? between !== null : steps.every((it) => isReached(it, published))
  if (!holds || !between) return { ...base, verdict: 'contradicted', between }
  if (steps.length < found.length) return { ...base, verdict: 'unknown', between }
  return { ...base, verdict: published === null ? 'explained' : 'proved', between }
}

/** From the version that ended the day before to the one that begins; null where either is missing or counted otherwise. */
function stepOn(reference: string, on: IsoDay, scheme: Scheme, schemes: Schemes): IndexStep | null {
  const versions = schemes.parameter(reference, scheme)?.versions ?? []
  const before = choose(versions, addDays(on, -1))
  const after = versions.find((it) => counts(it) && it.from === on)
  if (before.kind !== 'version' || !after || before.version.unit !== after.unit) return null
  const [a, b] = [amount(before.version), amount(after)]
  return a === null || b === null || a <= 0 ? null : { parameter: reference, before: a, after: b }
}

const amount = ({ value }: ParameterVersion): number | null => (typeof value === 'number' ? value : null)

function publishedOn({ percentage }: Index, on: IsoDay, scheme: Scheme, schemes: Schemes): number | null {
  const choice = choose(schemes.parameter(percentage, scheme)?.versions ?? [], on)
  return choice.kind === 'version' ? amount(choice.version) : null
}

// What is rounded to an amount lies from half below it to half above it.
const lowest = ({ before, after }: IndexStep): number => ((after - 0.5) / before - 1) * 100
const highest = ({ before, after }: IndexStep): number => ((after + 0.5) / before - 1) * 100

const isReached = ({ before, after }: IndexStep, percentage: number): boolean =>
  rounded(before * (1 + percentage / 100)) === after
