import { expect, test } from 'vitest'
import { processorTime } from '../../../../test/processor-time.ts'
import { type Row, readingOrder } from './reading-order.ts'

// A row is 8 points high; rows of a block are 12 apart.
const at = (top: number, start = 50, end = 550, angle = 0): Row => ({ angle, start, end, top, bottom: top + 8 })
const block = (top: number, rows: number, start?: number, end?: number, angle?: number): Row[] =>
  Array.from({ length: rows }, (_, index) => at(top + 12 * index, start, end, angle))

const identity = (rows: readonly Row[]) => rows.map((_, index) => index)

const stay: Record<string, Row[]> = {
  'a page drawn from top to bottom stays as drawn': [...block(50, 3), ...block(150, 20), at(780)],
  'two columns stay column by column': [...block(50, 30, 50, 290), ...block(50, 30, 310, 550)],
  'a short right column stays after a long left one': [...block(50, 40, 50, 290), ...block(50, 5, 310, 550)],
  'cells of a table drawn column by column stay so': [
    ...block(50, 5, 50, 100),
    ...block(50, 5, 110, 200),
    ...block(50, 5, 210, 300),
  ],
  'cells of several lines drawn row by row stay so': [
    ...block(50, 3, 50, 100),
    ...block(50, 2, 110, 200),
    ...block(100, 2, 50, 100),
    ...block(100, 3, 110, 200),
  ],
  'notes in the margin stay where they are drawn': [...block(50, 10, 150, 550), ...block(80, 3, 20, 130)],
  'a note at the foot of the left column stays after the right one': [
    ...block(50, 30, 50, 290),
    ...block(50, 40, 310, 550),
    ...block(700, 3, 50, 290),
  ],
  'lines that touch a little are still one under the other': [at(50), { ...at(56) }, { ...at(62) }],
  'text at a slant over the page moves nothing': [at(300, 100, 700, 315), ...block(50, 20)],
}
for (const [name, rows] of Object.entries(stay)) test(name, () => expect(readingOrder(rows)).toEqual(identity(rows)))

const move: Record<string, [rows: Row[], order: (numbers: number[]) => number[]]> = {
  'a footer drawn first goes to the end': [[at(780), ...block(50, 20)], ([footer = 0, ...body]) => [...body, footer]],
  'a page head drawn last goes to the beginning': [
    [...block(100, 20), at(40, 50, 300)],
    (all) => [...all.slice(-1), ...all.slice(0, -1)],
  ],
  'a head and a foot drawn first are parted by the text': [
    [at(20), at(780), ...block(100, 20)],
    ([head = 0, foot = 0, ...body]) => [head, ...body, foot],
  ],
  'a page number at the right, with nothing above it, goes to the end': [
    [at(780, 450, 550), ...block(50, 3, 50, 300)],
    ([foot = 0, ...body]) => [...body, foot],
  ],
  'a page number at the right comes after a note at the left': [
    [at(780, 450, 550), ...block(50, 40), ...block(740, 2, 50, 300)],
    ([foot = 0, ...rest]) => [...rest, foot],
  ],
  'a footer below the right column only is drawn first and goes to the end': [
    [at(780, 320, 540), ...block(50, 40, 50, 290), ...block(50, 40, 310, 550)],
    ([foot = 0, ...columns]) => [...columns, foot],
  ],
  'a title above both columns is drawn last and goes first': [
    [...block(100, 40, 50, 290), ...block(100, 40, 310, 550), at(80, 50, 550)],
    (all) => [...all.slice(-1), ...all.slice(0, -1)],
  ],
  'paragraphs drawn from the bottom up are turned around': [
    [...block(500, 3), ...block(300, 3), ...block(100, 3)],
    (all) => [...all.slice(6), ...all.slice(3, 6), ...all.slice(0, 3)],
  ],
  'the foot of the page comes after text at a slant too': [
    [at(780, 450, 550), ...block(50, 20), at(-300, 100, 200, 90)],
    ([foot = 0, ...rest]) => [...rest, foot],
  ],
  'a page that is turned as a whole is ordered in its own direction': [
    [...block(500, 3, 50, 550, 90), ...block(100, 3, 50, 550, 90)],
    (all) => [...all.slice(3), ...all.slice(0, 3)],
  ],
}
for (const [name, [rows, order]] of Object.entries(move)) {
  test(name, () => expect(readingOrder(rows)).toEqual(order(identity(rows))))
}

test('every row is given once, whatever the rows are', () => {
  const odd = [at(Number.NaN), at(10, 5, 5), at(-1e30), { ...at(50), bottom: 20 }, at(10), at(10), at(5)]
  expect(readingOrder(odd).sort((a, b) => a - b)).toEqual(identity(odd))
})

test('a drawing with thousands of labels stays as drawn and takes no time', () => {
  const labels = Array.from({ length: 20_000 }, (_, index) =>
    at(800 - (index % 400) * 2, index % 500, (index % 500) + 20),
  )
  const start = processorTime()
  const order = readingOrder(labels)
  expect(processorTime() - start).toBeLessThan(1_000)
  expect(order).toEqual(identity(labels))
})
