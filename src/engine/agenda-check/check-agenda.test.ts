import { describe, expect, test } from 'vitest'
import { printed } from '../../../test/engine/structured.ts'
import { agenda, agendaReading, readingOf, tools } from '../facts/studies/testing.ts'
import { read } from '../read.ts'
import { checkAgenda } from './check-agenda.ts'

const HEADS =
  'Thema | Subthema | Type onderzoek | Afronding | Status | Conclusies/aanbevelingen | Begrotingsartikel(en)'
const GOOD =
  'Lopen | Paden | Ex post | 2022 | afgerond | Rapport Paden geteld (SEO): Er blijken minder paden te zijn. | 14.2'
const LATER = ' | | Ex ante | 2024 | te starten | Verkenning bruggen (TNO). Onderzoek naar bruggen. | 14.3'

const codes = (rows: readonly string[], heads = HEADS, articles: ReadonlySet<string> | null = null) =>
  checkAgenda({ ...agendaReading(rows, heads), document: about }, articles).map((it) => it.code)
const about = { ...agendaReading([GOOD]).document, sessionYear: '2022-2023' }
const changed = (from: string, to: string) => codes([GOOD, LATER].map((it) => it.replace(from, to)))

test('a table as the model wants it gives no remarks', () => {
  expect(codes([GOOD, LATER])).toEqual([])
})

describe('a remark is made of', () => {
  for (const [what, from, to, code] of [
    ['words of the model', 'te starten', '[te starten/lopend/afgerond]', 'template-text'],
    ['a type that is none', 'Ex ante', 'Vooraf', 'unknown-type'],
    ['a status that is none', 'te starten', 'morgen', 'unknown-status'],
    ['a year without four digits', '2024', 'volgend jaar', 'year-malformed'],
    ['a year far off', '2024', '2042', 'year-out-of-range'],
    ['a year before those of the model', '2022', '2018', 'year-out-of-range'],
    ['an article that is none', '14.3', '14,3 mln', 'article-malformed'],
    ['a finished study without a conclusion', ': Er blijken minder paden te zijn.', '.', 'finished-without-conclusion'],
    ['a row that is there twice', LATER, GOOD, 'duplicate-row'],
    ['a theme that is not on the page', 'Lopen | Paden', ' | ', 'theme-unknown'],
  ] as const)
    test(what, () => expect(changed(from, to)).toContain(code))
})

describe('no remark is made of', () => {
  test('a finished study without a link in a text that has lost its links', () => {
    expect(codes([GOOD])).not.toContain('finished-without-link')
  })
  test('a note mark or words left out between square brackets', () => {
    expect(changed('minder paden', 'minder […] paden [1]')).toEqual([])
  })
  test('years next to that of the document, and a range of years', () => {
    expect(changed('2024', '2023-2026')).toEqual([])
  })
})

test('a finished study without a link is an error where the table has a column of links', () => {
  const heads = `${HEADS} | Hyperlink`
  expect(codes([`${GOOD} | -`], heads)).toEqual(['finished-without-link'])
  expect(codes([`${GOOD} | Link`], heads)).toEqual([])
})

test('missing and unknown columns are told of once for the table', () => {
  const heads = HEADS.replace(' | Subthema', ' | Kleur').replace(' | Begrotingsartikel(en)', '')
  const rows = [GOOD, LATER].map((it) => it.replace(/ \| [\d.]+$/u, ''))
  expect(codes(rows, heads).sort()).toEqual(['missing-column', 'missing-column', 'unknown-column'])
})

test('an article that is not in the list is unknown; a part of one that is listed is not', () => {
  expect(codes([GOOD, LATER], HEADS, new Set(['14.2', '15']))).toEqual(['article-unknown'])
  expect(codes([GOOD, LATER], HEADS, new Set(['14']))).toEqual([])
})

test('a row of a marked table that is too short is told of, one under a cell that reaches down is not', () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`
  const cells = GOOD.split(' | ')
  const codesOf = (last: string) => {
    const heads = HEADS.split(' | ').map((it) => `<th>${it}</th>`)
    const rows = row(cells).replace('<td>', '<td rowspan="2">') + last
    const html = `<table><tr>${heads.join('')}</tr>${rows}</table>`
    return checkAgenda(read(new TextEncoder().encode(html), 'agenda.html', tools)).map((it) => it.code)
  }
  const later = [
    'Bruggen',
    'Ex ante',
    '2024',
    'te starten',
    'Verkenning bruggen (TNO). Onderzoek naar bruggen.',
    '14.3',
  ]
  expect(codesOf(row(later))).not.toContain('cell-count')
  expect(codesOf(row(later.slice(0, -1)))).toContain('cell-count')
})

test('a remark has its passage, and says what to do', () => {
  const reading = readingOf(agenda([GOOD.replace('afgerond', 'morgen')], HEADS))
  const [remark] = checkAgenda(reading)
  expect(printed(reading.source.text, remark?.spans ?? [])).toBe('morgen')
  expect(remark).toMatchObject({ severity: 'error', page: 1, message: '«morgen» is geen bekende status.' })
  expect(remark?.advice).toContain('te starten, gepland')
})

test('a document without an agenda is said to have none', () => {
  expect(checkAgenda(readingOf('Geachte voorzitter,'))).toMatchObject([{ code: 'no-agenda' }])
})
