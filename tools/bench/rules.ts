import jsonLogic from 'json-logic-js'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { evaluate } from '../../src/rules/batch/evaluate.ts'
import type { Population } from '../../src/rules/batch/population.ts'
import type { Case } from '../../src/rules/case/case.ts'
import { compile } from '../../src/rules/compiled/compile.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { MET, NOT_MET } from '../../src/rules/decide/outcome.ts'
import type { Rule, Scheme } from '../../src/rules/scheme/scheme.ts'
import type { Condition, Term } from '../../src/rules/scheme/tree.ts'
import { Schemes } from '../../src/rules/schemes.ts'
import { cpuMs, median } from './timing.ts'

// One rule in three notations: a sponsor, and an amount that hangs on the age.
const [OLD, YOUNG, BORDER] = [5942, 4357, 30]

const said = { nl: 'gemaakt om te meten' }
const fact = (id: string, name: string): Term & Condition => ({ op: 'fact', id, fact: name })
const atLeast = (id: string, name: string, right: Term): Condition => ({
  ...{ op: 'cmp', id, is: '>=' },
  ...{ left: fact(`${id}.own`, name), right },
})
const param = (id: string, name: string): Term => ({ op: 'param', id, param: name, clock: 'filing' })
const years = (id: string): Term => ({ op: 'value', id, value: BORDER, unit: 'years' })

const both: Condition = {
  ...{ op: 'all', id: 'both' },
  of: [
    fact('sponsor', 'isSponsor'),
    {
      ...{ op: 'any', id: 'pay' },
      of: [
        {
          op: 'all',
          id: 'old',
          of: [atLeast('is30', 'age', years('y30')), atLeast('old.pay', 'salary', param('old.norm', 'old'))],
        },
        {
          ...{ op: 'all', id: 'young' },
          of: [
            { op: 'cmp', id: 'below30', left: fact('age', 'age'), is: '<', right: years('y30b') },
            atLeast('young.pay', 'salary', param('young.norm', 'young')),
          ],
        },
      ],
    },
  ],
}
const three: Condition = {
  ...{ op: 'all', id: 'three' },
  of: [
    fact('sponsor', 'isSponsor'),
    atLeast('is30', 'age', years('y30')),
    atLeast('pay', 'salary', param('norm', 'old')),
  ],
}

const series = (id: string, value: number) => ({
  ...{ id, title: said, type: 'number' as const, unit: 'EUR/month' },
  // As many versions as a real series has.
  versions: Array.from({ length: 12 }, (_, i) => ({
    ...{ from: `${2015 + i}-01-01`, to: `${2015 + i}-12-31`, value: value - 100 * (11 - i) },
    ...{ status: 'in_force' as const, basis: [], sources: [], confidence: 'high' as const },
  })),
})
const rule = (id: string, tree: Condition): Rule => ({
  ...{ id, title: said, clock: 'filing' },
  versions: [{ from: '2015-01-01', to: 'open', tree, basis: [], sources: [] }],
})
const scheme: Scheme = {
  ...{ format: 1, id: 'nl.gemaakt', names: said, about: said, kind: 'scheme' },
  clocks: [{ id: 'filing', title: said }],
  facts: [
    { id: 'isSponsor', title: said, type: 'boolean' },
    { id: 'age', title: said, type: 'number', unit: 'years' },
    { id: 'salary', title: said, type: 'number', unit: 'EUR/month' },
  ],
  parameters: [series('old', OLD), series('young', YOUNG)],
  rules: [rule('both', both), rule('three', three)],
  ...{ consistency: [], indexes: [], notModelled: [] },
}
const schemes = new Schemes([scheme])

const cases: readonly Case[] = Array.from({ length: 2000 }, (_, i) => ({
  dates: { filing: '2026-03-01' },
  facts: { isSponsor: i % 7 !== 0, age: 20 + ((i * 17) % 40), salary: 3000 + ((i * 37) % 4000) },
}))

const theirRule: TopLevelCondition = {
  all: [
    { fact: 'isSponsor', operator: 'equal', value: true },
    {
      any: [
        {
          all: [
            { fact: 'age', operator: 'greaterThanInclusive', value: BORDER },
            { fact: 'salary', operator: 'greaterThanInclusive', value: OLD },
          ],
        },
        {
          all: [
            { fact: 'age', operator: 'lessThan', value: BORDER },
            { fact: 'salary', operator: 'greaterThanInclusive', value: YOUNG },
          ],
        },
      ],
    },
  ],
}
const logic = {
  and: [
    { '==': [{ var: 'isSponsor' }, true] },
    {
      or: [
        { and: [{ '>=': [{ var: 'age' }, BORDER] }, { '>=': [{ var: 'salary' }, OLD] }] },
        { and: [{ '<': [{ var: 'age' }, BORDER] }, { '>=': [{ var: 'salary' }, YOUNG] }] },
      ],
    },
  ],
}

