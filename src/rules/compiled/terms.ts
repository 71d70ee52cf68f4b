import type { Case } from '../case/case.ts'
import { calculated, dayLater, dayNumber, type Span } from '../decide/arithmetic.ts'
import { MET, NOT_MET } from '../decide/outcome.ts'
import { unitOf } from '../decide/terms.ts'
import type { ParameterVersion } from '../scheme/scheme.ts'
import type { If, ParamNode, Term, Value } from '../scheme/tree.ts'
import { conditionOf, type Names } from './conditions.ts'

/** A number, or the number of a day; NaN where it is unknown. */
export type Measures = (asked: Case) => number
export type Tells = (asked: Case) => string | null

/** The version of a parameter on the day of its clock. */
export function parameterAt({ param, clock }: ParamNode, { schemes, scheme }: Names) {
  const { on: versionOn } = schemes.within(scheme).parameter(param)
  return ({ dates }: Case): ParameterVersion | null => {
    const on = dates[clock]
    return on === undefined ? null : versionOn(on)
  }
}

export function numberOf(node: Term, names: Names): Measures {
  switch (node.op) {
    case 'value': {
      const value = measureOf(node.value)
      return () => value
    }
    case 'fact': {
      const { fact } = node
      if (names.schemes.within(names.scheme).fact(fact).type === 'date') return ({ facts }) => measureOf(facts[fact])
      return ({ facts }) => {
        const value = facts[fact]
        return typeof value === 'number' ? value : Number.NaN
      }
    }
    case 'clock': {
      const { clock } = node
      return ({ dates }) => measureOf(dates[clock])
    }
    case 'param': {
      const at = parameterAt(node, names)
      return (asked) => measureOf(at(asked)?.value)
    }
    case 'dateAdd': {
      const [to, add, unit] = [numberOf(node.to, names), numberOf(node.add, names), unitAt(node.add, names)]
      const sign = node.back ? -1 : 1
      const span = typeof unit === 'string' ? () => unit : unit
      return (asked) => {
        const [day, amount] = [to(asked), add(asked)]
        return Number.isNaN(day) || Number.isNaN(amount)
          ? Number.NaN
          : dayLater(day, amount * sign, span(asked) as Span)
      }
    }
    case 'calc': {
      const parts = node.of.map((it) => numberOf(it, names))
      return (asked) => {
        const values = parts.map((it) => it(asked))
        return values.some(Number.isNaN) ? Number.NaN : calculated(node.how, values)
      }
    }
    case 'if':
      return chosen(node, names, numberOf, Number.NaN)
  }
}

/** A day is a text in a case and a scheme. */
const measureOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' ? dayNumber(value) : Number.NaN

export function textOf(node: Term, names: Names): Tells {
  switch (node.op) {
    case 'value':
      return () => String(node.value)
    case 'fact': {
      const { fact } = node
      return ({ facts }) => (facts[fact] as string | undefined) ?? null
    }
    case 'param': {
      const at = parameterAt(node, names)
      return (asked) => (at(asked)?.value as string | undefined) ?? null
    }
    case 'if':
      return chosen(node, names, textOf, null)
    default:
      // `check` refuses a file in which these stand for a text.
      return () => null
  }
}

export function listOf(node: ParamNode | Value, names: Names): (asked: Case) => readonly unknown[] | null {
  if (node.op === 'value') return () => node.value as readonly unknown[]
  const at = parameterAt(node, names)
  return (asked) => (at(asked)?.value as readonly unknown[] | undefined) ?? null
}

/** What a term is counted in: the same always, or on some days something else. */
export function unitAt(node: Term, names: Names): string | ((asked: Case) => string) {
  const scope = names.schemes.within(names.scheme)
  switch (node.op) {
    case 'value':
      return node.type ?? node.unit ?? 'none'
    case 'fact':
      return scope.unitOfFact(node.fact)
    case 'clock':
    case 'dateAdd':
      return 'date'
    case 'calc':
      return node.unit
    case 'param': {
      const { parameter } = scope.parameter(node.param)
      const usual = unitOf(parameter)
      if (parameter.versions.every((it) => unitOf(parameter, it) === usual)) return usual
      const at = parameterAt(node, names)
      return (asked) => unitOf(parameter, at(asked) ?? undefined)
    }
    case 'if': {
      const [yes, no] = [unitAt(node.yes as Term, names), unitAt(node.no as Term, names)]
      if (yes === no && typeof yes === 'string') return yes
      const test = conditionOf(node.test, names)
      const unit = (it: typeof yes, asked: Case) => (typeof it === 'string' ? it : it(asked))
      return (asked) => unit(test(asked) === MET ? yes : no, asked)
    }
  }
}

function chosen<V>(node: If, names: Names, of: (node: Term, names: Names) => (asked: Case) => V, unknown: V) {
  const test = conditionOf(node.test, names)
  const [yes, no] = [of(node.yes as Term, names), of(node.no as Term, names)]
  return (asked: Case): V => {
    const code = test(asked)
    if (code === MET) return yes(asked)
    return code === NOT_MET ? no(asked) : unknown
  }
}
