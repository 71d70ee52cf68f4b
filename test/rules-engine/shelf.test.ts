import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asksOf } from '../../src/rules/asks.ts'
import { changeDays, comingAfter, knownPeriod, lastChange } from '../../src/rules/moments.ts'
import { schemeOnDay } from '../../src/rules/on-day.ts'
import { drawnCases } from '../../src/rules/population/cases.ts'
import type { ParameterVersion } from '../../src/rules/scheme/scheme.ts'
import { shelfOf } from '../../src/rules/shelf.ts'
import { holesIn } from '../../src/rules/versions/holes.ts'
import { example } from './example.ts'

const text = readFileSync(new URL('example/scheme.json', import.meta.url), 'utf8')
const scheme = { name: 'nl/vis/scheme.json', text }
const population = {
  scheme: example.id,
  about: { nl: 'Verzonnen.' },
  columns: [
    { column: 'kleur', draw: { kind: 'choice', of: { rood: 1, blauw: 1 } }, why: { nl: 'Zomaar.' } },
    { column: 'boats', draw: { kind: 'uniform', from: 1, to: 3 }, why: { nl: 'Zomaar.' } },
  ],
}
const steps = { scheme: example.id, title: 'minder', patches: [{ op: 'endRule', rule: 'permit', on: '2021-01-01' }] }

test('a shelf has the schemes with the population and the variants that lie beside them', () => {
  const shelf = shelfOf([
    scheme,
    { name: 'nl/vis/population.json', text: JSON.stringify(population) },
    { name: 'nl/vis/variants/minder.json', text: JSON.stringify(steps) },
  ])
  expect(shelf.problems).toEqual([])
  expect(shelf.populations.get(example.id)?.columns).toHaveLength(2)
  expect(shelf.variants.get(example.id)?.map((it) => [it.id, it.variant.title])).toEqual([['minder', 'minder']])
})

test('a flawed file beside a scheme is told with its name, and the others are there', () => {
  const shelf = shelfOf([
    scheme,
    { name: 'nl/vis/population.json', text: '{"scheme":' },
    { name: 'nl/vis/variants/fout.json', text: JSON.stringify({ ...steps, patches: [] }) },
    { name: 'nl/vis/variants/minder.json', text: JSON.stringify(steps) },
  ])
  expect([...new Set(shelf.problems.map((it) => it.file))]).toEqual([
    'nl/vis/population.json',
    'nl/vis/variants/fout.json',
  ])
  expect(shelf.schemes.all).toHaveLength(1)
  expect(shelf.variants.get(example.id)).toHaveLength(1)
})

test('what lies beside a scheme that is not there is left out', () => {
  const shelf = shelfOf([{ name: 'nl/vis/variants/minder.json', text: JSON.stringify(steps) }])
  expect([...shelf.variants]).toEqual([])
})

test('days of change are those on which something began or no longer held', () => {
  const days = changeDays(example)
  expect(days).toEqual([...days].sort())
  for (const day of days) expect(lastChange(example, day)).toBe(day)
  expect(lastChange(example, '0001-01-01')).toBeNull()
  expect(knownPeriod(example).to).toBe('now')
})

test('what is announced is to come until it ends, and decides nothing', () => {
  for (const { parameter, version } of comingAfter(example, '2021-01-01')) {
    const now = schemeOnDay(example, '2021-01-01').parameters.find((it) => it.parameter === parameter)
    expect(now?.choice.kind === 'version' && now.choice.version === version).toBe(false)
  }
})

const version = (from: string, to: string): ParameterVersion => ({
  ...{ from, to, value: 1, status: 'in_force', basis: [], sources: [], confidence: 'high' },
})
test('a hole is what lies between two versions, whatever their order in the file', () => {
  const series = [
    version('2022-01-01', 'open'),
    version('2019-01-01', '2019-12-31'),
    version('2020-01-01', '2020-06-30'),
  ]
  expect(holesIn(series)).toEqual([{ from: '2020-07-01', to: '2021-12-31' }])
  expect(holesIn([version('2019-01-01', 'open')])).toEqual([])
})

test('a rule asks the days and facts that any of its versions looks at, and no others', () => {
  for (const rule of example.rules) {
    const { clocks, facts } = asksOf(example, rule)
    expect(clocks.map((it) => it.id)).toContain(rule.clock)
    expect(facts.length).toBeLessThanOrEqual(example.facts.length)
  }
})

test('made cases have their facts as facts and the other columns to count by', () => {
  const { cases, groups } = drawnCases(
    example,
    shelfOf([scheme, { name: 'nl/vis/population.json', text: JSON.stringify(population) }]).populations.get(
      example.id,
    ) ?? (population as never),
    50,
    1,
  )
  expect(cases).toHaveLength(50)
  expect(cases.every((it) => Number(it.facts.boats) >= 1 && !('kleur' in it.facts))).toBe(true)
  expect(new Set(groups.kleur)).toEqual(new Set(['rood', 'blauw']))
})
