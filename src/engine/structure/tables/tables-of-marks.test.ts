import { expect, test } from 'vitest'
import { read } from '../../text/testing.ts'
import { tablesOfMarks } from './tables-of-marks.ts'
import { rowsOf } from './testing.ts'

const html = (table: string) => read(`<html><body><h1>Bijlage</h1>${table}</body></html>`, 'a.html').value

test('a theme that holds for two rows is one cell, and the address behind Link is kept', () => {
  const source = html(`<table><thead><tr><th>Thema</th><th>Type</th><th>Vindplaats</th></tr></thead>
    <tr><td rowspan="2">Water</td><td>Ex post</td><td><a href="https://example.org/dijk">Link</a></td></tr>
    <tr><td>Ex ante</td><td></td></tr></table>`)
  const [table] = tablesOfMarks(source)
  expect(table && rowsOf(source.text, table)).toEqual([
    ['Thema', 'Type', 'Vindplaats'],
    ['Water', 'Ex post', 'Link'],
    ['', 'Ex ante', ''],
  ])
  expect(table).toMatchObject({ origin: 'marks', pages: [1], headerRows: 1, groupRows: [], confidence: 'sure' })
  expect(table?.cells.map((it) => it.href)).toEqual([
    null,
    null,
    null,
    null,
    null,
    'https://example.org/dijk',
    null,
    null,
  ])
  expect(table?.cells[3]).toMatchObject({ row: 1, column: 0, rowSpan: 2 })
})

test('a theme printed across the table names a group, the head above it does not', () => {
  const source = html(`<table><tr><th colspan="3">Planning</th></tr><tr><th>Titel</th><th>Jaar</th><th>Status</th></tr>
    <tr><th colspan="3">Bodem</th></tr><tr><td>Kwelstudie</td><td>2031</td><td>lopend</td></tr></table>`)
  expect(tablesOfMarks(source)[0]).toMatchObject({ headerRows: 2, groupRows: [2] })
})

test('heads that the format does not mark are known by their words; other first rows are no heads', () => {
  const rows = (...first: string[]) =>
    html(
      `<table><tr>${first.map((it) => `<td>${it}</td>`).join('')}</tr><tr><td>a</td><td>b</td><td>c</td></tr></table>`,
    )
  expect(tablesOfMarks(rows('Thema', 'Type onderzoek', 'Afronding'))[0]?.headerRows).toBe(1)
  expect(tablesOfMarks(rows('Water', 'Ex post', '2031'))[0]?.headerRows).toBe(0)
})

test('a table in a cell keeps its words to itself', () => {
  const source = html(`<table><tr><td>Buiten <table><tr><td>binnen</td></tr></table> erna</td></tr></table>`)
  const [outer, inner] = tablesOfMarks(source)
  expect(outer && rowsOf(source.text, outer)).toEqual([['Buiten erna']])
  expect(inner && rowsOf(source.text, inner)).toEqual([['binnen']])
})

test('a text without marked cells has no such table', () => {
  expect(tablesOfMarks(html('<p>Thema | Type</p>'))).toEqual([])
})
