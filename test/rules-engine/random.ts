import fc from 'fast-check'
import { addDays } from '../../src/engine/calendar/day.ts'
import type { Case } from '../../src/rules/case/case.ts'
import type { Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from '../../src/rules/scheme/scheme.ts'
import type { Condition, Term } from '../../src/rules/scheme/tree.ts'

/** Schemes that mean nothing, with every kind of node, holes and ends that are not known. */

const said = { nl: 'verzonnen' }
const CLOCKS = ['filing', 'start']
const day = fc.integer({ min: 0, max: 2500 }).map((it) => addDays('2020-02-20', it))

/** Periods that do not overlap: some days in order, cut in pieces of which some are left out. */
const periods = fc.uniqueArray(day, { minLength: 2, maxLength: 7 }).chain((days) => {
  const sorted = [...days].sort()
  const pieces = sorted.slice(1).map((end, i) => ({ from: sorted[i] as string, to: addDays(end, -1) }))
  return fc
    .tuple(
      fc.subarray(pieces, { minLength: 1 }),
      fc.constantFrom('day', 'open', 'unknown', 'seen'),
      fc.constantFrom('day', 'unknown', 'seen'),
    )
    .map(([kept, end, start]) =>
      kept.map((it, i) => ({
        ...it,
        ...(i === kept.length - 1 && end === 'open' && { to: 'open' }),
        ...(i === kept.length - 1 && end === 'unknown' && { to: 'unknown' }),
        ...(i === kept.length - 1 && end === 'seen' && { to: 'unknown', seenTo: it.to }),
        ...(i === 0 && start === 'unknown' && { from: 'unknown' }),
        ...(i === 0 && start === 'seen' && { from: 'unknown', seenFrom: it.from }),
      })),
    )
})

const amount = fc.constantFrom(0, 1, 2, 3, 10, 100.5, -1)
const word = fc.constantFrom('a', 'b', 'c')

function parameter(id: string, type: Parameter['type'], value: fc.Arbitrary<ParameterVersion['value']>) {
  return periods.chain((those) =>
    fc.tuple(...those.map(() => fc.tuple(value, fc.constantFrom('in_force', 'derived', 'proposed'), fc.boolean()))).map(
      (drawn): Parameter => ({
        ...{ id, title: said, type, unit: type === 'number' ? 'EUR/month' : 'none' },
        versions: those.map((period, i) => ({
          ...period,
          value: drawn[i]?.[0] as ParameterVersion['value'],
          status: drawn[i]?.[1] as ParameterVersion['status'],
          ...(type === 'number' && drawn[i]?.[2] && { unit: 'EUR/year' }),
          ...{ basis: [], sources: [], confidence: 'low' as const },
        })),
      }),
    ),
  )
}

const parameters = fc.tuple(
  parameter('amount', 'number', amount),
  parameter('limit', 'number', amount),
  parameter('isOpen', 'boolean', fc.boolean()),
  parameter('place', 'text', word),
  parameter('places', 'list', fc.subarray(['a', 'b', 'c'])),
  parameter('numbers', 'list', fc.subarray([0, 1, 2, 3])),
  parameter('until', 'date', day),
)

const facts: Scheme['facts'] = [
  { id: 'pay', title: said, type: 'number', unit: 'EUR/month' },
  { id: 'yearly', title: said, type: 'number', unit: 'EUR/year' },
  { id: 'years', title: said, type: 'number', unit: 'years' },
  { id: 'birth', title: said, type: 'date' },
  { id: 'isKnown', title: said, type: 'boolean' },
  { id: 'isFine', title: said, type: 'boolean' },
  { id: 'town', title: said, type: 'text' },
]

const id = fc.nat({ max: 1e9 }).map((it) => `n${it}`)
const clock = fc.constantFrom(...CLOCKS)
const param = (name: string) => fc.record({ op: fc.constant('param' as const), id, param: fc.constant(name), clock })
const fact = (name: string) => fc.record({ op: fc.constant('fact' as const), id, fact: fc.constant(name) })
const value = (it: fc.Arbitrary<number | string | boolean>, more: object = {}) =>
  fc.record({ op: fc.constant('value' as const), id, value: it }).map((node) => ({ ...node, ...more }))
const comparison = fc.constantFrom('>=', '>', '<=', '<', '=', '!=')
const node = <T>(it: fc.Arbitrary<T>) => it as unknown as fc.Arbitrary<Condition & Term>

const decided = (depth: number): fc.Arbitrary<Condition> =>
  fc.oneof(node(fact('isKnown')), node(compared(depth)), node(param('isOpen')))

const money = (depth: number, unit: 'EUR/month' | 'EUR/year'): fc.Arbitrary<Term> => {
  const leaves = [
    fact(unit === 'EUR/month' ? 'pay' : 'yearly'),
    param('amount'),
    param('limit'),
    value(amount, { unit }),
  ]
  if (depth <= 0) return fc.oneof(...leaves)
  const own = money(depth - 1, unit)
  return node(
    fc.oneof(
      ...leaves,
      fc.record({
        ...{ op: fc.constant('calc' as const), id, unit: fc.constant(unit) },
        how: fc.constantFrom('sum', 'difference', 'product', 'least', 'greatest', 'round'),
        of: fc.array(own, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('if' as const), id, test: decided(depth - 1), yes: own, no: own }),
    ),
  )
}

const days = (depth: number): fc.Arbitrary<Term> =>
  node(
    fc.oneof(
      fact('birth'),
      param('until'),
      fc.record({ op: fc.constant('clock' as const), id, clock }),
      value(day, { type: 'date' }),
      ...(depth > 0
        ? [
            fc.record({
              ...{ op: fc.constant('dateAdd' as const), id, back: fc.boolean(), to: days(depth - 1) },
              add: fc.oneof(fact('years'), value(fc.integer({ min: -40, max: 40 }), { unit: 'months' })),
            }),
          ]
        : []),
    ),
  )

const compared = (depth: number): fc.Arbitrary<Condition> =>
  node(
    fc.oneof(
      ...(['EUR/month', 'EUR/year'] as const).map((unit) =>
        fc.record({
          ...{ op: fc.constant('cmp' as const), id, is: comparison },
          ...{ left: money(depth - 1, unit), right: money(depth - 1, unit) },
        }),
      ),
      fc.record({ op: fc.constant('cmp' as const), id, left: days(1), is: comparison, right: days(1) }),
      fc.record({
        ...{ op: fc.constant('cmp' as const), id, is: fc.constantFrom('=', '!=') },
        ...{ left: fc.oneof(fact('town'), param('place')), right: fc.oneof(value(word), param('place')) },
      }),
      fc.record({
        ...{ op: fc.constant('in' as const), id, value: fc.oneof(fact('town'), value(word)) },
        list: fc.oneof(
          param('places'),
          value(word).map((it) => ({ ...it, value: [it.value] })),
        ),
      }),
      fc.record({ op: fc.constant('in' as const), id, value: fact('years'), list: param('numbers') }),
    ),
  )

export const condition = (depth: number): fc.Arbitrary<Condition> => {
  const leaves = [
    node(fact('isKnown')),
    node(fact('isFine')),
    node(param('isOpen')),
    node(value(fc.boolean())),
    node(fc.record({ op: fc.constant('judgement' as const), id, by: fc.constant(said), about: fc.constant(said) })),
    node(
      fc.record({
        ...{ op: fc.constant('judgement' as const), id, by: fc.constant(said), about: fc.constant(said) },
        fact: fc.constant('isFine'),
      }),
    ),
    compared(1),
  ]
  if (depth <= 0) return fc.oneof(...leaves)
  const own = condition(depth - 1)
  return fc.oneof(
    ...leaves,
    node(
      fc.record({
        ...{ op: fc.constantFrom('all' as const, 'any' as const), id },
        of: fc.array(own, { minLength: 1, maxLength: 4 }),
      }),
    ),
    node(fc.record({ op: fc.constant('not' as const), id, of: own })),
    node(fc.record({ op: fc.constant('if' as const), id, test: own, yes: own, no: own })),
    node(
      fc.record({
        ...{ op: fc.constant('points' as const), id, atLeast: value(amount, { unit: 'EUR/month' }) },
        of: fc.array(fc.record({ when: own, worth: money(0, 'EUR/month') }), { minLength: 1, maxLength: 3 }),
      }),
    ),
  )
}

/** Rules have fewer holes: nothing can be compared in one. */
const ofRule = fc.oneof(
  periods,
  fc.constant([
    { from: '2020-01-01', to: '2023-12-31' },
    { from: '2024-01-01', to: 'open' },
  ]),
)

const rule: fc.Arbitrary<Rule> = ofRule.chain((those) =>
  fc.tuple(...those.map(() => condition(3))).map((trees) => ({
    ...{ id: 'rule', title: said, clock: 'filing' },
    versions: those.map(
      (period, i): RuleVersion => ({ ...period, tree: trees[i] as Condition, basis: [], sources: [] }),
    ),
  })),
)

export const scheme: fc.Arbitrary<Scheme> = fc.tuple(parameters, rule).map(([those, one]) => ({
  ...{ format: 1, id: 'nl.verzonnen', names: said, about: said, kind: 'scheme' },
  ...{ clocks: CLOCKS.map((it) => ({ id: it, title: said })), facts, parameters: those, rules: [one] },
  ...{ consistency: [], indexes: [], notModelled: [] },
}))

const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined, freq: 4 })

