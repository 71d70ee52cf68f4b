import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import { evaluate } from '../../src/rules/batch/evaluate.ts'
import { populationOf } from '../../src/rules/batch/from-cases.ts'
import { compile } from '../../src/rules/compiled/compile.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { outcomeOrNone } from '../../src/rules/decide/outcome.ts'
import type { Rule, Scheme } from '../../src/rules/scheme/scheme.ts'
import { Schemes } from '../../src/rules/schemes.ts'
import { boundsOf, cases, scheme } from './random.ts'

const SEED = 20261122

test('explaining, compiled and by columns: the same outcome for every case, at and around every boundary', () => {
  const met = new Map<string, number>()
  const schemesWithCases = scheme.chain((it) => fc.tuple(fc.constant(it), cases(it, 40)))
  fc.assert(
    fc.property(schemesWithCases, ([one, those]) => {
      const [schemes, rule] = [new Schemes([one]), one.rules[0] as Rule]
      const explained = those.map((it) => decide(schemes, one.id, rule.id, it).outcome)
      const compiled = compile(schemes, one, rule)
      const columns = evaluate(schemes, one, rule, populationOf(one, those))
      expect(those.map((it) => outcomeOrNone(compiled(it)))).toEqual(explained)
      expect([...columns].map(outcomeOrNone)).toEqual(explained)
      for (const it of explained) met.set(it, (met.get(it) ?? 0) + 1)
    }),
    { seed: SEED, numRuns: 400 },
  )
  console.info(`rules: seed ${SEED}, ${JSON.stringify(Object.fromEntries(met))}`)
  for (const outcome of ['met', 'not_met', 'undecided', 'judgement', 'no_rule'])
    expect(met.get(outcome) ?? 0, outcome).toBeGreaterThan(200)
})

test('one day for all gives what a column with that day gives', () => {
  const drawn = scheme.chain((it) => fc.tuple(fc.constant(it), cases(it, 20), fc.constantFrom(...boundsOf(it))))
  fc.assert(
    fc.property(drawn, ([one, those, day]) => {
      const [schemes, rule] = [new Schemes([one]), one.rules[0] as Rule]
      for (const by of [-1, 0, 1]) {
        const dates = { filing: addDays(day, by), start: addDays(day, by) }
        const columns = populationOf(
          one,
          those.map(({ facts }) => ({ facts, dates })),
        )
        const constant = evaluate(schemes, one, rule, { ...columns, clocks: dates })
        expect([...constant]).toEqual([...evaluate(schemes, one, rule, columns)])
      }
    }),
    { seed: SEED, numRuns: 150 },
  )
})

test('rows in many blocks come out as in one', () => {
  const [one, those] = fc.sample(
    scheme.chain((it) => fc.tuple(fc.constant(it), cases(it, 30))),
    { seed: 7, numRuns: 1 },
  )[0] as [Scheme, Parameters<typeof populationOf>[1]]
  const [schemes, rule] = [new Schemes([one]), one.rules[0] as Rule]
  const few = [...evaluate(schemes, one, rule, populationOf(one, those))]
  const many = Array.from({ length: 9001 }, (_, i) => those[i % those.length] ?? those[0]) as typeof those
  const out = evaluate(schemes, one, rule, populationOf(one, many))
  expect([...out]).toEqual(many.map((_, i) => few[i % few.length]))
})
