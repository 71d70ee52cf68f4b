import { expect, test } from 'vitest'
import { arranged } from './arrange.ts'
import { frameOf } from './characters.ts'
import type { Line } from './lines.ts'

const upright = frameOf(0)
const line = (top: number, start: number, isBlank = false): Line => {
  const place = { frame: upright, sizePt: 10, start, end: start + 100, top, bottom: top + 9 }
  return { from: 0, to: 0, ...place, reference: 0, isBlank }
}
const blank = (top: number, start: number) => line(top, start, true)

/** The lines by the number of their place as drawn, in the order in which they are read. */
const order = (lines: readonly Line[]) => arranged(lines).map((it) => lines.indexOf(it))

test('a blank line between two lines stays', () => {
  expect(order([line(10, 50), blank(22, 50), line(34, 50)])).toEqual([0, 1, 2])
})

test('of several blank lines one stays', () => {
  expect(order([line(10, 50), blank(22, 50), blank(34, 50), line(46, 50)])).toEqual([0, 1, 3])
})

test('a blank line goes along with the line above it', () => {
  expect(order([line(100, 50), blank(112, 50), line(10, 50), blank(22, 50), line(34, 50)])).toEqual([2, 3, 4, 0])
})

test.each([
  ['in the row of the line before it', [line(10, 50), blank(11, 300), line(34, 50)], [0, 2]],
  ['in the row of the line after it', [line(10, 50), blank(33, 300), line(34, 50)], [0, 2]],
  ['above the first line', [blank(2, 50), line(14, 50)], [1]],
  ['below the last line', [line(10, 50), blank(22, 50)], [0]],
])('white space %s is no blank line', (_, lines, expected) => expect(order(lines)).toEqual(expected))
