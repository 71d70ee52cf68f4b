import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import { evaluate } from '../../src/rules/batch/evaluate.ts'
import { populationOf } from '../../src/rules/batch/from-cases.ts'
import type { Case, FactValue } from '../../src/rules/case/case.ts'
import { compile } from '../../src/rules/compiled/compile.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { outcomeOrNone } from '../../src/rules/decide/outcome.ts'
import type { FactKind, Scheme } from '../../src/rules/scheme/scheme.ts'
import { bundled, schemes } from './bundled.ts'
import { ruleCases } from './case.ts'

const SEED = 20190215
const RULES = bundled.flatMap((scheme) =>
  scheme.rules.map((rule) => [`${scheme.id} ${rule.id}`, scheme, rule] as const),
)

describe.each(RULES)('%s', (_, scheme, rule) => {
  test('comes out the same explained, compiled and by columns, around every day on which something changes', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(cases(scheme), { minLength: 20, maxLength: 60 }), (those) => {
        const explained = those.map((it) => decide(schemes, scheme.id, rule.id, it).outcome)
        const [compiled, columns] = [compile(schemes, scheme, rule), populationOf(scheme, those)]
        expect(those.map((it) => outcomeOrNone(compiled(it)))).toEqual(explained)
        expect([...evaluate(schemes, scheme, rule, columns)].map(outcomeOrNone)).toEqual(explained)
        for (const it of explained) seen.add(it)
      }),
      { seed: SEED, numRuns: 25 },
    )
    expect(seen.size, 'the cases that were drawn tell something').toBeGreaterThan(1)
  })

  test('comes out the same in the cases that people wrote', () => {
    const those = ruleCases
      .filter((it) => it.regeling === scheme.id && it.regel === rule.id)
      .map((it): Case => ({ dates: it.datums, facts: it.feiten }))
    const explained = those.map((it) => decide(schemes, scheme.id, rule.id, it).outcome)
    const compiled = compile(schemes, scheme, rule)
    expect(those.map((it) => outcomeOrNone(compiled(it)))).toEqual(explained)
    const columns = [...evaluate(schemes, scheme, rule, populationOf(scheme, those))]
    expect(columns.map(outcomeOrNone)).toEqual(explained)
  })
})

/** Days and facts near what the scheme itself names: there the outcomes turn. */
function cases(scheme: Scheme): fc.Arbitrary<Case> {
  const [day, figures] = [dayNear(scheme), figuresOf(scheme)]
  const drawn = fc.record({
    dates: fc.record(Object.fromEntries(scheme.clocks.map((it) => [it.id, day])), { noNullPrototype: true }),
    facts: fc.record(Object.fromEntries(scheme.facts.map((it) => [it.id, drawnValue(it, day, figures)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
  })
  // A fact that was not drawn is absent, which the type of the library cannot tell from one that is undefined.
  return drawn as fc.Arbitrary<Case>
}

function dayNear(scheme: Scheme): fc.Arbitrary<string> {
  const periods = [...scheme.rules, ...scheme.parameters].flatMap((it) => [...it.versions])
  const days = [...new Set(periods.flatMap((it) => [it.from, it.to, it.seenFrom, it.seenTo]))].filter(isDay)
  const near = fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 1)).map(([it, by]) => addDays(it, by))
  return fc.oneof(
    near,
    near.map((it) => addDays(it, -11_000)),
    fc.integer({ min: 0, max: 9000 }).map((it) => addDays('2004-01-01', it)),
  )
}

const isDay = (it: string | undefined): it is string => it !== undefined && /^\d/.test(it)

const figuresOf = (scheme: Scheme): readonly number[] =>
  scheme.parameters.flatMap((it) => it.versions.map(({ value }) => value)).filter((it) => typeof it === 'number')

function drawnValue(
  { type, values = [], least = 0, most = 1e6 }: FactKind,
  day: fc.Arbitrary<string>,
  figures: readonly number[],
) {
  const kinds: Record<FactKind['type'], fc.Arbitrary<FactValue>> = {
    boolean: fc.boolean(),
    date: day,
    text: fc.constantFrom(...(values.length > 0 ? values : ['iets'])),
    number: fc
      .tuple(fc.constantFrom(0, ...figures), fc.constantFrom(-1, -0.01, 0, 0.01, 1))
      .map(([it, by]) => Math.min(most, Math.max(least, it + by))),
  }
  return kinds[type]
}
