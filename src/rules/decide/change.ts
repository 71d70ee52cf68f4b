import { dayOfNumber } from '../../engine/calendar/day.ts'
import type { FactValue } from '../case/case.ts'
import type { Comparison, FactNode } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { dayLater, dayNumber, type Span } from './arithmetic.ts'
import { type Decision, decide } from './decide.ts'
import type { ConditionTrace, TermTrace, Trace } from './trace.ts'

/** One fact that would have another value. */
export interface FactChange {
  readonly fact: string
  readonly from: FactValue
  readonly to: FactValue
  readonly unit: string
}

/** The least that has to be otherwise for the rule to come out otherwise; the outcome was looked at again, not guessed. */
export interface Change {
  readonly facts: readonly FactChange[]
  readonly outcome: Decision['outcome']
}

/**
 * The smallest change that turns met into not met, or not met into something better: as few facts as possible, and of
 * those the one that moves least in proportion. null where no change of known facts does it, or nothing is decided.
 */
export function smallestChange(decision: Decision, schemes: Schemes): Change | null {
  const { trace, outcome } = decision
  if (!trace || (outcome !== 'met' && outcome !== 'not_met')) return null
  const found = waysTo(trace, outcome === 'not_met')
  for (const way of found) {
    const changed = decideWith(decision, way.changes, schemes)
    if (changed.outcome !== outcome && changed.outcome !== 'undecided')
      return { facts: way.changes, outcome: changed.outcome }
  }
  return null
}

function decideWith(
  { scheme, rule, case: asked }: Decision,
  changes: readonly FactChange[],
  schemes: Schemes,
): Decision {
  const facts = { ...asked.facts, ...Object.fromEntries(changes.map((it) => [it.fact, it.to])) }
  return decide(schemes, scheme.id, rule.id, { ...asked, facts })
}

interface Way {
  readonly changes: readonly FactChange[]
  /** How far the facts move, each in proportion to what it was. */
  readonly effort: number
}

// Of the ways through each part only the best few are kept: a tree of alternatives would have too many.
const MOST = 6

/** Ways to make a condition come out so, the easiest first. What a way does not look at may spoil it: try them. */
function waysTo(trace: ConditionTrace, wanted: boolean): readonly Way[] {
  if (trace.outcome === (wanted ? 'met' : 'not_met')) return [NOTHING]
  const { node, of } = trace
  switch (node.op) {
    case 'all':
    case 'any':
      return (node.op === 'all') === wanted ? together(of, wanted) : best(of.flatMap((it) => waysOf(it, wanted)))
    case 'not':
      return waysOf(of[0], !wanted)
    case 'cmp':
      return waysOfComparison(trace, wanted)
    case 'in':
      return waysIntoList(trace, wanted)
    case 'if':
      return best([...waysOf(of[1], wanted), ...turns(of[0])])
    case 'points':
      return best([...each(of, wanted), ...together(of.filter(isCondition), wanted)])
    case 'judgement':
      // Nobody can change how an authority judges; that it is asked at all is the best there is.
      return trace.outcome === 'judgement' && wanted ? [NOTHING] : []
    case 'fact':
      return trace.outcome === 'undecided' ? [] : [changeOf(node, !wanted, wanted, 'none', 1)]
    default:
      return []
  }
}

const NOTHING: Way = { changes: [], effort: 0 }
const isCondition = (it: Trace): it is ConditionTrace => it.kind === 'condition'
const waysOf = (trace: Trace | undefined, wanted: boolean) => (trace && isCondition(trace) ? waysTo(trace, wanted) : [])

const each = (of: readonly Trace[], wanted: boolean) => of.filter(isCondition).flatMap((it) => waysTo(it, wanted))

/** By going into the other branch; what that one says is seen when it is tried. */
const turns = (test: Trace | undefined): readonly Way[] =>
  test && isCondition(test) ? waysTo(test, test.outcome === 'not_met') : []

