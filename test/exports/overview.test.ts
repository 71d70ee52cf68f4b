import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Overview, overviewOf, yearsOf } from '../../src/pages/overview/overview.ts'
import { overviewPage } from '../../src/pages/overview/page.tsx'
import { overviewView } from '../../src/pages/overview/view.ts'
import type { Register } from '../../src/register/contract.ts'
import { exampleRegister } from '../examples/register.ts'

let register: Register
const overviews = new Map<number, Overview>()
beforeAll(async () => {
  register = await exampleRegister()
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) overviews.set(year, await overviewOf(register, { year }))
})
afterAll(() => register.close())

const rowsOf = (year: number) => overviews.get(year)?.rows ?? []
function rowOf(year: number, words: string) {
  const found = rowsOf(year).filter((it) => it.recommendation.text.includes(words))
  expect([words, found.length]).toEqual([words, 1])
  return found[0]
}

// What a careful reader of the four chains says of each recommendation at the end of a year.
const expected: readonly [words: string, department: string, states: Readonly<Record<number, string>>][] = [
  ['Open een digitaal loket', 'Landelijke Arbeidszaken', { 2023: 'open', 2024: 'fulfilled' }],
  [
    'Verkort de beslistermijn',
    'Landelijke Arbeidszaken',
    { 2023: 'no_reaction', 2024: 'no_reaction', 2025: 'no_reaction' },
  ],
  ['ook voor de visverwerking', 'Landelijke Arbeidszaken', { 2023: 'rejected' }],
  ['vervang camera’s', 'Waterwegen en Havens', { 2021: 'open', 2022: 'fulfilled', 2023: 'fulfilled' }],
  ['één werkinstructie', 'Waterwegen en Havens', { 2021: 'open', 2022: 'followed_up' }],
  [
    'wettelijke norm',
    'Waterwegen en Havens',
    { 2021: 'open', 2022: 'postponed', 2023: 'postponed', 2024: 'fulfilled' },
  ],
  ['niet meer dan drie bruggen', 'Waterwegen en Havens', { 2021: 'rejected' }],
  ['Verlaag de eis van twee dagen', 'Leren en Vakmanschap', { 2022: 'open', 2023: 'fulfilled' }],
  ['Maak een handreiking', 'Leren en Vakmanschap', { 2022: 'open', 2023: 'withdrawn' }],
  ['keurmerk voor leesscholen', 'Leren en Vakmanschap', { 2022: 'open', 2023: 'followed_up' }],
  ['Volg de leerlingen', 'Leren en Vakmanschap', { 2022: 'rejected' }],
  ['Stel een norm vast', 'Wijkzorg en Ouderen', { 2023: 'open', 2024: 'deadline_passed_no_evidence' }],
  ['elk huis een hitteplan', 'Wijkzorg en Ouderen', { 2023: 'open', 2024: 'in_progress', 2025: 'in_progress' }],
]

for (const [words, department, states] of expected)
  test(`«${words}» is told in its years, with where it stood at the end of each`, () => {
    const told = [...overviews.keys()].flatMap((year) =>
      rowsOf(year).flatMap((it) => (it.recommendation.text.includes(words) ? [[year, it.department, it.state]] : [])),
    )
    const wanted = Object.entries(states).map(([year, state]) => [Number(year), department, state])
    expect(told.slice(0, wanted.length)).toEqual(wanted)
    // What is settled is told in the year in which that showed, and not again.
    if (['fulfilled', 'followed_up', 'withdrawn', 'rejected'].includes(String(wanted.at(-1)?.[2])))
      expect(told).toHaveLength(wanted.length)
  })

test('a row holds the whole chain: study, recommendation, answer, promises, what was found of each, and the dates', () => {
  const row = rowOf(2024, 'Open een digitaal loket')
  expect(row?.study).toMatchObject({ name: 'Drie jaar oogstpas: een evaluatie, 2020-2022', day: '2023-03-03' })
  expect(row?.restated.map((it) => it.text)).toEqual(['een digitaal loket'])
  expect(row?.reactions.map((it) => [it.stance, it.passage.documentId])).toEqual([['adopts', 'kst-38914-6']])
  expect(row?.done.map((it) => [it.how, it.status])).toEqual([
    ['said', 'followed_up'],
    ['said', 'fulfilled'],
  ])
  expect(row?.done.flatMap((it) => it.evidence.map(({ passage }) => passage.documentId))).toContain('stcrt-2024-98214')
  expect([row?.since, row?.why]).toEqual(['2024-12-16', 'found'])
})

