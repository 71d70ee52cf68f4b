import { expect, test } from 'vitest'
import { loadSchemes } from '../../src/rules/load-schemes.ts'
import { parseJson } from '../../src/rules/scheme/json.ts'
import { exampleText, problemsOf } from './example.ts'

test('the example has no problem', () => {
  expect(problemsOf(exampleText)).toEqual([])
})

const AT = /^scheme\.json:(?<line>\d+): /u
const lineOf = (text: string, part: string) => text.slice(0, text.lastIndexOf(part)).split('\n').length

interface Flawed {
  readonly what: string
  readonly from: string | RegExp
  readonly to: string
  readonly said: string
  /** What stands on the line that is told; what was put in unless told otherwise. */
  readonly at?: string
}

const cases: readonly Flawed[] = [
  { what: 'a day that does not exist', from: '"2018-12-31"', to: '"2018-02-30"', said: 'it must be a day that exists' },
  { what: 'an end that is null', from: '"to": "open"', to: '"to": null', said: 'null stands here' },
  { what: 'a reversed period', from: '"2018-12-31"', to: '"2017-12-31"', said: 'begins on 2018-01-01: swap them' },
  {
    ...{ what: 'an overlap', from: '"from": "2021-01-01"', to: '"from": "2020-12-30"' },
    said: 'lasts up to and with 2020-12-31: end that one the day before',
  },
  {
    ...{ what: 'a seenTo beside a known end', from: '"to": "unknown"', to: '"to": "2022-11-30"', at: '"seenTo"' },
    said: 'leave seenTo out',
  },
  { what: 'a text for a number', from: '"value": 2050', to: '"value": "2050"', said: 'the parameter is a number' },
  { what: 'an unknown kind of node', from: '"points",', to: '"score",', said: 'it must be one of "all"' },
  { what: 'a word the format has not', from: '"confidence"', to: '"confidense"', said: 'not one of the format' },
  { what: 'a missing word', from: '"confidence"', to: '"confidense"', said: 'This is missing', at: '"value": 30000' },
  { what: 'an unknown fact', from: '"fact": "water"', to: '"fact": "waters"', said: 'There are: isRegistered' },
  { what: 'an unknown clock', from: '"filing" }', to: '"decision" }', said: 'There is no clock "decision"' },
  { what: 'an unknown parameter', from: '"param": "waters"', to: '"param": "lakes"', said: 'no parameter "lakes"' },
  { what: 'a scheme that is not there', from: '"param": "waters"', to: '"param": "nl.jacht#w"', said: 'is not there' },
  {
    ...{ what: 'the same id twice', from: '"id": "income_under_30"', to: '"id": "income_from_30"' },
    said: 'is already the id of another',
  },
  { what: 'the same key twice', from: '"kind"', to: '"id": "x",\n"id"', said: '"id" stands twice' },
  { what: 'a comma too many', from: '"kind": "scheme",', to: '"kind": "scheme",,', said: 'This is no JSON' },
  { what: 'an address that is none', from: '"https://example.org/voorstel"', to: '"voorstel"', said: 'stands here' },
  {
    ...{
      what: 'a unit that changes within a version of a rule',
      from: '"unit": "EUR/year",\n          "st',
      to: '"st',
    },
    ...{ said: 'EUR/year and in EUR/month in this period: split the version', at: '"fact": "incomePerYear"' },
  },
  {
    ...{ what: 'a number without unit', from: '"unit": "boats",', to: '', said: 'A number needs a unit' },
    at: '"id": "boats"',
  },
  {
    ...{ what: 'texts in order', from: /"fact": "yearsOfTraining"(.*?)"value": 2,\s*"unit": "years"/su },
    ...{ to: '"fact": "water"$1"value": "meer"', said: 'Texts have no order: use = or !=', at: '' },
  },
  {
    ...{ what: 'a fact that is no condition', from: '"id": "registered", "fact": "isRegistered"' },
    ...{ to: '"id": "registered", "fact": "boats"', said: '"registered" is a number; a boolean is wanted here' },
  },
  {
    ...{ what: 'years that are counted in boats', from: '"value": 30, "unit": "years"' },
    ...{ to: '"value": 30, "unit": "boats"', said: 'years, months, weeks, days can be added' },
  },
]
for (const { what, from, to, said, at } of cases)
  test(`${what} is told with file, line and what to do`, () => {
    const changed = exampleText.replace(from, to)
    expect(changed).not.toBe(exampleText)
    const problem = problemsOf(changed).find((it) => it.includes(said)) ?? ''
    expect(problem).toContain(said)
    const line = Number(AT.exec(problem)?.groups?.line)
    if (at !== '') expect(Math.abs(line - lineOf(changed, at ?? to))).toBeLessThanOrEqual(at === undefined ? 0 : 8)
    else expect(line).toBeGreaterThan(1)
  })

test('whatever text is offered gives a scheme or problems, never an exception', () => {
  for (let at = 0; at < exampleText.length; at += 97) {
    const cut = exampleText.slice(0, at)
    expect(problemsOf(cut).length, String(at)).toBe(1)
    problemsOf(`${cut}${exampleText.slice(at + 1)}`)
  }
  for (const text of ['', 'null', '[]', '7', '{}', '\uFEFF{}', '['.repeat(100_000), '{"__proto__": {"format": 1}}'])
    expect(problemsOf(text).length).toBeGreaterThan(0)
})

test('a scheme with a flaw is left out, and so is one that asks for its parameters; the others can be used', () => {
  const other = exampleText
    .replaceAll('nl.visvergunning', 'nl.pacht')
    .replaceAll('"param": "waters"', '"param": "nl.visvergunning#waters"')
  const third = exampleText.replaceAll('nl.visvergunning', 'nl.jacht')
  const broken = exampleText.replace('"fact": "water"', '"fact": "wader"')
  const files = [broken, other, third].map((text, i) => ({ name: `${i}.json`, text }))
  const { schemes, problems } = loadSchemes(files)
  expect(schemes.all.map((it) => it.id)).toEqual(['nl.jacht'])
  expect(new Set(problems.map((it) => it.file))).toEqual(new Set(['0.json', '1.json']))
  const twice = loadSchemes([files[2], files[2]].flatMap((it) => it ?? []))
  expect(twice.problems.map((it) => it.message)).toEqual(['2.json is already the scheme "nl.jacht".'])
})

test('JSON is read as JSON.parse reads it', () => {
  const texts = [exampleText, '{"a":[1,-2.5e3,true,null,"\\u00e9\\n\\"x"],"b":{}, "c":[ ]}', ' "x" ', '-0', '[[[]]]']
  for (const text of texts) expect(parseJson(text)).toMatchObject({ value: JSON.parse(text) })
  for (const text of ['{"a":1', "{'a':1}", '[1,]', '01', '1.', '"\n"', 'nul', '{"a" 1}', '{"a":1}}'])
    expect(parseJson(text)).toHaveProperty('message')
})
