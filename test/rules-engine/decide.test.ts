import { expect, test } from 'vitest'
import type { Case } from '../../src/rules/case/case.ts'
import { contradictions, readCase } from '../../src/rules/case/read-case.ts'
import { smallestChange } from '../../src/rules/decide/change.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import {
  both,
  branched,
  type Code,
  either,
  inverted,
  JUDGEMENT,
  MET,
  NOT_MET,
  reached,
  UNDECIDED,
} from '../../src/rules/decide/outcome.ts'
import type { ConditionTrace, Trace } from '../../src/rules/decide/trace.ts'
import { receiptOf } from '../../src/rules/receipt.ts'
import { explainedLines, saidChange, saidDetail, saidMissing } from '../../src/rules/said/decision.ts'
import { but, example, fisher, schemes, without } from './example.ts'

const permit = (asked: Case) => decide(schemes, example.id, 'permit', asked)
const english = { schemes, scheme: example, language: 'en' } as const

const outcomes: [what: string, asked: Case, outcome: string][] = [
  ['all is met but what the authority judges', fisher, 'judgement'],
  ['the authority judged in favour', but({ adviceIsFavourable: true }), 'met'],
  ['the authority judged against', but({ adviceIsFavourable: false }), 'not_met'],
  ['exactly the norm', but({ income: 2000, adviceIsFavourable: true }), 'met'],
  ['a cent below the norm', but({ income: 1999.99, adviceIsFavourable: true }), 'not_met'],
  ['not registered, whatever is missing', { ...without('income', 'water'), facts: { isRegistered: false } }, 'not_met'],
  ['income is not known', without('income'), 'undecided'],
  ['the day of birth is not known, and the income is enough for all ages', { ...without('birthDate') }, 'judgement'],
  [
    'the day of birth is not known, and the income is enough below 30 only',
    { ...but({ income: 1700 }), facts: { ...without('birthDate').facts, income: 1700 } },
    'undecided',
  ],
  ['29 on the day of filing', but({ birthDate: '1990-05-02', income: 1500 }), 'judgement'],
  ['30 on the day of filing', but({ birthDate: '1990-05-01', income: 1500 }), 'not_met'],
  [
    'the norm is that of the start of the lease, not of filing',
    but({ income: 2049 }, { contractStart: '2021-01-01' }),
    'not_met',
  ],
  ['a year for which no norm is known', but({}, { contractStart: '2019-05-01' }), 'undecided'],
  ['the norm is counted otherwise on that day', but({}, { contractStart: '2018-05-01' }), 'undecided'],
  ['a water that is not open', but({ water: 'kanaal' }), 'not_met'],
  ['points by training alone', but({ boats: 0 }), 'judgement'],
  ['too few points by boats alone', but({ yearsOfTraining: 1 }), 'not_met'],
  ['boats unknown, but training is enough', without('boats'), 'judgement'],
  ['training unknown', without('yearsOfTraining'), 'undecided'],
  ['before every version of the rule', but({}, { filing: '2017-12-31' }), 'no_rule'],
  ['after every version of the rule', but({}, { filing: '2023-01-01' }), 'no_rule'],
  [
    'the version of 2018 asks for income per year',
    { dates: { filing: '2018-05-01' }, facts: { isRegistered: true, incomePerYear: 30000 } },
    'met',
  ],
]
for (const [what, asked, outcome] of outcomes) test(what, () => expect(permit(asked).outcome).toBe(outcome))

test('the outcomes follow Kleene, with a judgement between unknown and met', () => {
  const all: Code[] = [NOT_MET, UNDECIDED, JUDGEMENT, MET]
  for (const a of all)
    for (const b of all) {
      expect(both(a, b)).toBe(both(b, a))
      expect(either(a, b)).toBe(inverted(both(inverted(a), inverted(b))))
      expect(branched(MET, a, b)).toBe(a)
      expect(branched(NOT_MET, a, b)).toBe(b)
    }
  expect([both(UNDECIDED, JUDGEMENT), either(UNDECIDED, JUDGEMENT)]).toEqual([UNDECIDED, UNDECIDED])
  expect([both(UNDECIDED, NOT_MET), either(UNDECIDED, MET)]).toEqual([NOT_MET, MET])
  expect([branched(UNDECIDED, MET, MET), branched(JUDGEMENT, MET, NOT_MET)]).toEqual([MET, JUDGEMENT])
  expect([reached(30, 30, true, 30), reached(0, 20, true, 30), reached(0, 50, false, 30)]).toEqual([
    MET,
    NOT_MET,
    JUDGEMENT,
  ])
})

