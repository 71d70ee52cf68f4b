import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainSource, structured } from '../../../../../test/engine/structured.ts'
import { processorTime } from '../../../../../test/processor-time.ts'
import { hasShared, sharedFolder } from '../../../../../test/shared.ts'
import { furnitureLines } from '../../furniture/furniture.ts'
import { linesOf } from '../../lines.ts'
import { rowsOf, strayCharacters } from '../testing.ts'
import { flattenedTables } from './flattened-tables.ts'

function tablesIn(text: string) {
  const source = plainSource(text)
  const lines = linesOf(source)
  return flattenedTables(source, lines, furnitureLines(source, lines))
}

const printed = `Thema Subthema/kennisbe Type Afronding Status Conclusies / Toelichting Artikel Hyperlink
hoefte onderzoek
de pompen langer meegaan dan was geraamd.
BodemGrondwater in de Ex post 2031 afgerond Onderzoek Kwel onder de zeedijk (Deltares): Uit de meting blijkt 12.1 Link
stad en ex ante dat kwel in natte jaren met 4% toeneemt. Bij dijken van klei is er geen
aantoonbaar effect. De onderzoekers raden aan de meting elk jaar te
herhalen.
Periodieke 2032 te Monitor van de polderpeilen. Elk kwartaal verschijnt een stand van 12.1 en
rapportage starten zaken. 12.3
Tweede Kamer, vergaderjaar 2031–2032, 41 200 XII, nr. 2 88
Thema Subthema/kennisbe Type Afronding Status Conclusies / Toelichting Artikel Hyperlink
hoefte onderzoek
De eerste stand volgt in het najaar.
Tweede Kamer, vergaderjaar 2031–2032, 41 200 XII, nr. 2 89`

test('cells that stand beside each other in flattened text are taken apart, over lines and pages', () => {
  const [table, ...others] = tablesIn(printed).value
  expect(others).toEqual([])
  const rows = table ? rowsOf(printed, table) : []
  expect(rows).toHaveLength(4)
  expect(rows[1]).toEqual(['', '', '', '', '', 'de pompen langer meegaan dan was geraamd.'])
  expect(rows[3]).toEqual([
    '',
    '',
    'Periodieke rapportage',
    '2032',
    'te starten',
    'Monitor van de polderpeilen. Elk kwartaal verschijnt een stand van zaken. De eerste stand volgt in het najaar.',
    '12.1 en 12.3',
  ])
  expect(table).toMatchObject({ origin: 'flattened', headerRows: 1 })
})

test('every character of the table is in one cell or in furniture', () => {
  const { value } = tablesIn(printed)
  expect(strayCharacters(printed, value, 0, printed.lastIndexOf('Tweede Kamer'))).toEqual([])
})

test.each([
  [
    'without a column of status',
    'Thema Type onderzoek Afronding Toelichting onderzoek Begrotingsartikel\nWater Ex ante 2030 Verkenning van de kades (TNO). 11.2\nMonitor 2031 Stand van de gemalen. 11.3',
    [
      ['Water', 'Ex ante', '2030', 'Verkenning van de kades (TNO).', '11.2'],
      ['', 'Monitor', '2031', 'Stand van de gemalen.', '11.3'],
    ],
  ],
  [
    'with heads cut in two and types in small letters',
    'Thema Subthema Type onderzoek Afronding Status Conclusies/aanbevelingen Begrotingsa\nrtikel(en)\nWater Kades ex durante 2030-2031 Lopend Stand van de kades. artikel 14',
    [['Water', 'Kades', 'ex durante', '2030-2031', 'Lopend', 'Stand van de kades.', 'artikel 14']],
  ],
])('a table %s', (_, text, rows) => {
  const [table] = tablesIn(text).value
  expect(table && rowsOf(text, table).slice(1)).toEqual(rows)
})

test.each([
  [
    'a sentence with a type and a year',
    'De ex post evaluatie 2022 is afgerond en wordt in 2023 aan de Kamer gezonden. 37.2 Link',
  ],
  [
    'heads without a row under them',
    'Thema Type onderzoek Afronding Status Toelichting\nEr zijn geen onderzoeken gepland.',
  ],
  ['a list of the words of heads', 'Het thema, het type onderzoek, de afronding en de status staan in de toelichting.'],
])('%s is no table', (_, text) => {
  expect(tablesIn(text).value).toEqual([])
})

