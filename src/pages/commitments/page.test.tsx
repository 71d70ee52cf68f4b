import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../test/examples/register.ts'
import type { Register } from '../../register/contract.ts'
import { queryOf } from '../parts/list/ask.ts'
import { askCommitments } from './ask.ts'
import { commitmentsPage } from './page.tsx'
import { commitmentsView, PAGE_SIZE } from './view.ts'
import { pictureOf } from './view-terms.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

const TODAY = '2024-07-15'
const view = (asked: string) =>
  commitmentsView(register, askCommitments(queryOf(`http://x/toezeggingen?${asked}`), TODAY))
const page = async (asked: string) => commitmentsPage(await view(asked))
const askedBy = (href: string) => href.split('?')[1] ?? ''

test('each promise shows its sentence, where it stands in words, its term, and leads to a page of its own', async () => {
  const html = await page('')
  expect(html).toMatch(/<a href="\/toezeggingen\/f-[0-9a-f]{20}">Ik zal uw Kamer in de tweede helft van 2023/)
  expect(html).toContain('Termijn verstreken, geen spoor gevonden')
  expect(html).toContain('uiterlijk 31 december 2023')
  expect(html).toMatch(/Bekeken: \d+ documenten, t\/m 28 juni 2024\./)
  expect(html).not.toMatch(/gebroken/i)
})

test('each choice of status, ministry and year leaves as many as it says', async () => {
  const { facets } = await view('')
  for (const facet of facets)
    for (const it of facet.choices) {
      const { total } = await view(askedBy(it.href))
      if (it.count !== null) expect([it.href, total]).toEqual([it.href, it.count])
    }
})

test('what is past its term without a trace can be asked for, also by when terms end', async () => {
  const passed = await view('verstreken=ja')
  expect(passed.total).toBeGreaterThan(0)
  expect(new Set(passed.rows.map((it) => it.status))).toEqual(new Set(['deadline_passed_no_evidence']))
  const quarter = await view('verloopt=2024-Q2')
  expect(quarter.rows.map((it) => it.due?.slice(0, 7)).every((it) => it && it >= '2024-04' && it <= '2024-06')).toBe(
    true,
  )
  expect(quarter.total).toBeGreaterThan(0)
})

test('work that is going on is left out unless it is asked for', async () => {
  const queries: unknown[] = []
  const listening: Register = {
    ...register,
    commitments: (query) => {
      queries.push(query)
      return register.commitments(query)
    },
  }
  const ask = (asked: string) => askCommitments(queryOf(`http://x/toezeggingen?${asked}`), TODAY)
  await commitmentsView(listening, ask(''))
  await commitmentsView(listening, ask('soort=ongoing_action'))
  expect(queries[0]).toMatchObject({ withoutKinds: ['ongoing_action'] })
  expect(queries.at(-1)).toMatchObject({ kinds: ['ongoing_action'] })
  expect(queries.at(-1)).not.toHaveProperty('withoutKinds')
  expect(await page('')).toContain('Werk dat al loopt telt hier niet mee')
})

test('on another day it stands elsewhere, and the day stays in every address of the page', async () => {
  const before = await view('op=2023-10-01')
  expect(before.total).toBeLessThan((await view('')).total)
  const html = await page('op=2023-10-01')
  expect(html).toContain('Stand op 1 oktober 2023.')
  for (const [, href = ''] of html.matchAll(/href="(\/toezeggingen[/?][^"]*)"/g))
    expect(href).toContain('op=2023-10-01')
})

test('paging goes through all promises once; a place that is none is the beginning', async () => {
  const { total } = await view('')
  expect(total).toBeGreaterThan(PAGE_SIZE)
  const seen = new Set<string>()
  for (let at: string | null = ''; at !== null; ) {
    const { rows, next }: Awaited<ReturnType<typeof view>> = await view(at)
    for (const it of rows) seen.add(it.href)
    at = next && askedBy(next)
  }
  expect(seen.size).toBe(total)
  const lost = await view('na=weg')
  expect([lost.first, lost.rows.length]).toEqual([null, PAGE_SIZE])
})

test('the picture of the terms says the same as its table, period by period', async () => {
  const { picture } = await view('')
  expect(picture?.drawn).toBe(picture?.total)
  for (const bar of picture?.bars ?? []) {
    const { done, busy, silent, gone } = bar.counts
    expect(done + busy + silent + gone).toBe(bar.sum)
    expect((await view(askedBy(bar.href))).total).toBe(bar.sum)
  }
})

const list = { path: '/toezeggingen', asked: {} }
const terms = (...months: string[]) => months.map((month) => ({ month, status: 'open' as const, count: 1 }))

test('terms of few years are drawn by quarter, of many years by year, without a hole', () => {
  const few = pictureOf(terms('2031-02', '2031-12'), '2031-05-16', list)
  expect(few.bars.map((it) => [it.label, it.sum])).toEqual([
    ['2031, eerste kwartaal', 1],
    ['2031, tweede kwartaal', 0],
    ['2031, derde kwartaal', 0],
    ['2031, vierde kwartaal', 1],
  ])
  expect(few.today).toBeCloseTo(1.5, 1)
  const many = pictureOf(terms('2020-06', '2031-12'), '2040-01-01', list)
  expect([many.bars.length, many.bars[0]?.label, many.today]).toEqual([12, '2020', null])
  expect(many.bars.map((it) => it.sum).filter((it) => it > 0)).toEqual([1, 1])
  const tooMany = pictureOf(terms('1900-06', '2020-06', '2031-12', '2060-01'), '2031-05-16', list)
  expect([tooMany.bars[0]?.label, tooMany.bars.at(-1)?.label]).toEqual(['2001', '2060'])
  expect([tooMany.drawn, tooMany.total]).toEqual([3, 4])
})

test('a choice that leaves nothing says so', async () => {
  expect(await page('jaar=1999')).toContain('Er is geen toezegging die bij deze keuze past.')
})