/** Cases at any day, and at the first and last day of every version with the days before and after. */
export function cases(of: Scheme, count: number): fc.Arbitrary<readonly Case[]> {
  const bounds = boundsOf(of)
  const when = fc.oneof(
    day,
    fc.tuple(fc.constantFrom(...bounds), fc.constantFrom(-1, 0, 1)).map(([it, by]) => addDays(it, by)),
  )
  const dates = fc.record({ filing: maybe(when), start: maybe(when) })
  const own = fc.record({
    ...{ pay: maybe(amount), yearly: maybe(amount), years: maybe(fc.integer({ min: -3, max: 3 })) },
    ...{ birth: maybe(day), isKnown: maybe(fc.boolean()), isFine: maybe(fc.boolean()), town: maybe(word) },
  })
  const one = fc.tuple(dates, own).map(([d, f]) => ({ dates: present(d), facts: present(f) }) as Case)
  return fc.array(one, { minLength: count, maxLength: count })
}

export const boundsOf = ({ parameters: those, rules }: Scheme): string[] =>
  [...those, ...rules]
    .flatMap((it) => it.versions.flatMap(({ from, to, seenFrom, seenTo }) => [from, to, seenFrom, seenTo]))
    .filter((it) => it !== undefined && /^\d/u.test(it)) as string[]

const present = (it: object) => Object.fromEntries(Object.entries(it).filter(([, own]) => own !== undefined))
