import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../test/examples/register.ts'
import type { Register } from '../../register/contract.ts'
import { queryOf } from '../parts/list/ask.ts'
import { searchPage } from './page.tsx'
import { askSearch, PAGE_SIZE, searchView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

const view = (asked: string) => searchView(register, askSearch(queryOf(`http://x/zoeken?${asked}`)))
const page = async (asked: string) => searchPage(await view(asked))

test('without words it asks for words and tells what can be typed', async () => {
  const html = await page('')
  expect(html).toContain('Typ hierboven één of meer woorden.')
  expect(html).toContain('<details class="search-help" open')
  expect(html).not.toContain('class="result-list"')
})

test('a word is marked in the passages in which it stands, in any form and in compounds', async () => {
  const html = await page('zoek=hitteplan')
  expect(html).toMatch(/<mark>hitteplan(?:nen)?<\/mark>/i)
  expect(html).toMatch(/<strong>\d+ plaatsen gevonden<\/strong> voor «hitteplan»/)
})

test('a passage that promises something leads to the page of the promise', async () => {
  const { results } = await view('zoek=digitaal+loket&staat-in=commitments')
  expect(results.length).toBeGreaterThan(0)
  for (const it of results) expect(it.facts[0]).toMatchObject({ kind: 'commitments' })
  expect(await page('zoek=digitaal+loket')).toMatch(/class="count commitments" href="\/toezeggingen\/f-[0-9a-f]{20}"/)
})

test('each choice tells how many places it leaves, and leaves so many', async () => {
  const { facets, total } = await view('zoek=kamer')
  expect(facets.map((it) => it.name)).toEqual(['staat-in', 'soort', 'jaar', 'ministerie'])
  for (const facet of facets)
    for (const it of facet.choices) {
      const chosen = await view(it.href.split('?')[1] ?? '')
      expect([it.href, chosen.total]).toEqual([it.href, it.count])
      expect(chosen.total).toBeLessThanOrEqual(total)
    }
})

test('what was chosen is shown, is kept when other words are typed, and can be taken back', async () => {
  const html = await page('zoek=kamer&soort=kamerbrief&jaar=2023')
  expect(html).toContain('<input type="hidden" name="soort" value="kamerbrief"/>')
  expect(html).toContain('href="/zoeken?zoek=kamer&amp;jaar=2023">Soort document: Kamerbrief')
})

test('paging goes through all results once, and back to the beginning', async () => {
  const { total } = await view('zoek=kamer')
  expect(total).toBeGreaterThan(PAGE_SIZE)
  let [seen, at] = [0, 'zoek=kamer' as string | null]
  while (at !== null) {
    const { results, next, first }: Awaited<ReturnType<typeof view>> = await view(at)
    expect(first).toBe(seen === 0 ? null : '/zoeken?zoek=kamer')
    seen += results.length
    at = next?.split('?')[1] ?? null
  }
  expect(seen).toBe(total)
})

const unreadable: [typed: string, told: string][] = [
  ['"open', 'Het aanhalingsteken wordt niet gesloten.'],
  ['(a OF b', 'Er staat een haakje openen zonder haakje sluiten.'],
  ['a)', 'Er staat een haakje sluiten zonder haakje openen.'],
  ['a*', 'Geef minstens twee letters voor het sterretje.'],
  ['NIET brug', 'U laat woorden weg, maar er is geen woord om op te zoeken.'],
  ['brug OF', 'Naast dit woord staat niets om te zoeken.'],
  ['!!!', 'Er staat geen woord om op te zoeken.'],
]
for (const [typed, told] of unreadable)
  test(`what cannot be searched for is told in Dutch: ${typed}`, async () => {
    const html = await page(`zoek=${encodeURIComponent(typed)}`)
    expect(html).toContain('Hier kunnen wij niet op zoeken')
    expect(html).toContain(told)
    expect(html).toContain('aria-invalid="true"')
  })

test('a place in the list that is none is told, and odd choices are as if they were not made', async () => {
  expect(await page('zoek=kamer&na=%F0%9F')).toContain('Deze plaats in de lijst bestaat niet')
  const { total } = await view('zoek=kamer')
  expect((await view('zoek=kamer&soort=roman&jaar=x&staat-in=%00')).total).toBe(total)
})

test('nothing that was typed becomes HTML', async () => {
  const html = await page(`zoek=${encodeURIComponent('<script>alert(1)</script>"\'')}`)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script>')
})