test('the theme comes from the evaluation agenda that names the same study', () => {
  expect(rowOf(2023, 'Stel een norm vast')).toMatchObject({
    theme: 'Verpleeghuizen',
    subtheme: 'Hitte',
    study: { name: 'Koel blijven', organisations: ['Kenniscentrum Stadsklimaat'] },
  })
  expect(rowOf(2023, 'Open een digitaal loket')).toMatchObject({ theme: null, subtheme: null })
})

test('what is promised behind a refusal, on another subject, is not said to follow from it', () => {
  const bound = rowsOf(2021).flatMap((it) => it.done.map(({ passage }) => passage.text))
  expect(bound.filter((it) => it.includes('meldpunt'))).toEqual([])
  expect(rowOf(2021, 'niet meer dan drie bruggen')?.done).toEqual([])
})

test('a promise is bound to one recommendation only, also where several answers stand close together', () => {
  for (const year of [2021, 2022, 2023, 2024]) {
    const bound = rowsOf(year).flatMap((it) => it.done.map(({ passage }) => passage.fact))
    expect(bound).toHaveLength(new Set(bound).size)
  }
})

test('the advice of officials to their minister is no recommendation', () => {
  const all = [...overviews.values()].flatMap((it) => it.rows.map((row) => row.recommendation.text))
  expect(all.filter((it) => /^(?:In te stemmen|Akkoord|Kennis te nemen)/.test(it))).toEqual([])
})

test('a document in two formats is told of once', () => {
  const evidence =
    rowOf(2024, 'Open een digitaal loket')?.done.flatMap((it) => it.evidence.map(({ passage }) => passage)) ?? []
  expect(evidence.map((it) => it.documentId)).not.toContain('ref:6081127')
  expect(new Set(evidence.map((it) => it.text)).size).toBe(evidence.length)
})

test('nothing that was written after the last day counts', async () => {
  const early = await overviewOf(register, { year: 2023, on: '2023-05-01' })
  expect(early.on).toBe('2023-05-01')
  const days = early.rows.flatMap((it) => [
    it.recommendation.day,
    ...it.reactions.map(({ passage }) => passage.day),
    ...it.done.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.day)),
  ])
  expect(days.filter((it) => it !== null && it > '2023-05-01')).toEqual([])
  expect(early.rows.some((it) => it.recommendation.text.startsWith('Stel een norm vast'))).toBe(false)
})

test('one department gets its own recommendations, and the list of all departments stays', async () => {
  const one = await overviewOf(register, { year: 2023, department: 'Leren en Vakmanschap' })
  expect(new Set(one.rows.map((it) => it.department))).toEqual(new Set(['Leren en Vakmanschap']))
  expect(one.rows).toHaveLength(3)
  expect(one.departments).toHaveLength(4)
  expect((await overviewOf(register, { year: 2023, department: 'Onbestaande Zaken' })).rows).toEqual([])
})

test('of all departments together no more is gone through than was asked, and one of them can be chosen', async () => {
  const all = await overviewOf(register, { year: 2023, most: 3 })
  expect([all.rows, all.departments.length]).toEqual([[], 4])
  expect(all.tooMany).toBeGreaterThan(3)
  const page = overviewPage(overviewView(all, [2023]))
  expect(page).toContain(`${all.tooMany} aanbevelingen in het register`)
  expect(page).toContain('departement=Leren+en+Vakmanschap')
  expect(page).not.toContain('2023.xlsx')
  const one = await overviewOf(register, { year: 2023, department: 'Leren en Vakmanschap', most: 1 })
  expect([one.rows.length, one.tooMany]).toEqual([3, null])
})

test('a year before any recommendation is empty, and the years are those since the first', async () => {
  expect(rowsOf(2020)).toEqual([])
  expect(await yearsOf(register, '2024-06-01')).toEqual([2024, 2023, 2022, 2021])
})
