import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { Register } from '../../src/register/contract.ts'
import { site } from '../../src/web/site.ts'
import { asking } from './asking.ts'

const register = { version: async () => '1' } as unknown as Register
const ask = asking(register)
const errors: unknown[] = []
const routes = site(register, {
  today: () => '2026-01-10',
  onError: (error) => errors.push(error),
  schemes: schemeShelf(),
})
const whole = (path: string, init: RequestInit = {}) => routes.request(`http://beleidsspoor.example${path}`, init)

const BARE = '/schemes/nl.europese_blauwe_kaart/check'
const CHECK = `${BARE}?rule=admission`
const CASE = {
  dates: { filing: '2024-06-12' },
  facts: { contractMonths: 24, salaryMonth: 5331, educationYears: 4, hasHigherEducation: true },
}
const send = (path: string, body: unknown, headers: Record<string, string> = {}) => ask(path, headers, 'POST', body)

beforeAll(() => expect(errors).toEqual([]))
afterAll(() => expect(errors).toEqual([]))

test('all schemes are listed, with what they are and when they last changed', async () => {
  const { json } = await ask('/schemes')
  expect(json.schemes).toHaveLength(19)
  const blue = json.schemes.find((it: { id: string }) => it.id === 'nl.europese_blauwe_kaart')
  expect(blue).toMatchObject({
    country: 'nl',
    kind: 'scheme',
    lastChange: '2026-01-01',
    webPage: '/regelingen/nl.europese_blauwe_kaart',
  })
  expect((await ask('/schemes?kind=plan')).json.errors[0].detail).toContain('must be one of scheme, figures, proposal')
})

test('a scheme on a day has the versions of that day, and says why there is none', async () => {
  const amount = async (on: string) => {
    const { json } = await ask(`/schemes/nl.kennismigrant?on=${on}`)
    return json.parameters.find((it: { id: string }) => it.id === 'salary_threshold_30_plus')
  }
  expect((await amount('2025-12-31')).version).toMatchObject({
    value: 5688,
    unit: 'EUR/month excl. holiday pay',
    status: 'in_force',
  })
  expect((await amount('2026-01-01')).version.value).toBe(5942)
  const hole = await amount('2009-06-01')
  expect(hole.version).toBeNull()
  expect(hole.because.en).toContain('there is a hole between 2008-12-31 and 2010-01-01')
})

test('a series has its holes, and each version its sources', async () => {
  const { json } = await ask('/schemes/nl.kennismigrant/parameters/salary_threshold_30_plus')
  expect(json.versions).toHaveLength(19)
  expect(json.holes).toEqual([{ from: '2009-01-01', to: '2009-12-31' }])
  for (const it of json.versions) expect(it.sources[0].url).toMatch(/^https?:\/\//)
})

test('addresses of sources are never masked: a number in one is no number of a person', async () => {
  const { json } = await ask('/schemes/nl.kennismigrant?on=2026-01-01')
  const urls = JSON.stringify(json).match(/"url":"[^"]*"/g) ?? []
  expect(urls.length).toBeGreaterThan(20)
  expect(urls.filter((it) => /[•█]|\*{2}/.test(it))).toEqual([])
})

test('two days differ in the amounts and conditions that changed between', async () => {
  const { json } = await ask('/schemes/nl.europese_blauwe_kaart/differences?from=2024-06-11&to=2024-06-12')
  const amount = json.parameters.find((it: { id: string }) => it.id === 'salary_threshold')
  expect([amount.before.version.value, amount.after.version.value, amount.percent]).toEqual([6245, 5331, -14.64])
  expect(json.rules[0].changes.length).toBeGreaterThan(0)
  expect((await ask('/schemes/nl.europese_blauwe_kaart/differences')).status).toBe(400)
})

test('a check tells the outcome, why, the gap, the smallest change and a receipt', async () => {
  const met = (await send(CHECK, CASE)).json
  expect(met.decisions.map((it: { rule: string; outcome: string }) => [it.rule, it.outcome])).toEqual([
    ['admission', 'met'],
  ])
  const less = (await send(CHECK, { ...CASE, facts: { ...CASE.facts, salaryMonth: 5330 } })).json.decisions[0]
  expect(less.outcome).toBe('undecided')
  const sure = { ...CASE.facts, salaryMonth: 5330, graduatedRecently: false }
  expect((await send(CHECK, { ...CASE, facts: sure })).status).toBe(400)
  expect(less.receipt.schemes[0]).toMatchObject({
    id: 'nl.europese_blauwe_kaart',
    hash: expect.stringMatching(/^sha256:/),
  })
  expect(less.missing.length).toBeGreaterThan(0)
})

const REFUSED: readonly [what: string, body: unknown, detail: string][] = [
  ['no JSON', '{"dates":', 'This is no JSON'],
  ['a fact that is not known', { facts: { height: 2 } }, 'The scheme has no fact "height"'],
  ['a wrong unit', { facts: { salaryMonth: { value: 5, unit: 'EUR/year' } } }, 'nothing is converted'],
  ['a negative amount', { facts: { salaryMonth: -1 } }, 'cannot be below 0'],
  ['a day that is none', { dates: { filing: '2024-02-30' } }, 'a day that exists is wanted'],
]
for (const [what, body, detail] of REFUSED)
  test(`${what} is refused with what to do, and that is not kept either`, async () => {
    const { status, json, headers } = await send(CHECK, body)
    expect(status).toBe(400)
    expect(json.detail).toContain(detail)
    expect(json.errors[0].in).toBe('body')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

test('without a rule all are asked whose day was given', async () => {
  const { json } = await send(BARE, CASE)
  expect(json.decisions.map((it: { rule: string }) => it.rule)).toEqual(['admission', 'mobility'])
  const undated = await send(BARE, { facts: { salaryMonth: 5000 } })
  expect(undated.json.detail).toContain('Give one of: filing, decision')
  expect((await send(`${BARE}?rule=weg`, CASE)).json.detail).toContain('It has: admission, job_search, mobility.')
})

test('only JSON of a modest size is taken', async () => {
  expect((await send(CHECK, CASE, { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  expect((await send(CHECK, JSON.stringify({ facts: { salaryMonth: '9'.repeat(20_000) } }))).status).toBe(413)
})

test('the answer says that nobody may keep it, through the whole site as well', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await whole(`/api/v1${CHECK}`, { method: 'POST', headers, body: JSON.stringify(CASE) })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(answer.headers.get('ETag')).toBeNull()
})

test('nothing else of the API takes anything in', async () => {
  for (const path of ['/schemes', '/schemes/nl.kennismigrant', '/documents', '/schemes/nl.kennismigrant/differences'])
    expect([path, (await whole(`/api/v1${path}`, { method: 'POST', body: '{}' })).status]).toEqual([path, 405])
  for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await whole(`/api/v1${CHECK}`, { method })).status).toBe(405)
  expect((await whole(`/api/v1${CHECK}`)).status).toBe(404)
})

test('what is not there is not found', async () => {
  for (const path of [
    '/schemes/nl.weg',
    '/schemes/nl.kennismigrant/parameters/weg',
    '/schemes/nl.weg/differences?from=2024-01-01',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  expect((await send('/schemes/nl.weg/check', CASE)).status).toBe(404)
})