const find = (trace: Trace, id: string): Trace | undefined =>
  trace.node.id === id ? trace : trace.of.map((it) => find(it, id)).find((it) => it)

test('the trace has every value, the version of the parameter with its source and clock, and the gap', () => {
  const { trace } = permit(but({ income: 1990 }))
  const income = find(trace as ConditionTrace, 'income.from30') as ConditionTrace
  expect(income).toMatchObject({ outcome: 'not_met', gap: { by: -10, unit: 'EUR/month' } })
  expect(find(income, 'income.from30.own')).toMatchObject({ value: 1990, unit: 'EUR/month' })
  expect(find(income, 'income.from30.norm')).toMatchObject({
    value: 2000,
    used: { clock: 'contractStart', on: '2020-06-01', version: { from: '2020-01-01', confidence: 'high' } },
  })
  expect(find(trace as ConditionTrace, 'is30')).toMatchObject({ gap: { by: -1947, unit: 'days' } })
  const text = explainedLines(trace as ConditionTrace, english).map((it) =>
    [it.text, ...it.details.map((detail) => saidDetail(detail, english))].join(' | '),
  )
  expect(text.join('\n')).toContain('gap -10 EUR/month')
  expect(text.join('\n')).toContain('https://example.org/visregeling-2020')
})

test('what is missing is told with the reason, each once, and only where it matters', () => {
  const nothing = permit({ dates: { filing: '2020-05-01' }, facts: {} })
  expect(nothing.missing).toHaveLength(7)
  expect(permit(without('income')).missing).toEqual([{ kind: 'fact', fact: 'income' }])
  const hole = permit(but({}, { contractStart: '2019-05-01' })).missing
  expect(hole.map((it) => saidMissing(it, english))).toEqual([
    'income from the age of 30 (income_from_30): Nothing is known for 2019-05-01: there is a hole between 2018-12-31 and 2020-01-01.',
  ])
  const unit = permit(but({}, { contractStart: '2018-05-01' })).missing
  expect(unit).toEqual([{ kind: 'unit', node: 'income.from30', left: 'EUR/month', right: 'EUR/year' }])
  expect(permit({ dates: {}, facts: {} }).missing).toEqual([{ kind: 'clock', clock: 'filing' }])
  expect(permit(fisher).judgements.map((it) => it.by.nl)).toEqual(['de waterbeheerder'])
})

const changes: [what: string, asked: Case, changed: Record<string, unknown>, outcome: string][] = [
  ['a little more income', but({ income: 1990 }), { income: 2000 }, 'judgement'],
  ['being registered', but({ isRegistered: false }), { isRegistered: true }, 'judgement'],
  ['another water', but({ water: 'kanaal' }), { water: 'rivier' }, 'judgement'],
  ['two things at once', but({ isRegistered: false, income: 1990 }), { isRegistered: true, income: 2000 }, 'judgement'],
  ['a year of training', but({ yearsOfTraining: 1 }), { yearsOfTraining: 2 }, 'judgement'],
  ['what was met needs the least to fall away', but({ adviceIsFavourable: true }), { income: 1999 }, 'not_met'],
]
for (const [what, asked, changed, outcome] of changes)
  test(`the smallest change: ${what}`, () => {
    const found = smallestChange(permit(asked), schemes)
    expect(Object.fromEntries((found?.facts ?? []).map((it) => [it.fact, it.to]))).toEqual(changed)
    expect(found?.outcome).toBe(outcome)
    // The change is no guess: with it the rule does come out so.
    expect(permit({ ...asked, facts: { ...asked.facts, ...changed } as Case['facts'] }).outcome).toBe(outcome)
  })

