import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { differenceOf } from '../../src/rules/difference/difference.ts'
import { readForm } from '../../src/rules/scheme/read-form.ts'
import type { Condition } from '../../src/rules/scheme/tree.ts'
import { applied } from '../../src/rules/variant/apply.ts'
import { carve } from '../../src/rules/variant/carve.ts'
import { type Patch, variantSchema } from '../../src/rules/variant/patch.ts'
import { choose } from '../../src/rules/versions/choice.ts'
import { but, example, fisher, schemes } from './example.ts'
import { boundsOf, scheme } from './random.ts'

const variant = (...patches: Patch[]) => applied(schemes, { scheme: example.id, title: 'proef', patches })

function incomeOn(day: string, ...patches: Patch[]): unknown {
  const changed = variant(...patches).schemes.get(example.id)
  const versions = changed?.parameters.find((it) => it.id === 'income_from_30')?.versions ?? []
  const choice = choose(versions, day)
  return choice.kind === 'version' ? choice.version.value : choice.why
}

const during = { from: '2020-07-01', to: '2021-03-31' } as const

test('a value is set for a period, and the days around it keep theirs', () => {
  const set: Patch = { op: 'setParam', param: 'income_from_30', value: 1800, ...during }
  const days = ['2020-06-30', '2020-07-01', '2021-03-31', '2021-04-01', '2019-06-01', '2022-01-01']
  expect(days.map((it) => incomeOn(it, set))).toEqual([2000, 1800, 1800, 2050, 'hole', 2101])
})

test('amounts are scaled and rounded, each version by itself, and steps build on each other', () => {
  const scale: Patch = { op: 'scale', param: 'income_from_30', by: 1.015, ...during }
  expect(['2020-06-30', '2020-07-01', '2021-02-01', '2021-04-01'].map((it) => incomeOn(it, scale))).toEqual([
    2000, 2030, 2081, 2050,
  ])
  expect(incomeOn('2020-08-01', scale, scale)).toBe(2060)
  expect(incomeOn('2020-08-01', { ...scale, round: false })).toBeCloseTo(2030)
})

test('an amount follows another one', () => {
  const factor: Patch = {
    op: 'factorOf',
    param: 'income_from_30',
    of: 'income_under_30',
    factor: 1.3,
    divideBy: 2,
    from: '2021-01-01',
    to: 'open',
  }
  expect([incomeOn('2020-12-31', factor), incomeOn('2021-01-01', factor), incomeOn('2030-01-01', factor)]).toEqual([
    2000, 1000, 1000,
  ])
})

test('conditions are put in, taken out and replaced for a period', () => {
  const outcome = (patch: Patch) => decide(variant(patch).schemes, example.id, 'permit', fisher).outcome
  const boats: Condition = {
    ...{ op: 'cmp', id: 'two.boats', is: '>=' },
    left: { op: 'fact', id: 'two.boats.own', fact: 'boats' },
    right: { op: 'value', id: 'two.boats.norm', value: 2, unit: 'boats' },
  }
  const all = { rule: 'permit', from: '2020-01-01', to: '2020-12-31' } as const
  expect(outcome({ op: 'insertCondition', into: 'permit', condition: boats, ...all })).toBe('not_met')
  expect(outcome({ op: 'insertCondition', into: 'permit', condition: boats, ...all, from: '2020-06-01' })).toBe(
    'judgement',
  )
  expect(outcome({ op: 'removeCondition', node: 'stock', ...all })).toBe('met')
  expect(outcome({ op: 'replaceRule', tree: boats, ...all })).toBe('not_met')
  expect(outcome({ op: 'endRule', rule: 'permit', on: '2020-04-30' })).toBe('no_rule')
  expect(outcome({ op: 'endRule', rule: 'permit', on: '2020-05-01' })).toBe('judgement')
})

test('the base stays as it is, and the hash is of base and steps in their order', () => {
  const before = JSON.stringify(example)
  const [a, b]: Patch[] = [
    { op: 'setParam', param: 'income_from_30', value: 1, ...during },
    { op: 'scale', param: 'income_from_30', by: 2, ...during },
  ]
  if (!a || !b) throw new Error('no patches')
  const hashes = [variant(a, b), variant(b, a), variant(a), variant(a, b)].map((it) => it.hash)
  expect(new Set(hashes).size).toBe(3)
  expect(hashes[3]).toBe(hashes[0])
  expect(JSON.stringify(example)).toBe(before)
})

