import type { Case } from '../case/case.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { All, Among, Any, Compare, Condition, If, Judgement, Points } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { dayNumber, isTrue } from './arithmetic.ts'
import {
  both,
  branched,
  type Code,
  codeOfOutcome,
  either,
  inverted,
  JUDGEMENT,
  MET,
  NOT_MET,
  reached,
  UNDECIDED,
} from './outcome.ts'
import { parameterOn, termTrace } from './terms.ts'
import { type ConditionTrace, conditionTrace, NOTHING, type TermTrace, type Trace } from './trace.ts'

/** What an explanation works with. */
export interface Asked {
  readonly schemes: Schemes
  readonly scheme: Scheme
  readonly case: Case
}

/** Goes through a tree and writes down everything it met: the reference for the faster evaluators. */
export function explained(node: Condition, asked: Asked): ConditionTrace {
  switch (node.op) {
    case 'all':
    case 'any':
      return several(node, asked)
    case 'not': {
      const of = explained(node.of, asked)
      return conditionTrace(node, inverted(codeOf(of)), [of])
    }
    case 'cmp':
      return compared(node, asked)
    case 'in':
      return among(node, asked)
    case 'points':
      return pointed(node, asked)
    case 'if':
      return chosen(node, asked)
    case 'judgement':
      return conditionTrace(node, judged(node, asked), NOTHING)
    case 'fact': {
      const value = asked.case.facts[node.fact]
      if (value !== undefined) return conditionTrace(node, truth(value), NOTHING)
      return conditionTrace(node, UNDECIDED, NOTHING, { kind: 'fact', fact: node.fact })
    }
    case 'param': {
      const { value, used, missing } = parameterOn(node, asked)
      return { ...conditionTrace(node, value === null ? UNDECIDED : truth(value), NOTHING, missing), used }
    }
    case 'value':
      return conditionTrace(node, truth(node.value), NOTHING)
  }
}

export const codeOf = ({ outcome }: ConditionTrace): Code => codeOfOutcome(outcome)

const truth = (value: unknown): Code => (value === true ? MET : NOT_MET)

function several(node: All | Any, asked: Asked): ConditionTrace {
  const of: ConditionTrace[] = []
  let code: Code = node.op === 'all' ? MET : NOT_MET
  for (const each of node.of) {
    const trace = explained(each, asked)
    of.push(trace)
    code = node.op === 'all' ? both(code, codeOf(trace)) : either(code, codeOf(trace))
  }
  return conditionTrace(node, code, of)
}

function compared(node: Compare, asked: Asked): ConditionTrace {
  const left = termTrace(node.left, asked)
  const right = termTrace(node.right, asked)
  const of = [left, right]
  if (left.value === null || right.value === null) return conditionTrace(node, UNDECIDED, of)
  if (left.unit !== right.unit) {
    const missing = { kind: 'unit', node: node.id, left: left.unit, right: right.unit } as const
    return conditionTrace(node, UNDECIDED, of, missing)
  }
  if (isText(left)) return conditionTrace(node, (left.value === right.value) === (node.is === '=') ? MET : NOT_MET, of)
  const [a, b] = [dayOrNumber(left), dayOrNumber(right)]
  const gap = { by: a - b, unit: left.unit === 'date' ? 'days' : left.unit }
  return conditionTrace(node, isTrue(a, node.is, b) ? MET : NOT_MET, of, null, gap)
}

const isText = ({ value, unit }: TermTrace): boolean => typeof value === 'string' && unit !== 'date'

/** A number, or a day as its number. */
const dayOrNumber = ({ value }: TermTrace): number => (typeof value === 'string' ? dayNumber(value) : (value as number))

function among(node: Among, asked: Asked): ConditionTrace {
  const value = termTrace(node.value, asked)
  const list = termTrace(node.list, asked)
  const of = [value, list]
  if (value.value === null || list.value === null) return conditionTrace(node, UNDECIDED, of)
  return conditionTrace(node, (list.value as readonly unknown[]).includes(value.value) ? MET : NOT_MET, of)
}

function judged({ fact }: Judgement, asked: Asked): Code {
  const opinion = fact === undefined ? undefined : asked.case.facts[fact]
  return opinion === undefined ? JUDGEMENT : truth(opinion)
}

function pointed(node: Points, asked: Asked): ConditionTrace {
  const of: Trace[] = []
  let [least, most, isMissing, isOpen] = [0, 0, false, false]
  for (const part of node.of) {
    const when = explained(part.when, asked)
    const worth = termTrace(part.worth, asked)
    const { value } = worth
    of.push(when, worth)
    if (when.outcome === 'not_met') continue
    if (typeof value !== 'number') isOpen = true
    else {
      least += when.outcome === 'met' ? value : Math.min(0, value)
      most += when.outcome === 'met' ? value : Math.max(0, value)
      isMissing ||= when.outcome === 'undecided'
    }
  }
  const atLeast = termTrace(node.atLeast, asked)
  of.push(atLeast)
  const needed = typeof atLeast.value === 'number' ? atLeast.value : null
  const code = isOpen || needed === null ? UNDECIDED : reached(least, most, isMissing, needed)
  return { ...conditionTrace(node, code, of), points: { least, most, needed } }
}

function chosen(node: If, asked: Asked): ConditionTrace {
  const test = explained(node.test, asked)
  const code = codeOf(test)
  if (code === MET || code === NOT_MET) {
    const only = explained((code === MET ? node.yes : node.no) as Condition, asked)
    return conditionTrace(node, codeOf(only), [test, only])
  }
  const yes = explained(node.yes as Condition, asked)
  const no = explained(node.no as Condition, asked)
  return conditionTrace(node, branched(code, codeOf(yes), codeOf(no)), [test, yes, no])
}