test('no change is told where nothing is decided, or nothing a person can change decides', () => {
  expect(smallestChange(permit(without('income')), schemes)).toBeNull()
  expect(smallestChange(permit(but({ adviceIsFavourable: false })), schemes)).toBeNull()
  const change = smallestChange(permit(but({ income: 1990 })), schemes)
  expect(change && saidChange(change, english)).toBe(
    'With inkomen uit de visserij 2000 EUR/month (was 1990): for an authority to judge.',
  )
})

const bad: [what: string, file: string, line: number, said: string][] = [
  ['an unknown fact', '{\n"facts": {"inkomen": 3}}', 2, 'no fact "inkomen". It has: isRegistered'],
  ['an unknown date', '{"dates": {"start": "2020-01-01"}}', 1, 'no clock "start". It has: filing, contractStart'],
  ['a day that does not exist', '{"dates": {\n"filing": "2020-02-30"}}', 2, 'a day that exists is wanted'],
  ['a day in another century', '{"facts": {"birthDate": "0985-01-01"}}', 1, 'can only be a mistake'],
  [
    'another unit',
    '{"facts": {"income": {"value": 2000, "unit": "EUR/year"}}}',
    1,
    'counts it in EUR/month. Give it in EUR/month; nothing is converted',
  ],
  ['a negative amount', '{"facts": {\n\n"income": -5}}', 3, 'cannot be below 0 EUR/month'],
  ['an absurd amount', '{"facts": {"income": 9e9}}', 1, 'above 100000 EUR/month it can only be a mistake'],
  ['an amount that is endless', '{"facts": {"income": 1e999}}', 1, 'a number is wanted'],
  ['a text for a number', '{"facts": {"income": "2000"}}', 1, 'is "2000"; a number is wanted'],
  ['a number for yes or no', '{"facts": {"isRegistered": 1}}', 1, 'true or false'],
  ['a word that is not in the list', '{"facts": {"water": "zee"}}', 1, 'must be one of rivier, meer, kanaal'],
  ['a fact that stands twice', '{"facts": {"income": 1,\n"income": 2}}', 2, '"income" stands twice'],
  ['a part a case has not', '{"feiten": {}}', 1, '"feiten": A case has "dates" and "facts" only'],
  ['no object', '[]', 1, 'An object with "dates" and "facts" is wanted'],
  ['no JSON', '{"facts": ', 1, 'This is no JSON'],
  ['a list of facts', '{"facts": []}', 1, '"facts" must be an object'],
  [
    'facts that contradict each other',
    '{"dates": {"filing": "2020-01-01"},\n"facts": {"birthDate": "2020-01-02"}}',
    2,
    'contradict each other: The day of birth is after the day of filing.',
  ],
]
for (const [what, file, line, said] of bad)
  test(`a case with ${what} is told with its line and what to do`, () => {
    const { problems } = readCase(example, schemes, file)
    expect(problems.map((it) => it.message).join('\n')).toContain(said)
    expect(problems[0]?.line).toBe(line)
  })

test('a good case is taken as it is, with or without units', () => {
  const text = JSON.stringify({
    dates: fisher.dates,
    facts: { ...fisher.facts, income: { value: 2000, unit: 'EUR/month' } },
  })
  expect(readCase(example, schemes, text)).toEqual({ case: fisher, problems: [] })
  expect(contradictions(example, schemes, { dates: {}, facts: {} })).toEqual([])
})

test('a receipt is the same for the same case in another order, and another for another case, scheme or variant', () => {
  const turned = { dates: fisher.dates, facts: Object.fromEntries(Object.entries(fisher.facts).reverse()) }
  const receipt = receiptOf(permit(fisher), schemes)
  expect(receiptOf(permit(turned), schemes)).toEqual(receipt)
  expect(receiptOf(permit(but({ income: 2001 })), schemes).input).not.toBe(receipt.input)
  expect(receiptOf(permit(fisher), schemes, 'sha256:x')).toMatchObject({ variant: 'sha256:x', outcome: 'judgement' })
  expect(receipt.schemes[0]?.hash).toMatch(/^sha256:[0-9a-f]{64}$/u)
  // Nothing of the person is in it.
  expect(JSON.stringify(receipt)).not.toContain('1985')
})