test('what stands under a table is not in it', () => {
  const [head, row] = [
    'Thema Type onderzoek Afronding Status Toelichting Artikel',
    'Water Ex post 2030 afgerond Kadestudie. 11.2',
  ]
  const text = `${head}\n${row}\n\n6. Financiën\n\nDe uitgaven dalen.`
  expect(structured(text).flows[0]?.blocks.map((it) => it.kind)).toEqual([
    ...Array.from({ length: 5 }, () => 'cell'),
    'heading',
    'paragraph',
  ])
})

test('pages that do not follow each other are not one table', () => {
  const page = (row: string, number: number) =>
    `Thema Type onderzoek Afronding Status Toelichting\n${row}\nTweede Kamer, vergaderjaar 2031–2032, 41 200 XII, nr. 2 ${number}\n`
  const rows = ['Water Ex post 2030 afgerond Kadestudie.', 'Ex ante 2031 lopend Gemalenstudie.'] as const
  expect(tablesIn(page(rows[0], 88) + page(rows[1], 89)).value).toHaveLength(1)
  expect(tablesIn(page(rows[0], 88) + page(rows[1], 90)).value).toHaveLength(2)
})

test('words that no column width explains are said to be unsure', () => {
  const lines = [
    'een heel',
    'lange regel die veel verder doorloopt dan de vorige van deze cel',
    'kort',
    'en weer een regel die lang is en doorloopt',
    'dan',
    'nog een regel die zonder reden ophoudt na dit',
    'w',
  ]
  const text = `Thema Type onderzoek Afronding Status Toelichting\nWater Ex post 2030 afgerond Kadestudie met\n${lines.join('\n')}`
  const { value, problems } = tablesIn(text)
  expect(value[0]?.confidence).toBe('low')
  expect(problems).toMatchObject([{ code: 'table-columns-unsure', severity: 'warning' }])
})

test('a thousand rows take about four times as long as a quarter of them', () => {
  const row =
    'Water en bodem Kades Ex post 2030 afgerond Onderzoek naar de kades van het noorden (TNO). De kades 11.2\nin de stad zijn hoger dan gedacht, maar zij verzakken sneller dan die op het\nplatteland.\n'
  const time = (count: number) => {
    const text = `Thema Subthema Type onderzoek Afronding Status Toelichting Artikel\n${row.repeat(count)}`
    const start = processorTime()
    expect(tablesIn(text).value[0]?.cells.length).toBe(7 + 7 * count)
    return processorTime() - start
  }
  time(50)
  expect(time(1000) / time(250)).toBeLessThan(10)
})

describe.skipIf(!hasShared)('the example pages', () => {
  const gold = JSON.parse(readFileSync(`${sharedFolder}/gold/seeds.gold.json`, 'utf8')) as {
    documents: { source: { name: string }; facts: { studies: GoldStudy[] } }[]
  }
  interface GoldStudy {
    readonly row?: boolean
    readonly fieldSpans: Readonly<Record<string, [number, number][]>>
  }
  const columns: [string, number][] = [
    ['theme', 0],
    ['subtheme', 1],
    ['types', 2],
    ['year', 3],
    ['status', 4],
    ['cell', 5],
    ['articles', 6],
    ['hasLink', 7],
  ]

  test.each(gold.documents.map((it) => [it.source.name, it.facts.studies.filter((study) => study.row)] as const))(
    '%s has the rows of the gold, cell by cell, and no others',
    (name, studies) => {
      const tables = structured(readFileSync(`${sharedFolder}/seeds/${name}`, 'utf8')).tables
      const table = tables[0]
      expect(tables).toHaveLength(studies.length > 0 ? 1 : 0)
      expect(new Set(table?.cells.map((it) => it.row)).size).toBe(studies.length > 0 ? studies.length + 1 : 0)
      studies.forEach((study, i) => {
        const read = Object.fromEntries(
          columns.map(([field, column]) => {
            const cell = table?.cells.find((it) => it.row === i + 1 && it.column === column)
            return [field, cell?.spans.map((span) => [span.start, span.end])]
          }),
        )
        expect(read).toEqual(Object.fromEntries(columns.map(([field]) => [field, study.fieldSpans[field]])))
      })
    },
  )
})
