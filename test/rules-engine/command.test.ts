import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { assumptionsSchema } from '../../src/rules/population/assumptions.ts'
import { readForm } from '../../src/rules/scheme/read-form.ts'
import { bundledSchemes, schemeFilesIn } from '../../src/sources/schemes/scheme-files.ts'
import { exampleText, fisher } from './example.ts'

const folder = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'schemes/nl/visvergunning'), { recursive: true })
const schemeFile = join(folder, 'schemes/nl/visvergunning/scheme.json')
writeFileSync(schemeFile, exampleText)

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function rules(...args: string[]) {
  const [lines, asides]: [string[], string[]] = [[], []]
  const output = {
    line: (it: string) => void lines.push(it),
    aside: (it: string) => void asides.push(it),
    isTerminal: false,
  }
  const code = await main(['rules', ...args, '--schemes', join(folder, 'schemes')], output, {})
  return { code, text: lines.join('\n'), asides: asides.join('\n'), json: () => JSON.parse(lines.join('\n')) }
}

test('list tells the schemes with their rules and the days for which anything is known', async () => {
  expect((await rules('list')).text).toMatch(/nl\.visvergunning +Visvergunning +scheme +1 +4 +2018-01-01 – now/u)
  expect((await rules('list', '--json')).json().schemes[0]).toMatchObject({ id: 'nl.visvergunning', rules: ['permit'] })
})

test('show tells what held on a day, with sources, and what is not known then', async () => {
  const shown = await rules('show', 'visvergunning', '--on', '2022-09-01')
  expect(shown.code).toBe(0)
  expect(shown.text).toContain('enough income for the age  [Visregeling art. 4]')
  expect(shown.text).toContain('income_from_30: Whether the last known version still held on 2022-09-01 is not known')
  expect(shown.text).toContain('income_from_30: proposed: 2500')
  expect(shown.text).toContain('Not in these rules: de hardheidsclausule')
  const json = (await rules('show', 'nl.visvergunning', '--on', '2021-02-01', '--json')).json()
  expect(json.parameters[0].version).toMatchObject({ value: 2050, sources: [{ kind: 'official' }] })
  expect((await rules('show', 'visvergunning', '--on', '2010-01-01')).code).toBe(1)
})

test('diff tells what changed between two days', async () => {
  const { text, code } = await rules('diff', 'visvergunning', '2020-06-01', '2021-06-01')
  expect(code).toBe(0)
  expect(text).toContain('income_from_30: 2000 EUR/month → 2050 EUR/month (+2.50 %)')
  expect(text).not.toContain('waters')
  expect((await rules('diff', 'visvergunning', '2018-06-01', '2020-06-01')).text).toContain(
    'income_from_30: 30000 EUR/year → 2000 EUR/month (counted otherwise)',
  )
})

test('check explains an outcome, tells the smallest change and gives a receipt', async () => {
  const short = file('short.json', { ...fisher, facts: { ...fisher.facts, income: 1990 } })
  const { text, code, asides } = await rules('check', 'visvergunning', short)
  expect({ code, asides }).toEqual({ code: 0, asides: '' })
  expect(text).toContain('nl.visvergunning permit: NOT MET')
  expect(text).toContain('gap -10 EUR/month')
  expect(text).toContain('With inkomen uit de visserij 2000 EUR/month (was 1990): for an authority to judge.')
  expect(text).toMatch(/Receipt: rules@1, nl\.visvergunning [0-9a-f]{12}, input [0-9a-f]{12}/u)
  const json = (await rules('check', 'visvergunning', file('whole.json', fisher), '--json')).json()
  expect(json.decisions[0]).toMatchObject({ outcome: 'judgement', judgements: [{ id: 'stock' }], change: null })
})

test('check ends with 1 when something is missing or no rule holds', async () => {
  const missing = await rules(
    'check',
    'visvergunning',
    file('missing.json', { dates: fisher.dates, facts: { isRegistered: true } }),
  )
  expect(missing.code).toBe(1)
  expect(missing.text).toContain('Not known: soort water (fact water).')
  const late = await rules('check', 'visvergunning', file('late.json', { ...fisher, dates: { filing: '2030-01-01' } }))
  expect(late.code).toBe(1)
  expect(late.text).toContain('NO RULE')
  expect(late.text).toContain('No version holds on 2030-01-01: the last one ended on 2022-12-31.')
})

test('variant tells the difference, and over a population the counts and who goes over', async () => {
  const patches = file('patches.json', {
    ...{ scheme: 'nl.visvergunning', title: 'hogere norm' },
    patches: [{ op: 'scale', param: 'income_from_30', by: 1.1, from: '2020-01-01', to: '2020-12-31' }],
  })
  const population = file(
    'cases.csv',
    `income,isRegistered,birthDate,water,yearsOfTraining\n2500,ja,1980-01-01,meer,3\n2100,ja,1980-01-01,meer,3\n2100,nee,1980-01-01,meer,3\n`,
  )
  const args = [
    'variant',
    'visvergunning',
    patches,
    '--on',
    '2020-06-01',
    '--population',
    population,
    '--by',
    'isRegistered',
  ]
  const { text, code, asides } = await rules(...args)
  expect({ code, asides }).toEqual({ code: 0, asides: '' })
  expect(text).toContain('income_from_30: 2000 EUR/month → 2200 EUR/month (+10.00 %)')
  expect(text).toContain('1 go from for an authority to judge to not met, as rows 3')
  const { effect, hash } = (await rules(...args, '--json')).json()
  expect(effect).toMatchObject({ rows: 3, base: { judgement: 2, not_met: 1 }, variant: { judgement: 1, not_met: 2 } })
  expect(effect.groups.map((it: { group: string; flipped: number }) => [it.group, it.flipped])).toEqual([
    ['false', 0],
    ['true', 1],
  ])
  expect(hash).toMatch(/^sha256:/u)
})

