import { expect, test } from 'vitest'
import { statusByYears } from './status-by-years.ts'
import { agenda, readingOf } from './testing.ts'

const inSession = { date: null, dateInterval: ['2021-09-21', '2022-09-20'] as [string, string] }

test('a study of a later year than its document is a plan, one of an earlier year has ended', () => {
  expect(statusByYears([2023], inSession)).toBe('gepland')
  expect(statusByYears([2022], { date: '2021-09-21', dateInterval: null })).toBe('gepland')
  expect(statusByYears([2020, 2021], inSession)).toBe('afgerond')
})

test('of the year of the document itself nothing is known, nor of a document without a day', () => {
  expect(statusByYears([2022], inSession)).toBeNull()
  expect(statusByYears([2021, 2022, 2023], inSession)).toBeNull()
  expect(statusByYears([], inSession)).toBeNull()
  expect(statusByYears([2023], { date: null, dateInterval: null })).toBeNull()
})

const HEADS = 'Thema | Subthema | Type onderzoek | Afronding | Toelichting onderzoek | Begrotingsartikel'

test.each([
  ['2021', 'conclusion'],
  ['2024', 'description'],
])('a table without statuses tells by the year %s whether its words are a %s', (year, kind) => {
  const row = `Water | Dijken | Ex post | ${year} | Evaluatie dijkwacht (WODC). Het aantal vrijwilligers daalt. | 3.1`
  const { facts } = readingOf(`Vergaderjaar 2021–2022\n\n35 925\n\n${agenda([row], HEADS)}`)
  expect(facts.studies.map((it) => it.summaryKind)).toEqual([kind])
})

test.each([
  ['a budget', '2021–2022', '2', '2022', 'description'],
  ['a budget', '2021–2022', '2', '2021', 'conclusion'],
  ['an annual report', '2021–2022', '1', '2022', 'description'],
  ['an annual report', '2022–2023', '1', '2022', 'conclusion'],
])('of %s of the session %s, nr. %s, how things stand in a row of %s is a %s', (_, session, number, year, kind) => {
  const row = `Water | Dijken | Ex post | ${year} | Evaluatie dijkwacht (WODC). Het verschil in hoogte is groot. | 3.1`
  const paper = `Tweede Kamer, vergaderjaar ${session}, 35 925 XII, nr. ${number}`
  const { facts } = readingOf(`${agenda([row], HEADS)}\n\n${paper}`, ['35925-XII'])
  expect(facts.studies.map((it) => it.summaryKind)).toEqual([kind])
})

test('what a study reports is a conclusion in whatever year', () => {
  const row =
    'Water | Dijken | Ex post | 2022 | Evaluatie dijkwacht (WODC). Het rapport raadt aan meer te werven. | 3.1'
  const { facts } = readingOf(`${agenda([row], HEADS)}\n\nTweede Kamer, vergaderjaar 2021–2022, 35 925 XII, nr. 2`, [
    '35925-XII',
  ])
  expect(facts.studies.map((it) => it.summaryKind)).toEqual(['conclusion'])
})
