import { expect, test } from 'vitest'
import { type FoundRow, score, studyFields, totals } from './score.ts'
import type { StudyRow, TrueRow } from './truth.ts'

const base: StudyRow = {
  title: 'Bruggen in de regen',
  types: ['ex durante', 'ex post'],
  year: 2022,
  status: 'afgerond',
  organisations: ['WODC', 'CBS'],
  theme: 'Bruggen',
  subtheme: 'Weer',
  summary: 'Natte bruggen gaan even lang mee als droge.',
  summaryKind: 'conclusion',
  articles: ['begroting:XII/14.2'],
  hasLink: true,
  publicationKind: 'Onderzoek',
  continuesFromPreviousPage: false,
  continuesOnNextPage: false,
}
const other: StudyRow = {
  ...base,
  title: 'Sluizen bij vorst',
  summary: 'IJs verlengt de wachttijd met drie uur.',
  year: 2021,
}
const truth = (row: StudyRow, also: TrueRow['also'] = {}): TrueRow => ({ row, also })
const wrongIn = (found: FoundRow, row = truth(base)) => score([row], [found]).rows[0]?.wrong

test('a row is exact when every field is equal, whatever the white space and the order of lists', () => {
  const found = {
    ...base,
    summary: 'Natte bruggen gaan\n even lang mee als  droge. ',
    types: ['ex post', 'ex durante'],
  }
  expect(wrongIn(found)).toEqual([])
})

test.each(studyFields)('a row is not exact when %s differs', (field) => {
  const value = base[field]
  const changed = typeof value === 'boolean' ? !value : Array.isArray(value) ? [] : `${value} anders`
  expect(wrongIn({ ...base, [field]: changed } as FoundRow)).toEqual([field])
})

test('letters, hyphens and capitals count: a word that was joined wrongly is wrong', () => {
  expect(wrongIn({ ...base, theme: 'bruggen' })).toEqual(['theme'])
  expect(wrongIn({ ...base, summary: 'Natte bruggen gaan even-lang mee als droge.' })).toEqual(['summary'])
})

test('a list with an item too many is wrong', () => {
  expect(wrongIn({ ...base, organisations: ['CBS', 'WODC', 'CPB'] })).toEqual(['organisations'])
})

test('another value that counts as right is right, and only where it is named', () => {
  const row = truth({ ...base, hasLink: null }, { hasLink: [false], title: ['Onderzoek Bruggen in de regen'] })
  expect(wrongIn({ ...base, hasLink: false, title: 'Onderzoek Bruggen in de regen' }, row)).toEqual([])
  expect(wrongIn({ ...base, hasLink: true }, row)).toEqual(['hasLink'])
})

test('a key that is missing is empty', () => {
  const { status: _, continuesOnNextPage: __, ...found } = base
  expect(wrongIn(found, truth({ ...base, status: null }))).toEqual([])
  expect(wrongIn(found)).toEqual(['status'])
})

test('rows are paired by their words, not by their place', () => {
  const { rows, falseRows } = score([truth(base), truth(other)], [other, base])
  expect(rows.map((row) => row.wrong)).toEqual([[], []])
  expect(falseRows).toEqual([])
})

test('a row that was not read is missed, a row that is none is false', () => {
  const invented = { ...base, title: 'Toelichting op de agenda', summary: 'De agenda wordt ieder jaar herzien.' }
  const scored = score([truth(base), truth(other)], [base, invented])
  expect(scored.rows[1]).toMatchObject({ found: null, wrong: studyFields })
  expect(scored.falseRows).toEqual([invented])
  expect(totals([scored])).toMatchObject({ rows: 2, exact: 1, missed: 1, falseRows: 1, right: { year: 1 } })
})

test('two halves of one row are one row with a wrong summary and one false row', () => {
  const halves = [
    { ...base, summary: 'Natte bruggen gaan even' },
    { ...base, title: null, summary: 'lang mee als droge.' },
  ]
  const { rows, falseRows } = score([truth(base)], halves)
  expect(rows[0]?.wrong).toEqual(['summary'])
  expect(falseRows).toHaveLength(1)
})

test('a study that only a sentence names is no row', () => {
  const mention = { title: 'het onderzoek naar sluizen', types: [], status: null, summary: null, articles: [] }
  expect(score([truth(base)], [base, mention]).falseRows).toEqual([])
})

test('a row with a title alone is a row', () => {
  const bare = { ...base, title: 'Tussenstand van de dijken', summary: null, summaryKind: null }
  expect(score([], [bare]).falseRows).toHaveLength(1)
})
