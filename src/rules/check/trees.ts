import { spans } from '../decide/arithmetic.ts'
import { unitOf } from '../decide/terms.ts'
import { termType } from '../decide/types.ts'
import type { Path } from '../scheme/json.ts'
import { nodesIn } from '../scheme/nodes.ts'
import type { Period } from '../scheme/period.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Among, Calculation, Compare, Condition, DateAdd, If, Node, Term } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { counts, firstSure, lastSure } from '../versions/choice.ts'
import { type Flaw, flaw } from './check.ts'

/** Types that do not fit, and units that are not the same. */
export function treesIn(scheme: Scheme, schemes: Schemes): Flaw[] {
  const base = { scheme, schemes }
  return [
    ...scheme.rules.flatMap((rule, r) =>
      rule.versions.flatMap((version, v) =>
        ofTree(version.tree, ['rules', r, 'versions', v, 'tree'], { ...base, clock: rule.clock, period: version }),
      ),
    ),
    ...scheme.consistency.flatMap(({ tree }, i) =>
      ofTree(tree, ['consistency', i, 'tree'], { ...base, clock: null, period: null }),
    ),
  ]
}

/** What a tree is checked in: for a rule its clock and period, from which follows which versions it can meet. */
interface Setting {
  readonly scheme: Scheme
  readonly schemes: Schemes
  readonly clock: string | null
  readonly period: Period | null
}

const ofTree = (tree: Condition, path: Path, setting: Setting): Flaw[] =>
  nodesIn(tree, path).flatMap((it) => ofNode(it.node, it.path, setting))

function ofNode(node: Node, path: Path, setting: Setting): Flaw[] {
  switch (node.op) {
    case 'cmp':
      return compared(node, path, setting)
    case 'in':
      return among(node, path, setting)
    case 'dateAdd':
      return later(node, path, setting)
    case 'calc':
      return calculated(node, path, setting)
    case 'points':
      return [...node.of.map((it) => it.worth), node.atLeast].flatMap((it) => wanted(it, path, 'number', setting))
    case 'judgement':
      return node.fact === undefined ? [] : truth({ op: 'fact', id: node.id, fact: node.fact }, path, setting)
    case 'all':
    case 'any':
      return node.of.flatMap((it, i) => truth(it, [...path, 'of', i], setting))
    case 'not':
      return truth(node.of, [...path, 'of'], setting)
    case 'if':
      return [...truth(node.test, [...path, 'test'], setting), ...branches(node, path, setting)]
    default:
      return []
  }
}

const typeOf = (node: Term, { scheme, schemes }: Setting) => termType(node, scheme, schemes)

/** Where a condition is wanted, a fact, parameter or value is one only when it is yes or no. */
function truth(node: Node, path: Path, setting: Setting): Flaw[] {
  if (node.op !== 'fact' && node.op !== 'param' && node.op !== 'value') return []
  return wanted(node, path, 'boolean', setting)
}

function wanted(node: Term, path: Path, type: string, setting: Setting): Flaw[] {
  const found = typeOf(node, setting)
  if (found === type) return []
  const fix = type === 'boolean' ? 'compare it with something' : 'use another term'
  return [flaw('wrong-type', path, `"${node.id}" is a ${found}; a ${type} is wanted here: ${fix}.`)]
}

function branches({ yes, no }: If, path: Path, setting: Setting): Flaw[] {
  const isTest = (node: Node) => nodesIn(node).length > 0 && CONDITIONS.has(node.op)
  if (isTest(yes) === isTest(no)) return []
  if ([yes, no].some((it) => !isTest(it) && typeOf(it as Term, setting) === 'boolean')) return []
  return [flaw('wrong-type', path, 'One branch is a condition and the other a value: make them the same.')]
}
const CONDITIONS = new Set(['all', 'any', 'not', 'cmp', 'in', 'points', 'judgement'])

function compared({ left, is, right }: Compare, path: Path, setting: Setting): Flaw[] {
  const [a, b] = [typeOf(left, setting), typeOf(right, setting)]
  if (a !== b) return [flaw('wrong-type', path, `A ${a} is compared with a ${b}: they must be of one type.`)]
  if (a === 'boolean' || a === 'list')
    return [
      flaw('wrong-type', path, `A ${a} cannot be compared: use "${a === 'list' ? 'in' : 'not'}" or the fact itself.`),
    ]
  if (a === 'text' && is !== '=' && is !== '!=')
    return [flaw('wrong-type', [...path, 'is'], `Texts have no order: use = or !=, not ${is}.`)]
  return [...judgedIn([left, right], path), ...(a === 'number' ? sameUnit([left, right], path, setting) : [])]
}

