import { dayOfNumber } from '../../engine/calendar/day.ts'
import { bug } from '../../engine/positions.ts'
import type { Parameter, ParameterVersion } from '../scheme/scheme.ts'
import type { Calculation, DateAdd, FactNode, If, ParamNode, Term } from '../scheme/tree.ts'
import { choose } from '../versions/choice.ts'
import { calculated, dayLater, dayNumber, type Span } from './arithmetic.ts'
import { type Asked, explained } from './explain.ts'
import { type Missing, NOTHING, type TermTrace, type TermValue, termTraceOf, type UsedParameter } from './trace.ts'

export function termTrace(node: Term, asked: Asked): TermTrace {
  switch (node.op) {
    case 'value':
      return termTraceOf(node, node.value, node.type ?? node.unit ?? 'none')
    case 'fact':
      return ofFact(node, asked)
    case 'clock': {
      const day = asked.case.dates[node.clock]
      if (day !== undefined) return termTraceOf(node, day, 'date')
      return termTraceOf(node, null, 'date', NOTHING, { kind: 'clock', clock: node.clock })
    }
    case 'param': {
      const { value, unit, used, missing } = parameterOn(node, asked)
      return termTraceOf(node, value, unit, NOTHING, missing, used)
    }
    case 'dateAdd':
      return later(node, asked)
    case 'calc':
      return computed(node, asked)
    case 'if':
      return chosen(node, asked)
  }
}

function ofFact(node: FactNode, { schemes, scheme, case: { facts } }: Asked): TermTrace {
  const value = facts[node.fact]
  const unit = schemes.within(scheme).unitOfFact(node.fact)
  if (value !== undefined) return termTraceOf(node, value, unit)
  return termTraceOf(node, null, unit, NOTHING, { kind: 'fact', fact: node.fact })
}

interface ParameterAnswer {
  readonly value: TermValue | null
  readonly unit: string
  readonly used: UsedParameter | null
  readonly missing: Missing | null
}

/** The value of a parameter on the day of its clock, or why there is none. */
export function parameterOn({ param, clock }: ParamNode, { schemes, scheme, case: { dates } }: Asked): ParameterAnswer {
  const { owner, parameter, on: versionOn } = schemes.within(scheme).parameter(param)
  const on = dates[clock]
  if (on === undefined) return { value: null, unit: unitOf(parameter), used: null, missing: { kind: 'clock', clock } }
  const version = versionOn(on)
  if (version)
    return {
      value: version.value,
      unit: unitOf(parameter, version),
      used: { scheme: owner, parameter, clock, on, version },
      missing: null,
    }
  const choice = choose(parameter.versions, on)
  if (choice.kind === 'version') return bug(`the timeline of ${parameter.id} lacks ${on}`)
  const missing: Missing = { kind: 'parameter', scheme: owner, parameter, clock, choice }
  return { value: null, unit: unitOf(parameter), used: null, missing }
}

/** What a value is counted in. Texts are not counted, whatever their file calls them. */
export function unitOf({ type, unit }: Parameter, version?: ParameterVersion): string {
  if (type === 'date') return 'date'
  return type === 'number' ? (version?.unit ?? unit) : 'none'
}

function later(node: DateAdd, asked: Asked): TermTrace {
  const to = termTrace(node.to, asked)
  const add = termTrace(node.add, asked)
  const day =
    to.value === null || add.value === null
      ? null
      : dayLater(dayNumber(to.value as string), (add.value as number) * (node.back ? -1 : 1), add.unit as Span)
  return termTraceOf(node, day === null ? null : dayOfNumber(day), 'date', [to, add])
}

function computed(node: Calculation, asked: Asked): TermTrace {
  const of = node.of.map((it) => termTrace(it, asked))
  const isKnown = of.every((it) => it.value !== null)
  const values = of.map((it) => it.value as number)
  return termTraceOf(node, isKnown ? calculated(node.how, values) : null, node.unit, of)
}

/** Where the test is not decided the value is unknown, also when both branches would give the same. */
function chosen(node: If, asked: Asked): TermTrace {
  const test = explained(node.test, asked)
  if (test.outcome !== 'met' && test.outcome !== 'not_met') return termTraceOf(node, null, 'none', [test])
  const taken = termTrace((test.outcome === 'met' ? node.yes : node.no) as Term, asked)
  return termTraceOf(node, taken.value, taken.unit, [test, taken])
}