const wrong: [what: string, patch: Patch, said: string][] = [
  ['an unknown parameter', { op: 'scale', param: 'wage', by: 2, ...during }, 'no parameter "wage"'],
  ['a list that is scaled', { op: 'scale', param: 'waters', by: 2, ...during }, 'only numbers can be scaled'],
  [
    'a hole that is scaled',
    { op: 'scale', param: 'income_from_30', by: 2, from: '2019-01-01', to: '2019-12-31' },
    'is not known from 2019-01-01',
  ],
  ['an unknown rule', { op: 'endRule', rule: 'licence', on: '2020-01-01' }, 'no rule "licence"'],
  ['an unknown node', { op: 'removeCondition', rule: 'permit', node: 'nobody', ...during }, 'no node "nobody"'],
  [
    'a value of another type',
    { op: 'setParam', param: 'income_from_30', value: 'veel', ...during },
    'does not fit together',
  ],
  [
    'a reversed period',
    { op: 'scale', param: 'income_from_30', by: 2, from: '2021-01-01', to: '2020-01-01' },
    'swap them',
  ],
  [
    'a condition put into one that is no list',
    {
      op: 'insertCondition',
      rule: 'permit',
      into: 'stock',
      condition: { op: 'value', id: 'x', value: true },
      from: '2020-01-01',
      to: 'open',
    },
    '"all" or "any" only',
  ],
  ['a rule that ends before it began', { op: 'endRule', rule: 'permit', on: '2010-01-01' }, 'nothing would be left'],
]
for (const [what, patch, said] of wrong)
  test(`${what} is told, and the step is left out`, () => {
    const { problems, schemes: changed } = variant(patch)
    expect(problems.map((it) => it.message).join()).toContain(said)
    expect(changed.get(example.id)).toEqual(example)
  })

test('a file of patches that is wrong is told with file and line', () => {
  const text =
    '{"scheme": "nl.visvergunning", "title": "x", "patches": [\n{"op": "scale", "param": "income_from_30", "by": -1, "from": "2020-01-01", "to": "open"}]}'
  const { problems } = readForm('patches.json', text, variantSchema)
  expect(problems.map((it) => [it.line, it.path])).toEqual([[2, 'patches[0].by']])
})

test('cutting a series leaves every day what it was, inside or outside', () => {
  const drawn = scheme.chain((it) =>
    fc.tuple(fc.constant(it), fc.constantFrom(...boundsOf(it)), fc.integer({ min: 0, max: 900 })),
  )
  fc.assert(
    fc.property(drawn, ([one, from, length]) => {
      const to = addDays(from, length)
      for (const { versions } of one.parameters) {
        const { inside, outside } = carve(versions, from, to)
        for (const day of [...boundsOf(one), from, to].flatMap((it) => [-1, 0, 1].map((by) => addDays(it, by)))) {
          const [was, now] = [choose(versions, day), choose(from <= day && day <= to ? inside : outside, day)]
          const [a, b] = [was, now].map((it) => (it.kind === 'version' ? it.version.value : null))
          expect(b).toEqual(a)
        }
      }
    }),
    { seed: 20261122, numRuns: 60 },
  )
})

test('two dates: what changed of the amounts and of the tree, and nothing that did not', () => {
  const between = (a: string, b: string) => differenceOf({ scheme: example, day: a }, { scheme: example, day: b })
  expect(between('2020-03-01', '2020-12-31')).toEqual({ parameters: [], rules: [] })
  const years = between('2020-06-01', '2021-06-01')
  expect(years.parameters.map((it) => it.parameter.id)).toEqual(['income_from_30', 'income_under_30', 'index'])
  expect(years.rules).toEqual([])
  const [permit] = between('2018-06-01', '2020-06-01').rules
  expect(permit?.nodes.map((it) => `${it.kind} ${it.id}`).sort()).toEqual([
    ...['added income.from30', 'added income.under30', 'added is30', 'added skill', 'added stock', 'added water'],
    ...['changed income', 'removed income.norm', 'removed income.own'],
  ])
  const ended = between('2022-06-01', '2023-06-01').rules[0]
  expect([ended?.before?.kind, ended?.after?.kind]).toEqual(['version', 'none'])
})

test('a variant and its base differ in what was patched', () => {
  const { schemes: changed } = variant({ op: 'setParam', param: 'income_from_30', value: 1800, ...during })
  const after = changed.get(example.id) ?? example
  const difference = differenceOf({ scheme: example, day: '2020-08-01' }, { scheme: after, day: '2020-08-01' })
  expect(difference.parameters.map((it) => it.parameter.id)).toEqual(['income_from_30'])
  expect(decide(changed, example.id, 'permit', but({ income: 1850 }, { contractStart: '2020-08-01' })).outcome).toBe(
    'judgement',
  )
})
