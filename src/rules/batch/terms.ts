import { calculated, dayLater, dayNumber, type Span } from '../decide/arithmetic.ts'
import { MET, NOT_MET } from '../decide/outcome.ts'
import { unitOf } from '../decide/terms.ts'
import type { ParameterVersion } from '../scheme/scheme.ts'
import type { Calculation, DateAdd, FactNode, If, ParamNode, Term } from '../scheme/tree.ts'
import { Codes, type Conditions, computed, constant, type Measured, reader, UNKNOWN } from './block.ts'
import type { Columns } from './columns.ts'
import { conditions } from './conditions.ts'
import { UNKNOWN_DAY } from './population.ts'

/** A term as numbers. With `unit`, rows on which it is counted in another are unknown. */
export function measuredTerm(node: Term, columns: Columns, unit?: string): Measured {
  switch (node.op) {
    case 'value':
      return isOf(node.type ?? node.unit ?? 'none', unit) ? constant(numbered(node.value, columns, node.type)) : UNKNOWN
    case 'fact':
      return isOf(unitOfFact(node, columns), unit) ? ofFact(node, columns) : UNKNOWN
    case 'clock': {
      const day = columns.clock(node.clock)
      return typeof day === 'number' ? constant(day) : day ? ofDays(day) : UNKNOWN
    }
    case 'param':
      return ofParameter(node, columns, unit)
    case 'dateAdd':
      return later(node, columns)
    case 'calc':
      return isOf(node.unit, unit) ? calculation(node, columns) : UNKNOWN
    case 'if':
      return chosen(node, columns, unit)
  }
}

const isOf = (own: string, wanted: string | undefined): boolean => wanted === undefined || own === wanted

const unitOfFact = ({ fact }: FactNode, { schemes, scheme }: Columns): string => schemes.within(scheme).unitOfFact(fact)

/** All units a term can be counted in, on one day or another. */
export function unitsOf(node: Term, columns: Columns): ReadonlySet<string> {
  switch (node.op) {
    case 'value':
      return new Set([node.type ?? node.unit ?? 'none'])
    case 'fact':
      return new Set([unitOfFact(node, columns)])
    case 'clock':
    case 'dateAdd':
      return new Set(['date'])
    case 'calc':
      return new Set([node.unit])
    case 'param': {
      const { parameter } = columns.schemes.within(columns.scheme).parameter(node.param)
      return new Set([unitOf(parameter), ...parameter.versions.map((it) => unitOf(parameter, it))])
    }
    case 'if':
      return new Set([...unitsOf(node.yes as Term, columns), ...unitsOf(node.no as Term, columns)])
  }
}

function numbered(value: unknown, columns: Columns, type: string | undefined): number {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return Number.NaN
  return type === 'date' ? dayNumber(value) : columns.numberOf(value)
}

function ofFact({ fact }: FactNode, columns: Columns): Measured {
  const { numbers, days, texts } = columns.population
  const [values, own, text] = [numbers[fact], days[fact], texts[fact]]
  if (values) return { kind: 'column', values }
  if (own) return ofDays(own)
  if (!text) return UNKNOWN
  const numbersOfWords = Float64Array.from(text.words, (it) => columns.numberOf(it))
  return computed((from, count, out) => {
    for (let i = 0; i < count; i++) out[i] = numbersOfWords[text.codes[from + i] as number] ?? Number.NaN
  })
}

const ofDays = (days: Int32Array): Measured =>
  computed((from, count, out) => {
    for (let i = 0; i < count; i++) {
      const day = days[from + i] as number
      out[i] = day === UNKNOWN_DAY ? Number.NaN : day
    }
  })

/** The versions of a parameter that can hold for anybody. */
export function versionsFor({ param }: ParamNode, { schemes, scheme }: Columns): readonly ParameterVersion[] {
  const { timeline } = schemes.within(scheme).parameter(param)
  return timeline.values.filter((it) => it !== null)
}

function ofParameter(node: ParamNode, columns: Columns, unit: string | undefined): Measured {
  const { parameter } = columns.schemes.within(columns.scheme).parameter(node.param)
  const valueIn = (version: ParameterVersion): number =>
    isOf(unitOf(parameter, version), unit) ? numbered(version.value, columns, parameter.type) : Number.NaN
  const at = columns.versionAt(node)
  if (!(columns.clock(node.clock) instanceof Int32Array)) {
    const version = at(0)
    return version ? constant(valueIn(version)) : UNKNOWN
  }
  const values = new Map(versionsFor(node, columns).map((it) => [it, valueIn(it)]))
  return computed((from, count, out) => {
    for (let i = 0; i < count; i++) {
      const version = at(from + i)
      out[i] = version ? (values.get(version) ?? Number.NaN) : Number.NaN
    }
  })
}

/** The outcome that follows from the version that holds for each row. */
export function fillByDay(
  versions: readonly ParameterVersion[],
  columns: Columns,
  node: ParamNode,
  otherwise: number,
  codeOf: (version: ParameterVersion) => number,
): Conditions {
  const codes = new Map(versions.map((it) => [it, codeOf(it)]))
  const at = columns.versionAt(node)
  return (from, count, out) => {
    for (let i = 0; i < count; i++) {
      const version = at(from + i)
      out.bytes[i] = version ? (codes.get(version) ?? otherwise) : otherwise
    }
  }
}

function later(node: DateAdd, columns: Columns): Measured {
  const [to, add] = [reader(measuredTerm(node.to, columns)), reader(measuredTerm(node.add, columns))]
  const [span] = unitsOf(node.add, columns)
  const sign = node.back ? -1 : 1
  return computed((from, count, out) => {
    const [days, amounts] = [to(from, count), add(from, count)]
    for (let i = 0; i < count; i++) {
      const [day, amount] = [days.values[days.at + i] as number, amounts.values[amounts.at + i] as number]
      out[i] = Number.isNaN(day) || Number.isNaN(amount) ? Number.NaN : dayLater(day, amount * sign, span as Span)
    }
  })
}

function calculation(node: Calculation, columns: Columns): Measured {
  const parts = node.of.map((it) => reader(measuredTerm(it, columns)))
  const row: number[] = new Array(parts.length)
  return computed((from, count, out) => {
    const values = parts.map((it) => it(from, count))
    for (let i = 0; i < count; i++) {
      for (const [p, it] of values.entries()) row[p] = it.values[it.at + i] as number
      out[i] = row.some(Number.isNaN) ? Number.NaN : calculated(node.how, row)
    }
  })
}

function chosen(node: If, columns: Columns, unit: string | undefined): Measured {
  const test = conditions(node.test, columns)
  const [yes, no] = [node.yes, node.no].map((it) => reader(measuredTerm(it as Term, columns, unit)))
  const codes = new Codes()
  return computed((from, count, out) => {
    test(from, count, codes)
    const [a, b] = [yes?.(from, count), no?.(from, count)]
    if (!a || !b) return
    for (let i = 0; i < count; i++) {
      const code = codes.bytes[i]
      if (code === MET) out[i] = a.values[a.at + i] as number
      else out[i] = code === NOT_MET ? (b.values[b.at + i] as number) : Number.NaN
    }
  })
}
