import { expect, test } from 'vitest'
import { populationOf } from '../../src/rules/batch/from-cases.ts'
import { decide } from '../../src/rules/decide/decide.ts'
import { assumptionsSchema } from '../../src/rules/population/assumptions.ts'
import { csvRows } from '../../src/rules/population/csv.ts'
import { drawnRows } from '../../src/rules/population/draw.ts'
import { readPopulation } from '../../src/rules/population/read.ts'
import { applied } from '../../src/rules/variant/apply.ts'
import { effectOf } from '../../src/rules/variant/effect.ts'
import { example, schemes } from './example.ts'

const csvCases: [what: string, text: string, cells: string[][]][] = [
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, as Dutch spreadsheets write them',
    'a;b\r\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quotes, separators and line ends in cells',
    'a,b\n"x, ""y""","1\n2"',
    [
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ],
  ],
  [
    'empty cells, and lines with nothing',
    'a,b\n,\n1,\n\n,2',
    [
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
    ],
  ],
  ['a quote that is not closed', 'a\n"x', [['a'], ['x']]],
  ['a mark of byte order', '\uFEFFa\n1', [['a'], ['1']]],
  ['nothing', '', []],
]
for (const [what, text, cells] of csvCases)
  test(`CSV: ${what}`, () => expect(csvRows(text).map((it) => it.cells)).toEqual(cells))

test('CSV: a row tells the line it begins on', () => {
  expect(csvRows('a\n"1\n2\n3"\n\n4').map((it) => it.line)).toEqual([1, 2, 6])
})

const HEAD = 'filing,isRegistered,birthDate,income [EUR/month],water'

test('a population is read with its units, what is empty is not known', () => {
  const { cases, problems } = readPopulation(example, `${HEAD}\n2020-05-01,ja,1985-01-01,2000,meer\n,nee,,,`, [])
  expect(problems).toEqual([])
  expect(cases).toEqual([
    {
      dates: { filing: '2020-05-01' },
      facts: { isRegistered: true, birthDate: '1985-01-01', income: 2000, water: 'meer' },
    },
    { dates: {}, facts: { isRegistered: false } },
  ])
})

const wrong: [what: string, text: string, line: number, said: string][] = [
  ['an unknown column', 'income,haar\n1,rood', 1, 'The column "haar" is no fact or date'],
  ['a column that stands twice', 'income,income\n1,2', 1, '"income" stands twice'],
  ['another unit', 'income [EUR/year]\n1', 2, 'nothing is converted'],
  ['a negative amount', 'income\n5\n-5', 3, 'cannot be below 0'],
  ['a comma in a number', 'income;boats\n"1,5";2', 2, 'a number is wanted'],
  ['a cell too few', 'income,boats\n1', 2, 'This row has 1 cells; the first row has 2'],
  ['nothing in it', '', 1, 'The file is empty'],
]
for (const [what, text, line, said] of wrong)
  test(`a population with ${what} is told with its line`, () => {
    const [problem] = readPopulation(example, text, []).problems
    expect(problem).toMatchObject({ line })
    expect(problem?.message).toContain(said)
  })

test('a file with the same mistake in every row tells the first twenty', () => {
  expect(readPopulation(example, `income\n${'-1\n'.repeat(500)}`, []).problems).toHaveLength(20)
})

const assumptions = assumptionsSchema.parse({
  scheme: example.id,
  about: { nl: 'Verzonnen vissers.' },
  columns: [
    { column: 'region', draw: { kind: 'choice', of: { noord: 3, zuid: 1 } }, why: { nl: 'gekozen' } },
    { column: 'isRegistered', draw: { kind: 'share', yes: 0.9 }, unknown: 0.1, why: { nl: 'gekozen' } },
    { column: 'birthDate', draw: { kind: 'days', from: '1960-01-01', to: '1999-12-31' }, why: { nl: 'gekozen' } },
    {
      ...{ column: 'income', draw: { kind: 'lognormal', median: 2200, spread: 1.4 }, why: { nl: 'gekozen' } },
      cases: [
        { when: { column: 'birthDate', from: '1990-01-01' }, draw: { kind: 'lognormal', median: 1500, spread: 1.2 } },
      ],
    },
    { column: 'boats', draw: { kind: 'uniform', from: 1, to: 4 }, why: { nl: 'gekozen' } },
  ],
})
const rows = [...drawnRows(assumptions, 4000, 7)]
const share = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length / rows.length
const medianIncome = (isYoung: boolean) => {
  const own = rows.filter((it) => String(it.birthDate) >= '1990-01-01' === isYoung).map((it) => Number(it.income))
  return own.sort((a, b) => a - b)[own.length >> 1] ?? 0
}

test('made cases follow their assumptions, and the same seed makes the same ones', () => {
  expect(share((it) => it.region === 'noord')).toBeCloseTo(0.75, 1)
  expect(share((it) => it.isRegistered === null)).toBeCloseTo(0.1, 1)
  expect(share((it) => it.boats === 4)).toBeCloseTo(0.25, 1)
  expect(Math.abs(medianIncome(false) - 2200)).toBeLessThan(100)
  expect(Math.abs(medianIncome(true) - 1500)).toBeLessThan(60)
  expect([...drawnRows(assumptions, 50, 7)]).toEqual(rows.slice(0, 50))
  expect([...drawnRows(assumptions, 50, 8)]).not.toEqual(rows.slice(0, 50))
})

test('one more assumption at the end moves nothing that was drawn before it in the first row', () => {
  const longer = { ...assumptions, columns: [...assumptions.columns, ...assumptions.columns.slice(1, 2)] }
  expect([...drawnRows(longer, 1, 7)][0]?.income).toBe(rows[0]?.income)
})

test('a variant over a population: counts before and after, who goes over, and by group, as deciding each case says', () => {
  const text = `region,${'isRegistered,income,birthDate,water,yearsOfTraining,adviceIsFavourable'}\n${rows
    .slice(0, 300)
    .map((it) => `${it.region},${it.isRegistered ?? ''},${it.income},${it.birthDate},meer,3,true`)
    .join('\n')}`
  const read = readPopulation(example, text, ['region'])
  expect(read.problems).toEqual([])
  const dates = { filing: '2020-05-01', contractStart: '2020-06-01' }
  const population = { ...populationOf(example, read.cases), clocks: dates }
  const patch = { op: 'scale', param: 'income_from_30', by: 1.2, from: '2020-01-01', to: 'open' } as const
  const { schemes: changed } = applied(schemes, { scheme: example.id, title: 'proef', patches: [patch] })
  const at = { schemeId: example.id, ruleId: 'permit' }
  const effect = effectOf([schemes, changed], at, population, read.groups.region ?? [])
  const counted = (those: typeof schemes) => {
    const counts: Record<string, number> = {}
    for (const { facts } of read.cases) {
      const { outcome } = decide(those, example.id, 'permit', { dates, facts })
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    return counts
  }
  expect(effect.base).toEqual(counted(schemes))
  expect(effect.variant).toEqual(counted(changed))
  const [flip] = effect.flips
  expect(flip).toMatchObject({ from: 'met', to: 'not_met', rows: (effect.base.met ?? 0) - (effect.variant.met ?? 0) })
  expect(flip?.rows).toBeGreaterThan(10)
  expect(effect.groups.map((it) => it.group)).toEqual(['noord', 'zuid'])
  expect(effect.groups.reduce((sum, it) => sum + it.flipped, 0)).toBe(
    effect.flips.reduce((sum, it) => sum + it.rows, 0),
  )
})
