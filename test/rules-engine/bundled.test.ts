import { expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import { evaluate } from '../../src/rules/batch/evaluate.ts'
import { populationOf } from '../../src/rules/batch/from-cases.ts'
import type { Case } from '../../src/rules/case/case.ts'
import { compile } from '../../src/rules/compiled/compile.ts'
import { smallestChange } from '../../src/rules/decide/change.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { outcomeOrNone } from '../../src/rules/decide/outcome.ts'
import { differenceOf } from '../../src/rules/difference/difference.ts'
import { loadSchemes } from '../../src/rules/load-schemes.ts'
import { printedProblem } from '../../src/rules/scheme/problem.ts'
import type { Scheme } from '../../src/rules/scheme/scheme.ts'
import { bundledSchemes, schemeFilesIn } from '../../src/sources/schemes/scheme-files.ts'
import { ruleCases } from '../schemes/case.ts'

const { schemes, problems } = loadSchemes(schemeFilesIn(bundledSchemes).files)

test('the schemes of the program have no flaw', () => {
  expect(problems.map(printedProblem)).toEqual([])
  expect(schemes.all.length).toBeGreaterThan(10)
})

/** The first and last day of every version, with the days before and after. */
const boundaries = ({ parameters, rules }: Scheme): string[] => [
  ...new Set(
    [...parameters, ...rules]
      .flatMap((it) =>
        it.versions.flatMap(({ from, to, seenFrom, seenTo }) => [from, to, seenFrom ?? '', seenTo ?? '']),
      )
      .filter((it) => /^\d/u.test(it))
      .flatMap((it) => [-1, 0, 1].map((by) => addDays(it, by))),
  ),
]

test('on all boundaries of all schemes the three ways to decide agree, for the facts of every case', () => {
  let compared = 0
  for (const scheme of schemes.all)
    for (const rule of scheme.rules) {
      const own = ruleCases.filter((it) => it.regeling === scheme.id && it.regel === rule.id)
      const facts = [{}, ...own.map((it) => it.feiten)].filter((_, i) => i % 3 === 0)
      const cases: Case[] = boundaries(scheme).flatMap((day) =>
        facts.map((it) => ({ facts: it, dates: Object.fromEntries(scheme.clocks.map((clock) => [clock.id, day])) })),
      )
      const fast = compile(schemes, scheme, rule)
      const explained = cases.map((it) => decide(schemes, scheme.id, rule.id, it).outcome)
      expect(cases.map((it) => outcomeOrNone(fast(it)))).toEqual(explained)
      expect([...evaluate(schemes, scheme, rule, populationOf(scheme, cases))].map(outcomeOrNone)).toEqual(explained)
      compared += cases.length
    }
  console.info(`rules: ${compared} cases at boundaries`)
  expect(compared).toBeGreaterThan(5000)
})

test('every smallest change that is told does turn the outcome', () => {
  let told = 0
  for (const { regeling, regel, datums, feiten } of ruleCases) {
    const decision = decide(schemes, regeling, regel, { dates: datums, facts: feiten })
    const change = smallestChange(decision, schemes)
    if (!change) continue
    told++
    const facts = { ...feiten, ...Object.fromEntries(change.facts.map((it) => [it.fact, it.to])) }
    expect(decide(schemes, regeling, regel, { dates: datums, facts }).outcome).toBe(change.outcome)
    expect(change.outcome).not.toBe(decision.outcome)
  }
  expect(told).toBeGreaterThan(50)
})

test('a day differs from itself in nothing, for every scheme', () => {
  for (const scheme of schemes.all)
    for (const day of boundaries(scheme))
      expect(differenceOf({ scheme, day }, { scheme, day })).toEqual({ parameters: [], rules: [] })
})