test('population makes cases that variant can read, the same for the same seed', async () => {
  const assumptions = file('assumptions.json', {
    ...{ scheme: 'nl.visvergunning', about: { nl: 'Verzonnen.' } },
    columns: [
      { column: 'income', draw: { kind: 'lognormal', median: 2000, spread: 1.2 }, why: { nl: 'een aanname' } },
      { column: 'isRegistered', draw: { kind: 'share', yes: 0.9 }, why: { nl: 'een aanname' } },
    ],
  })
  const made = await rules('population', 'visvergunning', assumptions, '--rows', '5', '--seed', '3')
  expect(made.text.split('\n')).toHaveLength(6)
  expect(made.asides).toContain('5 made cases, seed 3. Verzonnen.')
  expect(made.asides).toContain('income: een aanname')
  expect((await rules('population', 'visvergunning', assumptions, '--rows', '5', '--seed', '3')).text).toBe(made.text)
})

const misuse: [what: string, args: () => string[], said: string][] = [
  ['an unknown action', () => ['draw'], '"draw" is no action of rules. They are list, show'],
  ['an unknown scheme', () => ['show', 'jacht'], 'There is no scheme "jacht". There are: nl.visvergunning.'],
  ['no scheme', () => ['show'], 'Use it as: rules show SCHEME --on DAY'],
  [
    'a day that does not exist',
    () => ['show', 'visvergunning', '--on', '2021-02-29'],
    '--on is "2021-02-29", which is no date',
  ],
  ['one day too few', () => ['diff', 'visvergunning', '2021-02-01'], 'Use it as: rules diff SCHEME DAY DAY'],
  [
    'a file that is not there',
    () => ['check', 'visvergunning', join(folder, 'nobody.json')],
    'cannot be read (ENOENT)',
  ],
  [
    'an unknown rule',
    () => ['check', 'visvergunning', file('a.json', fisher), '--rule', 'x'],
    'has no rule "x". It has: permit',
  ],
  [
    'a wrong unit',
    () => ['check', 'visvergunning', file('b.json', '{"facts":\n{"income": {"value": 1, "unit": "EUR/year"}}}')],
    'b.json:2: "income" is given in EUR/year',
  ],
  [
    'contradictory facts',
    () => [
      'check',
      'visvergunning',
      file('c.json', { dates: { filing: '2020-01-01' }, facts: { birthDate: '2021-01-01' } }),
    ],
    'The day of birth is after the day of filing',
  ],
  [
    'a negative amount',
    () => ['check', 'visvergunning', file('d.json', { facts: { income: -1 } })],
    'cannot be below 0 EUR/month',
  ],
  [
    'patches of another scheme',
    () => [
      'variant',
      'visvergunning',
      file('e.json', { scheme: 'nl.x', title: 'x', patches: [{ op: 'endRule', rule: 'permit', on: '2020-01-01' }] }),
    ],
    'is a variant of nl.x, not of nl.visvergunning',
  ],
  [
    'patches that do not fit',
    () => [
      'variant',
      'visvergunning',
      file('f.json', {
        scheme: 'nl.visvergunning',
        title: 'x',
        patches: [{ op: 'endRule', rule: 'x', on: '2020-01-01' }],
      }),
    ],
    'patch 1: There is no rule "x"',
  ],
  ['no rows', () => ['population', 'visvergunning', '--rows', '0'], '--rows is "0"'],
]
for (const [what, args, said] of misuse)
  test(`${what} ends with 2 and says what to do`, async () => {
    const { code, asides } = await rules(...args())
    expect(asides).toContain(said)
    expect(code).toBe(2)
  })

test('a scheme file with a flaw is told, the others are used, and the exit code is 1', async () => {
  mkdirSync(join(folder, 'flawed/nl/visvergunning'), { recursive: true })
  mkdirSync(join(folder, 'flawed/nl/jacht'), { recursive: true })
  writeFileSync(join(folder, 'flawed/nl/visvergunning/scheme.json'), exampleText)
  const flawed = exampleText.replace('nl.visvergunning', 'nl.jacht').replace('"2018-12-31"', '"2017-12-31"')
  writeFileSync(join(folder, 'flawed/nl/jacht/scheme.json'), flawed)
  const lines: string[] = []
  const asides: string[] = []
  const output = {
    line: (it: string) => void lines.push(it),
    aside: (it: string) => void asides.push(it),
    isTerminal: false,
  }
  expect(await main(['rules', 'list', '--schemes', join(folder, 'flawed')], output, {})).toBe(1)
  expect(asides.join('\n')).toMatch(/nl\/jacht\/scheme\.json:\d+: parameters\[0\].*swap them/u)
  expect(lines.join('\n')).toContain('nl.visvergunning')
})

test('the assumptions that come with schemes have their form', () => {
  const beside = schemeFilesIn(bundledSchemes).files.map((it) => join(bundledSchemes, it.name, '../population.json'))
  const those = beside.filter((it) => existsSync(it))
  expect(those.length).toBeGreaterThan(0)
  for (const it of those) expect(readForm(it, readFileSync(it, 'utf8'), assumptionsSchema).problems).toEqual([])
})
