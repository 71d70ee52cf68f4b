import { expect, test } from 'vitest'
import { processorTime } from '../../../../../test/processor-time.ts'
import { geometrySteps, geometryTables } from './geometry-tables.ts'
import { gridOf } from './grid.ts'
import { guttersOf } from './gutters.ts'
import { isFigure, isListMark, isNumberText, isYear } from './numbers.ts'
import { ruleGroupsOf } from './rule-groups.ts'
import type { Frame } from './shapes.ts'
import { type DrawnPage, drawn, level, type Printed, rows, upright } from './testing.ts'
import { textLinesOf } from './text-lines.ts'

test.each(['1 250', '(79)', '$ 15', '37.3', '-4,5 %', '2021-2023', '1.822.177'])('«%s» is a figure', (text) => {
  expect(isNumberText(text)).toBe(true)
})
test.each(['3.1 en', 'artikel 16', 'Covid-19', '–', 'nr. 3 van 12'])('«%s» is no number', (text) => {
  expect(isNumberText(text)).toBe(false)
})
test('a dash stands for a figure, a year is one, a bullet is neither', () => {
  expect([
    isFigure('–'),
    isFigure('n.v.t.'),
    isYear('2022/2023'),
    isYear('2250'),
    isListMark('•'),
    isFigure('•'),
  ]).toEqual([true, true, true, false, true, false])
})

const frameOf = (page: DrawnPage): Frame => {
  const [steps] = geometrySteps(drawn(page), 1)
  if (!steps) throw new Error('no text on the page')
  return steps.frame
}

test('words on one height are one line, whatever the order in which they are drawn', () => {
  const frame = frameOf({
    printed: [
      [300, 60, 'rechts van de tabel'],
      [60, 80, 'eronder staat meer'],
      [60, 61, 'links'],
    ],
  })
  expect(textLinesOf(frame.words).map((line) => line.pieces.map((it) => it.text))).toEqual([
    ['links', 'rechts van de tabel'],
    ['eronder staat meer'],
  ])
})

test('a cell nearly as near to a long text as words are belongs to the table when it begins where the others begin', () => {
  const long = 'een lange regel die de kolom tot aan de rand vult en op'
  const printed = rows([60, 120, 120 + 5 * long.length + 8.6], 60, 14, [
    ['soort', 'toelichting', 'artikel'],
    ['meting', 'De dijken zijn hoog genoeg.', '3.1'],
    ['toets', 'De sluizen zijn te smal.', '3.2'],
    ['proef', 'Wie vaart er nog en waarheen.', '3.3 en'],
    ['', long, '3.4'],
    ['', 'houdt.', ''],
  ])
  const rulings = [58, 72].map((y) => level(y, 60, 460))
  const [steps] = geometrySteps(drawn({ printed, rulings }), 1)
  expect(steps?.regions.map((it) => it.region.lines.length)).toEqual([6])
})

test('a row whose cells stand as near to each other as words are keeps the columns of the rows above it', () => {
  const printed = rows([60, 153.5, 267, 340.5], 60, 14, [
    ['soort', 'thema', 'jaar', 'toelichting'],
    ['meting', 'dijken', '2022', 'De dijken zijn hoog genoeg.'],
    ['doorlichting vijf', 'dijken in het noorden', 'tot eind 2023', 'De sluizen zijn te smal.'],
    ['meting', 'sluizen', '2023', 'Wie vaart er nog.'],
    ['meting', 'sluizen', '2024', 'Wie vaart er dan.'],
  ])
  const rulings = [58, 72, 86, 100, 114, 128].map((y) => level(y, 60, 460))
  const [steps] = geometrySteps(drawn({ printed, rulings }), 1)
  expect(steps?.drafts.map((it) => it.cells.filter((cell) => cell.words.length > 0).length)).toEqual([20])
})

test('white that goes on from line to line is a gutter, white in one line is not', () => {
  const printed = rows([60, 200, 330], 60, 14, [
    ['een naam', 'tekst', '12'],
    ['langere naam hier', 'tekst', '340'],
    ['naam', 'nog meer tekst hier', '5'],
  ])
  const lines = textLinesOf(frameOf({ printed }).words)
  expect(guttersOf(lines).map((it) => [it.from, it.to])).toEqual([
    [145, 200],
    [295, 330],
  ])
})

test('rules that cross make a grid; fields that no rule parts are one, and lines far apart are no grid', () => {
  const ys = [100, 120, 140]
  const xs = [60, 160, 260]
  const rulings = [...ys.map((y) => level(y, 60, 260)), ...xs.map((x) => upright(x, 100, 140))]
  const printed: Printed[] = [[65, 105, 'veel woorden hier voor de toets']]
  const [group] = ruleGroupsOf(
    frameOf({ printed, rulings: [...rulings.slice(0, 4), upright(160, 120, 140), ...rulings.slice(5)] }),
  )
  expect(group && gridOf(group)?.fields).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  ])
  expect(ruleGroupsOf(frameOf({ printed, rulings: [level(100, 60, 260), level(400, 60, 260)] }))).toEqual([])
})

function seconds(pages: number): number {
  const texts = Array.from({ length: 40 }, (_, i) => [`Gemeente ${i}`, `${i * 37}`, `${i * 11} %`, 'gereed'])
  const page = { printed: rows([60, 200, 300, 400], 60, 14, texts), rulings: [level(58, 60, 450)] }
  const source = drawn(...Array.from({ length: pages }, () => page))
  const start = processorTime()
  geometryTables(source)
  return (processorTime() - start) / 1000
}

test('eight times as many pages take hardly more than eight times as long', () => {
  seconds(10)
  const [few, many] = [Math.min(seconds(20), seconds(20)), Math.min(seconds(160), seconds(160))]
  expect(Math.log(many / few) / Math.log(8)).toBeLessThan(1.5)
})

test('five thousand crossing rules on a page are read within seconds', () => {
  const rulings = Array.from({ length: 2_500 }, (_, i) => [
    level(50 + i * 0.3, 40, 560),
    upright(40 + i * 0.2, 50, 800),
  ]).flat()
  const start = processorTime()
  geometryTables(
    drawn({
      printed: rows([60, 200], 60, 14, [
        ['een tekst', '12'],
        ['nog een tekst', '13'],
      ]),
      rulings,
    }),
  )
  expect(processorTime() - start).toBeLessThan(10_000)
})