function together(of: readonly Trace[], wanted: boolean): readonly Way[] {
  let ways: readonly Way[] = [NOTHING]
  for (const part of of) {
    if (!isCondition(part)) continue
    const own = waysTo(part, wanted)
    ways = best(ways.flatMap((way) => own.flatMap((it) => joined(way, it))))
  }
  return ways
}

/** Nothing, where both want another value of one fact. */
function joined(a: Way, b: Way): Way[] {
  const conflicts = b.changes.some((it) => a.changes.some((other) => other.fact === it.fact && other.to !== it.to))
  if (conflicts) return []
  const added = b.changes.filter((it) => !a.changes.some((other) => other.fact === it.fact))
  return [{ changes: [...a.changes, ...added], effort: a.effort + b.effort }]
}

const best = (ways: readonly Way[]): readonly Way[] =>
  [...ways].sort((a, b) => a.changes.length - b.changes.length || a.effort - b.effort).slice(0, MOST)

const changeOf = ({ fact }: FactNode, from: FactValue, to: FactValue, unit: string, effort: number): Way => ({
  changes: [{ fact, from, to, unit }],
  effort,
})

/** Moves either side, where it is a fact, to where the comparison turns. */
function waysOfComparison({ node, of, gap }: ConditionTrace, wanted: boolean): Way[] {
  const [left, right] = of as readonly TermTrace[]
  if (node.op !== 'cmp' || !left || !right || left.value === null || right.value === null) return []
  if (!gap) return sameTexts(left, right, (node.is === '=') === wanted)
  const is = wanted ? node.is : NEGATED[node.is]
  return [...moved(left, right, is), ...moved(right, left, MIRRORED[is])]
}

const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': '!=',
  '!=': '=',
}
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  '!=': '!=',
}

/** The nearest value of a fact for which it holds. Amounts move by whole ones where the limit is whole, else by cents. */
function moved(own: TermTrace, limit: TermTrace, is: Comparison): Way[] {
  const goal = goalOf(own, limit)
  if (goal === null) return []
  const { fact, at, base } = goal
  const step = fact.unit !== 'date' && !Number.isInteger(at) ? 0.01 : 1
  const to = at + (is === '>' || is === '!=' ? step : is === '<' ? -step : 0)
  const value = fact.unit === 'date' ? dayOfNumber(to) : Number(to.toFixed(2))
  const effort = Math.abs(to - base) / (fact.unit === 'date' ? 36_525 : Math.max(1, Math.abs(base)))
  return [changeOf(fact.node as FactNode, fact.value as FactValue, value, fact.unit, effort)]
}

interface Goal {
  readonly fact: TermTrace
  /** Where the fact has to come to, and where it is. */
  readonly at: number
  readonly base: number
}

/** A fact itself, or the day of one to which something is added. */
function goalOf(own: TermTrace, limit: TermTrace): Goal | null {
  const at = measured(limit)
  if (own.node.op === 'fact') return { fact: own, at, base: measured(own) }
  if (own.node.op !== 'dateAdd') return null
  const [to, add] = own.of as readonly TermTrace[]
  if (to?.node.op !== 'fact' || add === undefined || add.value === null) return null
  const back = Number(add.value) * (own.node.back ? 1 : -1)
  return { fact: to, at: dayLater(at, back, add.unit as Span), base: measured(to) }
}

const measured = ({ value, unit }: TermTrace): number => (unit === 'date' ? dayNumber(String(value)) : Number(value))

function sameTexts(left: TermTrace, right: TermTrace, wantSame: boolean): Way[] {
  if (!wantSame) return []
  const [own, other] = left.node.op === 'fact' ? [left, right] : [right, left]
  if (own.node.op !== 'fact' || typeof other.value !== 'string') return []
  return [changeOf(own.node, own.value as FactValue, other.value, 'none', 1)]
}

function waysIntoList({ of }: ConditionTrace, wanted: boolean): Way[] {
  const [own, list] = of as readonly TermTrace[]
  if (!wanted || own?.node.op !== 'fact' || own.value === null || !list || !Array.isArray(list.value)) return []
  const { node, value, unit } = own
  return list.value.slice(0, MOST).map((it) => changeOf(node, value as FactValue, it as FactValue, unit, 1))
}
