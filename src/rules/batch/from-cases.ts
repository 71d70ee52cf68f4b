import type { Case } from '../case/case.ts'
import { dayNumber } from '../decide/arithmetic.ts'
import { MET, NOT_MET, UNDECIDED } from '../decide/outcome.ts'
import type { FactKind, Scheme } from '../scheme/scheme.ts'
import { type Population, type TextColumn, UNKNOWN_DAY } from './population.ts'

/** Cases as columns, one row each. */
export function populationOf(scheme: Scheme, cases: readonly Case[]): Population {
  const of = (type: FactKind['type']) => scheme.facts.filter((it) => it.type === type).map((it) => it.id)
  const column = <C>(ids: readonly string[], make: (id: string) => C) =>
    Object.fromEntries(ids.map((id) => [id, make(id)]))
  const facts = (id: string) => cases.map((it) => it.facts[id])
  return {
    rows: cases.length,
    numbers: column(of('number'), (id) =>
      Float64Array.from(facts(id), (it) => (typeof it === 'number' ? it : Number.NaN)),
    ),
    days: column(of('date'), (id) => Int32Array.from(facts(id), dayOrUnknown)),
    yesOrNo: column(of('boolean'), (id) => Uint8Array.from(facts(id), codeOf)),
    texts: column(of('text'), (id) => textColumn(facts(id))),
    clocks: column(
      scheme.clocks.map((it) => it.id),
      (id) => Int32Array.from(cases, (it) => dayOrUnknown(it.dates[id])),
    ),
  }
}

const dayOrUnknown = (value: unknown): number => (typeof value === 'string' ? dayNumber(value) : UNKNOWN_DAY)

const codeOf = (value: unknown): number => (value === true ? MET : value === false ? NOT_MET : UNDECIDED)

function textColumn(values: readonly unknown[]): TextColumn {
  const words = [...new Set(values.filter((it) => typeof it === 'string'))]
  const numbers = new Map<unknown, number>(words.map((word, i) => [word, i]))
  return { words, codes: Int32Array.from(values, (it) => numbers.get(it) ?? -1) }
}
