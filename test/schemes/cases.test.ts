import { describe, expect, test } from 'vitest'
import { readCase } from '../../src/rules/case/read-case.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import type { Missing } from '../../src/rules/decide/trace.ts'
import { bundled, schemes, valueOn } from './bundled.ts'
import { type RuleCase, ruleCases, type ValueCase, valueCases } from './case.ts'

const OUTCOMES = {
  voldaan: 'met',
  'niet voldaan': 'not_met',
  onbeslist: 'undecided',
  'oordeel van de autoriteit': 'judgement',
  'geen regel': 'no_rule',
} as const

describe('what the rules say of a case', () => {
  test.each(ruleCases.map((it) => [it.naam, it] as const))('%s', (_, it) => {
    const decision = decided(it)
    expect(decision.outcome).toBe(OUTCOMES[it.verwacht])
    if (it.mist) expect(decision.missing.map(nameOf)).toEqual(expect.arrayContaining(it.mist))
    expect(decided(turned(it)).outcome, 'the near miss').toBe(OUTCOMES[it.omslag.verwacht])
  })
})

describe('what holds on a day', () => {
  test.each(valueCases.map((it) => [it.naam, it] as const))('%s', (_, it) => {
    expect(valueOn(it.regeling, it.waarde, it.datum)).toEqual(it.verwacht)
    expect(valueOn(it.regeling, it.waarde, it.omslag.datum), 'the near miss').toEqual(it.omslag.verwacht)
  })
})

describe('the cases themselves', () => {
  test('are at least 150 of rules, and every rule has some', () => {
    expect(ruleCases.length).toBeGreaterThanOrEqual(150)
    const rules = bundled.flatMap((scheme) => scheme.rules.map((it) => `${scheme.id} ${it.id}`))
    expect(rules.filter((it) => !ruleCases.some((one) => `${one.regeling} ${one.regel}` === it))).toEqual([])
  })

  test('are each about something else, under a name of their own', () => {
    const all: readonly (RuleCase | ValueCase)[] = [...ruleCases, ...valueCases]
    expect(twice(all.map((it) => `${it.regeling}: ${it.naam}`))).toEqual([])
    expect(twice(ruleCases.map(inputOf))).toEqual([])
    expect(twice(valueCases.map((it) => `${it.regeling} ${it.waarde} ${it.datum}`))).toEqual([])
  })

  test('can fail: something small brings about another outcome', () => {
    const firm = ruleCases.filter((it) => it.omslag.verwacht === it.verwacht || changesIn(it) > 3)
    expect(firm.map((it) => it.naam)).toEqual([])
    const same = valueCases.filter((it) => JSON.stringify(it.omslag.verwacht) === JSON.stringify(it.verwacht))
    expect(same.map((it) => it.naam)).toEqual([])
  })

  test('give only days and facts that the scheme takes, and that do not contradict each other', () => {
    const problems = ruleCases.flatMap((it) =>
      [it, turned(it)].flatMap((one) => readOf(one).problems.map(({ message }) => `${it.naam} ${message}`)),
    )
    expect(problems).toEqual([])
  })

  test('stand on every day on which a version of a rule begins, and on the day after one ended', () => {
    const asked = new Set(ruleCases.flatMap((it) => [it, turned(it)].map(placeOf)))
    const days = bundled.flatMap((scheme) =>
      scheme.rules.flatMap((rule) => boundariesOf(rule.versions).map((day) => `${scheme.id} ${rule.id} ${day}`)),
    )
    expect(days.length).toBeGreaterThan(30)
    expect(days.filter((it) => !asked.has(it))).toEqual([])
  })

  test('stand on every day on which a parameter changes or stops being known', () => {
    const asked = new Set(valueCases.map((it) => `${it.regeling} ${it.waarde} ${it.datum}`))
    const days = bundled.flatMap((scheme) =>
      scheme.parameters.flatMap((it) =>
        boundariesOf(it.versions.filter(({ status }) => status === 'in_force' || status === 'derived'))
          .filter((day) => changesOn(scheme.id, it.id, day))
          .map((day) => `${scheme.id} ${it.id} ${day}`),
      ),
    )
    expect(days.length).toBeGreaterThan(300)
    expect(days.filter((it) => !asked.has(it))).toEqual([])
  })

  test.each([
    'de kamer informeren',
    'sleutelpersoneel',
    'gezinsleden van zelfstandigen',
    'langere zoekperiode',
    'eerder permanent verblijf',
    'verlaagd looncriterium',
  ])('name the commitment of 2019 on: %s', (subject) => {
    const all = [...ruleCases.map((it) => it.naam), ...valueCases.map((it) => it.naam)]
    expect(all.some((it) => it.replaceAll('-', '').toLowerCase().includes(subject))).toBe(true)
  })
})

const decided = (it: RuleCase) => decide(schemes, it.regeling, it.regel, readOf(it).case)

function readOf(it: RuleCase) {
  const scheme = schemes.get(it.regeling)
  if (!scheme) throw new Error(`There is no scheme ${it.regeling}.`)
  return readCase(scheme, schemes, JSON.stringify({ dates: it.datums, facts: it.feiten }))
}

const turned = (it: RuleCase): RuleCase => ({
  ...it,
  datums: { ...it.datums, ...it.omslag.datums },
  feiten: { ...it.feiten, ...it.omslag.feiten },
})

const changesIn = ({ omslag }: RuleCase): number =>
  Object.keys(omslag.datums ?? {}).length + Object.keys(omslag.feiten ?? {}).length

function nameOf(it: Missing): string {
  if (it.kind === 'fact') return it.fact
  if (it.kind === 'clock') return it.clock
  return it.kind === 'parameter' ? it.parameter.id : it.node
}

const twice = (all: readonly string[]): string[] => all.filter((it, i) => all.indexOf(it) !== i)

const inputOf = (it: RuleCase): string =>
  [it.regeling, it.regel, ...[it.datums, it.feiten].map((part) => JSON.stringify(Object.entries(part).sort()))].join(
    ' ',
  )

function placeOf(it: RuleCase): string {
  const rule = schemes.get(it.regeling)?.rules.find(({ id }) => id === it.regel)
  return `${it.regeling} ${it.regel} ${it.datums[rule?.clock ?? '']}`
}

interface Ends {
  readonly from: string
  readonly to: string
}

const boundariesOf = (versions: readonly Ends[]): string[] => [
  ...new Set(versions.flatMap(({ from, to }) => [from, dayAfter(to)]).filter((it) => /^\d/.test(it))),
]

const dayAfter = (to: string): string =>
  /^\d/.test(to) ? new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10) : to

const changesOn = (scheme: string, parameter: string, day: string): boolean => {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  return JSON.stringify(valueOn(scheme, parameter, day)) !== JSON.stringify(valueOn(scheme, parameter, before))
}
