import { expect, test } from 'vitest'
import { slices, sliceWith } from './slices.ts'

const partOf = (...sizes: number[]) => {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, it) => sum + it, 0))
  const pages = sizes.map((size, i) => {
    const start = starts[i] ?? 0
    return { number: i + 1, label: null, span: [start, start + size] as const }
  })
  return { pages, text: 'een regel\n'.repeat(100).slice(0, pages.at(-1)?.span[1]) }
}
const limits = { pages: 3, characters: 100 }
const sizes = (made: ReturnType<typeof slices>) => made.map((slice) => slice.map((it) => it.end - it.start))

test('a short document is one slice', () => {
  expect(sizes(slices([partOf(30, 20)], limits))).toEqual([[30, 20]])
})

test('a slice holds no more pages and no more characters than the limits say', () => {
  expect(sizes(slices([partOf(10, 10, 10, 10)], limits))).toEqual([[10, 10, 10], [10]])
  expect(sizes(slices([partOf(60, 60, 30)], limits))).toEqual([[60], [60, 30]])
})

test('a page that is too long is cut at a line end, and nothing is lost', () => {
  const made = slices([partOf(255)], limits)
  expect(sizes(made)).toEqual([[100], [100], [55]])
  expect(made.flat().map((it) => it.page)).toEqual([1, 1, 1])
})

test('a page of one long line is cut, but never through a pair of surrogates', () => {
  const text = `a${'🙂'.repeat(100)}`
  const made = slices([{ pages: [{ number: 1, label: null, span: [0, text.length] }], text }], limits)
  expect(
    made
      .flat()
      .map((it) => text.slice(it.start, it.end))
      .some((piece) => /\p{Surrogate}/u.test(piece)),
  ).toBe(false)
  expect(made.flat().reduce((sum, it) => sum + it.end - it.start, 0)).toBe(text.length)
})

test('small parts share a slice, and a place is found in its own part', () => {
  const made = slices([partOf(90), partOf(5), partOf(90)], limits)
  expect(made.map((slice) => slice.map((it) => it.part))).toEqual([[0, 1], [2]])
  expect(sliceWith(made, 2, 40)).toBe(1)
  expect(sliceWith(made, 1, 4)).toBe(0)
  expect(sliceWith(made, 9, 4)).toBe(0)
})

test('a document without pages or text still has one slice to show', () => {
  expect(slices([], limits)).toEqual([[]])
  expect(sizes(slices([partOf(0)], limits))).toEqual([[0]])
})
