import { expect, test } from 'vitest'
import { geometryTables } from './geometry-tables.ts'
import { drawn, level, type Printed, rows, toTheRight, upright, written } from './testing.ts'

const read = (source: ReturnType<typeof drawn>) => geometryTables(source).map((it) => written(source, it))

const prose = (x: number, y: number, lines: number, width = 40): Printed[] =>
  Array.from({ length: lines }, (_, i) => [
    x,
    y + 12 * i,
    `de gemeente beschrijft wat er in jaar ${i} is gedaan voor boeren`.slice(0, width),
  ])

test('figures under years without any rule are a table, thousands with spaces in one cell', () => {
  const source = drawn({
    printed: [
      ...prose(60, 60, 4, 60),
      ...rows([60], 140, 14, [['Gewas'], ['Tarwe'], ['Gerst en haver'], ['Totaal']]),
      ...toTheRight(300, 140, 14, ['2021', '1 250', '310', '1 560']),
      ...toTheRight(400, 140, 14, ['2022', '1 300', '295', '1 595']),
    ],
  })
  expect(read(source)).toEqual([
    ['Gewas | 2021 | 2022', 'Tarwe | 1 250 | 1 300', 'Gerst en haver | 310 | 295', 'Totaal | 1 560 | 1 595'],
  ])
  expect(geometryTables(source)[0]?.headerRows).toBe(1)
})

test('cells that are drawn keep their lines together and their spans', () => {
  const source = drawn({
    printed: [
      [65, 105, 'Maatregel'],
      [205, 105, 'Uitvoering'],
      [65, 125, 'Steun voor'],
      [65, 137, 'jonge boeren'],
      [205, 125, 'provincie'],
      [305, 125, 'loopt'],
    ],
    rulings: [
      ...[100, 120, 150].map((y) => level(y, 60, 400)),
      ...[60, 200, 400].map((x) => upright(x, 100, 150)),
      upright(300, 120, 150),
    ],
  })
  expect(read(source)).toEqual([['Maatregel | Uitvoering →2 | ·', 'Steun voor jonge boeren | provincie | loopt']])
})

test('a table that goes on over the page is one, and its repeated header is furniture', () => {
  const page = (from: number) => ({
    printed: [
      ...rows([60, 250, 350], 60, 14, [['Jaar', 'Soort', 'Aantal']]),
      ...rows(
        [60, 250, 350],
        80,
        14,
        Array.from({ length: 48 }, (_, i) => [`Bedrijf ${from + i}`, 'akkerbouw', `${1200 + from + i}`]),
      ),
    ],
    rulings: [level(76, 60, 400)],
  })
  const source = drawn(page(1), page(49))
  const [table, ...others] = geometryTables(source)
  expect(others).toEqual([])
  expect(table?.pages).toEqual([1, 2])
  expect(table && written(source, table)).toHaveLength(97)
  expect(table?.furniture.map((it) => source.text.slice(it.start, it.end))).toEqual(['Jaar\nSoort\nAantal'])
})

test.each([
  ['two columns of running text', [...prose(60, 60, 30), ...prose(320, 60, 30)]],
  [
    'a list',
    rows([60, 75], 60, 14, [
      ['1.', 'Graan'],
      ['2.', 'Hooi'],
      ['3.', 'Stro'],
      ['4.', 'Kaf'],
    ]),
  ],
  [
    'contents',
    rows([60, 500], 60, 14, [
      ['Inleiding', '3'],
      ['Aanpak', '5'],
      ['Bevindingen', '12'],
      ['Slot', '40'],
    ]),
  ],
  [
    'a programme',
    rows([60, 130], 60, 14, [
      ['09.30', 'Ontvangst'],
      ['10.00', 'Opening'],
      ['11.15', 'Pauze'],
      ['12.00', 'Slot'],
    ]),
  ],
  [
    'a letterhead',
    rows([60, 200], 60, 14, [
      ['Datum', '3 mei 2021'],
      ['Kenmerk', 'AB-12'],
      ['Bijlagen', '2'],
    ]),
  ],
] as const)('%s is no table', (_, printed) => {
  expect(read(drawn({ printed }))).toEqual([])
})

test('every character between the sides of a table is in one cell or in its furniture', () => {
  const source = drawn({
    printed: rows(
      [60, 250, 350],
      60,
      14,
      Array.from({ length: 30 }, (_, i) => [`Rij ${i}`, `${i * 31}`, `${i * 7} %`]),
    ),
  })
  const tables = geometryTables(source)
  const spans = tables.flatMap((it) => [...it.cells.flatMap((cell) => cell.spans), ...it.furniture])
  const taken = new Uint8Array(source.text.length)
  for (const { start, end } of spans) for (let i = start; i < end; i++) taken[i] = (taken[i] as number) + 1
  const counts = [...source.text].map((it, i) => (/\s/u.test(it) ? 1 : taken[i]))
  expect(tables).toHaveLength(1)
  expect(new Set(counts)).toEqual(new Set([1]))
})

test('years alone are rows, cells that fill again begin one, and the last row keeps what its first cell has more', () => {
  const xs = [60, 180, 260, 320]
  const source = drawn({
    printed: rows(xs, 60, 12, [
      ['Thema', 'Type', 'Status', 'Toelichting'],
      ['2021', '', '', ''],
      ['Wonen en', 'Ex post', 'lopend', 'De huren zijn gestegen en dat'],
      ['leefomgeving', '', '', 'is in alle steden zo.'],
      ['Wonen en', 'Ex ante', 'lopend', 'De bouw van woningen is later'],
      ['leefomgeving', '', '', 'begonnen dan gedacht.'],
      ['2022', '', '', ''],
      ['Wonen en', 'Ex post', 'lopend', 'Er zijn meer kamers.'],
      ['leefomgeving', '', '', ''],
    ]),
    rulings: [level(71, 60, 560)],
  })
  expect(read(source)[0]?.map((it) => it.split(' | ')[0])).toEqual([
    'Thema',
    expect.stringContaining('2021'),
    'Wonen en leefomgeving',
    'Wonen en leefomgeving',
    expect.stringContaining('2022'),
    'Wonen en leefomgeving',
  ])
})
