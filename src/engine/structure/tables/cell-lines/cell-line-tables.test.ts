import { expect, test } from 'vitest'
import { plainSource } from '../../../../../test/engine/structured.ts'
import { linesOf } from '../../lines.ts'
import { rowsOf, strayCharacters } from '../testing.ts'
import { cellLineTables } from './cell-line-tables.ts'

const read = (text: string) => {
  const source = plainSource(text)
  return cellLineTables(source, linesOf(source), new Map())
}
const tablesIn = (text: string) => read(text).value
const rowsIn = (text: string) => tablesIn(text).map((it) => rowsOf(text, it).slice(1))

const HEADS = ['Thema', 'Subthema', 'Type onderzoek', 'Afronding', 'Status', 'Toelichting onderzoek', 'Artikel']
const spaced = (...cells: string[]) => [...HEADS, ...cells].join('\n\n')
const dense = (...lines: string[]) => [...HEADS, '', ...lines].join('\n')

test('a paragraph a cell: each row has its cells in the order of the heads', () => {
  const text = spaced(
    ...['Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds', '3.1'],
    ...['Water', 'Sloten', 'Ex durante en ex post', '2032/2033', 'Lopend', 'Monitor baggeren', 'artikel 3 en 4.2'],
  )
  const tables = tablesIn(text)
  expect(tables.map((it) => rowsOf(text, it))).toEqual([
    [
      HEADS,
      ['Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds', '3.1'],
      ['Water', 'Sloten', 'Ex durante en ex post', '2032/2033', 'Lopend', 'Monitor baggeren', 'artikel 3 en 4.2'],
    ],
  ])
  expect(tables[0]).toMatchObject({ origin: 'lines', headerRows: 1, confidence: 'sure' })
  expect(strayCharacters(text, tables)).toEqual([])
})

test('a name that is not printed again is an empty cell, and the sub-theme stands nearest to the type', () => {
  const text = spaced(
    ...['Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds', '3.1'],
    ...['Sloten', 'Monitor', '2032', 'lopend', 'Monitor baggeren', '3.2'],
    ...['Ex ante', 'doorlopend', 'gepland', 'Verkenning peilbesluit', '3.3'],
  )
  expect(
    rowsIn(text)[0]
      ?.slice(1)
      .map((it) => it.slice(0, 4)),
  ).toEqual([
    ['', 'Sloten', 'Monitor', '2032'],
    ['', '', 'Ex ante', 'doorlopend'],
  ])
})

test('a line a cell: types, times and texts may take more lines, and a blank line ends the row', () => {
  const text = dense(
    ...['1.2', 'Water', 'Dijken en', 'kaden', 'Ex durante', 'en ex post', 'tweede helft', '2031', 'te', 'starten'],
    ...['Evaluatie dijkfonds', 'in 12 gemeenten', '3.1', '', 'Sloten', 'Ex post', '2032', 'lopend', 'Monitor', '3.2'],
  )
  expect(rowsIn(text)).toEqual([
    [
      [
        ...['1.2 Water', 'Dijken en kaden', 'Ex durante en ex post', 'tweede helft 2031', 'te starten'],
        ...['Evaluatie dijkfonds in 12 gemeenten', '3.1'],
      ],
      ['', 'Sloten', 'Ex post', '2032', 'lopend', 'Monitor', '3.2'],
    ],
  ])
})

test('a row may lack its article; what stands under the last row is not in the table', () => {
  const text = spaced(
    ...['Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds'],
    ...['Lucht', 'Fijnstof', 'Ex post', '2032', 'lopend', 'Monitor fijnstof', '4'],
    'Deze tabel wordt ieder jaar bijgewerkt.',
  )
  expect(rowsIn(text)[0]).toEqual([
    ['Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds'],
    ['Lucht', 'Fijnstof', 'Ex post', '2032', 'lopend', 'Monitor fijnstof', '4'],
  ])
})

test('heads that come back are furniture', () => {
  const row = (name: string) => ['Water', name, 'Ex post', '2031', 'afgerond', `Evaluatie ${name}`, '3.1']
  const text = [...HEADS, ...row('Dijken'), ...HEADS, ...row('Sloten')].join('\n\n')
  const tables = tablesIn(text)
  expect(tables.map((it) => rowsOf(text, it).slice(1))).toEqual([[row('Dijken'), row('Sloten')]])
  expect(strayCharacters(text, tables)).toEqual([])
})

test('more names than columns are said to be unsure', () => {
  const text = spaced('Bodem', 'Water', 'Dijken', 'Ex post', '2031', 'afgerond', 'Evaluatie dijkfonds', '3.1')
  const { value, problems } = read(text)
  expect(value[0]?.confidence).toBe('low')
  expect(problems.map((it) => it.code)).toEqual(['table-columns-unsure'])
})

test.each([
  ['a list of contents', 'Thema\n\nStatus\n\nToelichting\n\nArtikel\n\nDe opzet is als volgt.'],
  ['heads without rows', spaced('De tabel volgt in het voorjaar.')],
  ['a type in a sentence', spaced('Het onderzoek is ex post.', '2031', 'afgerond')],
  ['three heads', ['Type onderzoek', 'Afronding', 'Toelichting', 'Ex post', '2031', 'Evaluatie'].join('\n\n')],
])('%s is no table', (_, text) => {
  expect(tablesIn(text)).toEqual([])
})
