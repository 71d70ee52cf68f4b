import { expect, test } from 'vitest'
import { plainSource } from '../../../../test/engine/structured.ts'
import { linesOf } from '../lines.ts'
import { tablesOfPipes } from './tables-of-pipes.ts'
import { rowsOf, strayCharacters } from './testing.ts'

function tablesIn(text: string, footer?: RegExp) {
  const source = plainSource(text)
  const lines = linesOf(source)
  const furniture = new Map(
    lines.flatMap((line, i) => (footer?.test(line.text) ? [[i, 'page_footer' as const] as const] : [])),
  )
  return tablesOfPipes(source, lines, furniture)
}

test('rows between pipes are a table, with the dashes as furniture', () => {
  const text = '| Naam | Bedrag |\n| --- | ---: |\n| Dijk \\| kade | 12 000 |\n| | 3 |'
  const [table, ...others] = tablesIn(text)
  expect(others).toEqual([])
  expect(table && rowsOf(text, table)).toEqual([
    ['Naam', 'Bedrag'],
    ['Dijk \\| kade', '12 000'],
    ['', '3'],
  ])
  expect(table).toMatchObject({ origin: 'pipes', headerRows: 1 })
  expect(table && strayCharacters(text, [table])).toEqual([])
})

test('a table without a frame needs its line of dashes', () => {
  const [table] = tablesIn('a | b\n--|--\n1 | 2\n3 | 4\nProza daarna.')
  expect(table && rowsOf('a | b\n--|--\n1 | 2\n3 | 4', table)).toHaveLength(3)
  expect(tablesIn('a | b\n1 | 2')).toEqual([])
})

test('three rows of as many cells need neither a frame nor dashes; wrapped sentences are no rows', () => {
  const bare = 'Advies | Aan | Stand\nWitkalk de gevel | Rijk | Loopt\nKeur de kade | Haven | Klaar'
  expect(tablesIn(bare).map((it) => rowsOf(bare, it))).toEqual([
    [
      ['Advies', 'Aan', 'Stand'],
      ['Witkalk de gevel', 'Rijk', 'Loopt'],
      ['Keur de kade', 'Haven', 'Klaar'],
    ],
  ])
  expect(tablesIn('Advies | Stand\nWitkalk de gevel | Loopt\nKeur de kade | Klaar')).toHaveLength(1)
  expect(tablesIn('Advies | Stand\nwitkalk de gevel | loopt\nen keur de kade | klaar')).toEqual([])
  expect(tablesIn('Advies | Aan | Stand\nWitkalk de gevel | Rijk | Loopt\n\nKeur | Haven | Klaar')).toEqual([])
})

test('the heads of an evaluation table are known without dashes; a first row of numbers is no head', () => {
  expect(tablesIn('| Thema | Type onderzoek | Afronding |\n| Water | Ex post | 2031 |')[0]?.headerRows).toBe(1)
  expect(tablesIn('| 1 | 2 |\n| 3 | 4 |')[0]?.headerRows).toBe(0)
})

test('a table goes on over a footer, and the head repeated there is no row', () => {
  const text = '| Naam | Jaar |\n|---|---|\n| Dijk | 2031 |\n\nVoet 12\n\f| Naam | Jaar |\n|---|---|\n| Kade | 2032 |'
  const tables = tablesIn(text, /^Voet/)
  expect(tables.map((it) => rowsOf(text, it))).toEqual([
    [
      ['Naam', 'Jaar'],
      ['Dijk', '2031'],
      ['Kade', '2032'],
    ],
  ])
  expect(tables[0]?.pages).toEqual([1, 2])
})

test.each([
  ['a pipe in a sentence', 'De keuze is ja | nee en dat\nmoet zo blijven | punt uit.'],
  ['a lone row', 'Tekst.\n| a | b |\nTekst.'],
  ['one pipe at the start of a line', '| opmerking\n| nog een'],
  ['a page head', 'Tweede Kamer der Staten-Generaal | 2\nVergaderjaar 2018-2019'],
])('%s is no table', (_, text) => {
  expect(tablesIn(text)).toEqual([])
})

test('two tables with prose or a blank line between them stay two', () => {
  expect(tablesIn('| a | b |\n| 1 | 2 |\n\n| c | d |\n| 3 | 4 |')).toHaveLength(2)
  expect(tablesIn('| a | b |\n| 1 | 2 |\nTekst.\n| c | d |\n| 3 | 4 |')).toHaveLength(2)
})