export interface RulesMeasured {
  /** Microseconds of processor time for one decision. */
  readonly explained: number
  readonly compiled: number
  readonly jsonRulesEngine: number
  readonly jsonLogic: number
  /** Evaluations a second by columns, and of the compiled rule in a loop over the same rows. */
  readonly columns: number
  readonly loop: number
  readonly rows: number
}

/** All in turn, so that a machine whose speed drifts treats them alike. Throws when they do not agree. */
export async function measureRules(rounds: number, rows: number): Promise<RulesMeasured> {
  const engine = new Engine([{ conditions: theirRule, event: { type: 'met' } }])
  const fast = compile(schemes, scheme, scheme.rules[0] as Rule)
  await agreed(engine, fast)
  const times: Record<'explained' | 'compiled' | 'jsonRulesEngine' | 'jsonLogic', number[]> = {
    ...{ explained: [], compiled: [], jsonRulesEngine: [], jsonLogic: [] },
  }
  let met = 0
  const count = (isMet: boolean) => {
    if (isMet) met++
  }
  const each = (times: number, run: (it: Case) => void) => () => {
    for (let i = 0; i < times; i++) for (const it of cases) run(it)
  }
  const perCase = (ms: number, times: number) => (ms * 1000) / (times * cases.length)
  for (let round = 0; round < rounds + 2; round++) {
    globalThis.gc?.()
    const explained = cpuMs(each(20, (it) => count(decide(schemes, scheme.id, 'both', it).outcome === 'met')))
    const compiled = cpuMs(each(200, (it) => count(fast(it) === MET)))
    const before = process.cpuUsage()
    for (const it of cases) met += (await engine.run(it.facts)).events.length
    const used = process.cpuUsage(before)
    const theirs = cpuMs(each(20, (it) => count(jsonLogic.apply(logic, it.facts) === true)))
    // The first rounds are those in which code is made fast.
    if (round < 2) continue
    times.explained.push(perCase(explained, 20))
    times.compiled.push(perCase(compiled, 200))
    times.jsonRulesEngine.push(perCase((used.user + used.system) / 1000, 1))
    times.jsonLogic.push(perCase(theirs, 20))
  }
  if (met === 0) throw new Error('nothing was decided')
  return {
    explained: median(times.explained),
    compiled: median(times.compiled),
    jsonRulesEngine: median(times.jsonRulesEngine),
    jsonLogic: median(times.jsonLogic),
    ...byColumns(rounds, rows),
  }
}

async function agreed(engine: Engine, fast: (it: Case) => number): Promise<void> {
  for (const it of cases) {
    const ours = decide(schemes, scheme.id, 'both', it).outcome === 'met'
    const theirs = (await engine.run(it.facts)).events.length > 0
    if (ours !== theirs || ours !== (fast(it) === MET) || ours !== jsonLogic.apply(logic, it.facts))
      throw new Error(`the engines differ on ${JSON.stringify(it)}`)
  }
}

function byColumns(rounds: number, rows: number): { columns: number; loop: number; rows: number } {
  const population = made(rows)
  const one = scheme.rules[1] as Rule
  const fast = compile(schemes, scheme, one)
  const few = Math.min(rows, 200_000)
  const those = Array.from({ length: few }, (_, i) => caseAt(population, i))
  const [columns, loop]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds + 1; round++) {
    globalThis.gc?.()
    let out: Uint8Array = new Uint8Array()
    const ms = cpuMs(() => {
      out = evaluate(schemes, scheme, one, population)
    })
    const codes = new Uint8Array(few)
    const own = cpuMs(() => {
      for (let i = 0; i < few; i++) codes[i] = fast(those[i] as Case)
    })
    if (codes.some((it, i) => it !== out[i])) throw new Error('columns and loop differ')
    if (round === 0) continue
    columns.push((rows / ms) * 1000)
    loop.push((few / own) * 1000)
  }
  return { columns: median(columns), loop: median(loop), rows }
}

/** Spread so that each condition holds for about half, in no order: the worst there is for guessing. */
function made(rows: number): Population {
  const [age, salary, isSponsor] = [new Float64Array(rows), new Float64Array(rows), new Uint8Array(rows)]
  let state = 12_345
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < rows; i++) {
    isSponsor[i] = random() < 0.5 ? MET : NOT_MET
    age[i] = 20 + Math.floor(random() * 20)
    salary[i] = OLD - 2000 + Math.floor(random() * 4000)
  }
  return {
    ...{ rows, numbers: { age, salary }, yesOrNo: { isSponsor }, days: {}, texts: {} },
    clocks: { filing: '2026-03-01' },
  }
}

const caseAt = ({ numbers, yesOrNo }: Population, i: number): Case => ({
  dates: { filing: '2026-03-01' },
  facts: {
    isSponsor: yesOrNo.isSponsor?.[i] === MET,
    age: numbers.age?.[i] ?? 0,
    salary: numbers.salary?.[i] ?? 0,
  },
})
