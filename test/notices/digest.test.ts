import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/engine/calendar/day.ts'
import { digestOf } from '../../src/notices/digest/contents.ts'
import { written } from '../../src/notices/digest/written.tsx'
import { during } from '../../src/pages/parts/visit.ts'
import type { Register } from '../../src/register/contract.ts'
import { bareRules } from '../../src/register/contract-links.suite.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { htmlProblems } from '../browser/html-problems.ts'
import { exampleRegister } from '../examples/register.ts'
import { UNMASKED, withAddress } from './with-address.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
})
afterAll(() => register.close())

const SITE = 'https://beleidsspoor.example'
const weekOf = (since: string, on: string) => ({
  ...{ since, on, until: addDays(on, 28), before: { since: addDays(since, -1), on: addDays(on, -1) } },
})
const digest = (since: string, on: string, departments?: readonly string[]) =>
  digestOf(register, { ...weekOf(since, on), ...(departments && { departments }) })
const all = async () =>
  (await register.commitments({ on: '2099-01-01', limit: 500, withoutKinds: ['ongoing_action'] })).commitments

test('what was promised stands in the week in which it was, and only there', async () => {
  const [promise] = (await all()).filter((it) => it.dates[0] !== null && it.dates[0] === it.dates[1])
  const day = promise?.dates[0] ?? ''
  const idsIn = async (since: string, on: string) =>
    (await digest(since, on)).sections.find((it) => it.kind === 'added')?.commitments.map((it) => it.id) ?? []
  expect(await idsIn(addDays(day, -3), addDays(day, 3))).toContain(promise?.id)
  expect(await idsIn(day, day)).toContain(promise?.id)
  expect(await idsIn(addDays(day, 1), addDays(day, 7))).not.toContain(promise?.id)
})

test('what a letter of an unknown day promised is told once, with the first day that it can be of', async () => {
  const own = await openSqlite(':memory:', { now: () => new Date('2031-03-01T12:00:00Z'), links: bareRules() })
  const file = sampleReading({ id: 'kst-1-1', terms: [['2032-01-01', '2032-12-31']] })
  const document = { ...file.document, date: null, dateInterval: ['2030-12-20', '2031-01-31'] as [string, string] }
  await own.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file: { ...file, document } }])
  const isTold = async (since: string, on: string) =>
    (await digestOf(own, weekOf(since, on))).sections.some((it) => it.kind === 'added')
  expect(await isTold('2030-12-16', '2031-01-02')).toBe(true)
  expect(await isTold('2030-12-20', '2030-12-27')).toBe(true)
  expect(await isTold('2030-12-21', '2030-12-28')).toBe(false)
  expect(await isTold('2031-01-02', '2031-01-09')).toBe(false)
  await own.close()
})

test('a term is told ahead, then once when it passed', async () => {
  const open = (await register.commitments({ on: '2099-01-01', statuses: ['deadline_passed_no_evidence'], limit: 1 }))
    .commitments[0]
  const due = open?.due ?? ''
  const kindsIn = async (since: string, on: string) =>
    (await digest(since, on)).sections
      .filter((it) => it.commitments.some(({ id }) => id === open?.id))
      .map((it) => it.kind)
  expect(await kindsIn(addDays(due, -20), addDays(due, -13))).toContain('due')
  expect(await kindsIn(addDays(due, -6), due)).toContain('due')
  expect(await kindsIn(addDays(due, -6), addDays(due, 1))).toContain('passed')
  expect(await kindsIn(addDays(due, 1), addDays(due, 8))).toContain('passed')
  expect(await kindsIn(addDays(due, 2), addDays(due, 9))).not.toContain('passed')
})

test('what was done since is told, and what was done before is not', async () => {
  const done = (await register.commitments({ on: '2099-01-01', statuses: ['fulfilled'], limit: 1 })).commitments[0]
  const [reasons] = await register.commitmentReasons(done ? [done] : [], '2099-01-01')
  const on =
    reasons?.evidence
      .map((it) => it.on ?? '')
      .filter((it) => it !== '')
      .sort()
      .at(-1) ?? ''
  const isTold = async (since: string, until: string) =>
    (await digest(since, until)).sections.some(
      (it) => it.kind === 'done' && it.commitments.some(({ id }) => id === done?.id),
    )
  expect([on !== '', await isTold(on, addDays(on, 40)), await isTold(addDays(on, 41), addDays(on, 60))]).toEqual([
    true,
    true,
    false,
  ])
})

test('only a department that is asked for, and a week without anything says so', async () => {
  const { departments } = await register.commitmentCounts({ on: '2099-01-01' })
  const [first] = departments
  const found = await digest('2000-01-01', '2099-01-01', [first?.value ?? ''])
  const others = found.sections.flatMap((it) => it.commitments).filter((it) => it.department !== first?.value)
  expect([found.sections.length > 0, others]).toEqual([true, []])
  const empty = await digest('1990-01-01', '1990-01-08')
  expect([empty.sections, written(empty, SITE).text]).toEqual([[], expect.stringContaining('Er is niets gebeurd.')])
})

test('an address in the words of a promise cannot be read in the overview', async () => {
  const own = await openSqlite(':memory:', { now: () => new Date('2031-03-01T12:00:00Z'), links: bareRules() })
  await own.append([withAddress()])
  const { text, html } = written(await digestOf(own, weekOf('2031-02-25', '2031-03-04')), SITE)
  expect([text, html].filter((it) => it.includes('Ik zal wie vragen heeft via'))).toHaveLength(2)
  expect([text, html].filter((it) => UNMASKED.test(it))).toEqual([])
  await own.close()
})

test('it is written in both languages as text and as good HTML, with the links, masked, and how to get no more', async () => {
  const found = await digest('2000-01-01', '2099-01-01')
  const inDutch = written(found, SITE)
  expect(inDutch.subject).toBe('Toezeggingen van 1 januari 2000 tot en met 1 januari 2099')
  expect(inDutch.text).toMatch(/Nieuwe toezeggingen \(\d+\)\n-+\n\n\* /)
  expect(inDutch.text).toContain(`${SITE}/toezeggingen/`)
  expect(inDutch.text).toContain('Antwoord op dit bericht.')
  expect(inDutch.text).not.toMatch(/undefined|null|\{/)
  expect(await htmlProblems(inDutch.html)).toEqual([])
  const inEnglish = during({ language: 'en' }, () => written(found, null))
  expect(inEnglish.text).toContain('New promises')
  expect(inEnglish.text).not.toContain('http')
  expect(inEnglish.html).toContain('<html lang="en">')
})