/** A value that hangs on a judgement would be neither known nor missing. */
function judgedIn(terms: readonly Term[], path: Path): Flaw[] {
  const judged = terms.flatMap((it) => nodesIn(it)).find((it) => it.node.op === 'judgement')
  const message = 'A value cannot hang on a judgement: make two conditions of it, with an "if" around them.'
  return judged ? [flaw('judged-value', path, message)] : []
}

/**
 * A parameter whose clock is not that of the rule can meet any of its versions; there one common unit is enough, and a day
 * on which they differ makes the comparison undecided.
 */
function sameUnit(terms: readonly [Term, Term], path: Path, setting: Setting): Flaw[] {
  const [left, right] = [unitsOf(terms[0], setting), unitsOf(terms[1], setting)]
  if (left.length === 0 || right.length === 0) return []
  const common = left.filter((it) => right.includes(it))
  const isLoose = terms.some((term) =>
    nodesIn(term).some(({ node }) => node.op === 'param' && node.clock !== setting.clock),
  )
  if (common.length > 0 && (isLoose || (left.length === 1 && right.length === 1))) return []
  const names = terms.map((it) => `"${it.id}"`).join(' and ')
  const [mine, other] = [left.join(' or '), right.join(' or ')]
  const message = `${names} are counted in ${mine} and in ${other} in this period: split the version where the unit changes, or compare another fact.`
  return [flaw('wrong-unit', path, message)]
}

function among({ value, list }: Among, path: Path, setting: Setting): Flaw[] {
  const [own, all] = [typeOf(value, setting), typeOf(list, setting)]
  if (all !== 'list') return [flaw('wrong-type', [...path, 'list'], `This is a ${all}; a list is wanted.`)]
  if (own === 'text' || own === 'number') return judgedIn([value], path)
  return [flaw('wrong-type', [...path, 'value'], `A ${own} cannot be looked for in a list; a text or number can.`)]
}

function later({ to, add }: DateAdd, path: Path, setting: Setting): Flaw[] {
  const units = unitsOf(add, setting)
  const isSpan = units.length <= 1 && units.every((it) => (spans as readonly string[]).includes(it))
  return [
    ...wanted(to, [...path, 'to'], 'date', setting),
    ...wanted(add, [...path, 'add'], 'number', setting),
    ...(isSpan
      ? []
      : [
          flaw(
            'wrong-unit',
            [...path, 'add'],
            `This is counted in ${units.join(' or ')}; ${spans.join(', ')} can be added.`,
          ),
        ]),
  ]
}

function calculated({ how, of, unit }: Calculation, path: Path, setting: Setting): Flaw[] {
  const types = of.flatMap((it) => wanted(it, path, 'number', setting))
  if (how === 'round' && of.length !== 1) return [...types, flaw('one-term', path, '"round" takes one term.')]
  if (how === 'product') return types
  const units = of.flatMap((it) => unitsOf(it, setting)).filter((it) => it !== unit)
  if (units.length === 0) return types
  return [...types, flaw('wrong-unit', path, `A ${how} in ${unit} has a term in ${units[0]}: they must be the same.`)]
}

/** What a number can be counted in; of a parameter, in the versions that the rule can meet. */
function unitsOf(node: Term, setting: Setting): string[] {
  switch (node.op) {
    case 'value':
      return [node.unit ?? 'none']
    case 'fact':
      return [setting.schemes.within(setting.scheme).unitOfFact(node.fact)]
    case 'calc':
      return [node.unit]
    case 'if':
      return [...new Set([...unitsOf(node.yes as Term, setting), ...unitsOf(node.no as Term, setting)])]
    case 'param': {
      const { parameter } = setting.schemes.within(setting.scheme).parameter(node.param)
      const met = parameter.versions.filter((it) => counts(it) && canMeet(it, node.clock, setting))
      return [...new Set(met.map((it) => unitOf(parameter, it)))]
    }
    default:
      return []
  }
}

/** A clock of its own can stand on another day than that of the rule, so all versions count then. */
function canMeet(version: Period, clock: string, { clock: own, period }: Setting): boolean {
  if (!period || clock !== own) return true
  const [first, last] = [firstSure(version) ?? '0000', lastSure(version) ?? '9999']
  return first <= (lastSure(period) ?? '9999') && (firstSure(period) ?? '0000') <= last
}
