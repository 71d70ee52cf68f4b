import { expect, test } from 'vitest'
import type { Flow } from '../../structure/flow.ts'
import { passageOf, passageOffset, placeOfSource, viewRange } from './passage.ts'
import { flowOf, hitsIn, printed } from './testing.ts'

const flow = (text: string): Flow => ({
  ...flowOf(''),
  view: { text, at: Int32Array.from({ length: text.length }, (_, i) => i * 2) },
})

test('dashes, spaces and single quotes become the plain ones, unit by unit', () => {
  const passage = passageOf(flow('a\u00a0b\u2013c\u2019d\u2212e'))
  expect(passage.text).toBe("a b-c'd-e")
  expect(passage.printed).toBe('a\u00a0b\u2013c\u2019d\u2212e')
  expect(passage.inView).toBeNull()
})

test('line ends and double quotes stay', () => {
  expect(passageOf(flow('a\n«b» “c”')).text).toBe('a\n«b» “c”')
})

test('zero-width characters are gone, and ranges still mean the same characters of the view', () => {
  const passage = passageOf(flow('ab\u00adcd\u200dxy'))
  expect(passage.text).toBe('abcdxy')
  expect(viewRange(passage, { start: 1, end: 3 })).toEqual({ start: 1, end: 4 })
  expect(viewRange(passage, { start: 4, end: 6 })).toEqual({ start: 6, end: 8 })
  expect(passageOffset(passage, 3)).toBe(2)
})

test('a place of the source is found through the view, or not at all', () => {
  const passage = passageOf(flow('abcd'))
  expect(placeOfSource(passage, 4)).toBe(2)
  expect(placeOfSource(passage, 5)).toBeNull()
})

test('a citation with soft hyphens in it has the printed range', () => {
  const text = 'Zie Kamer\u00adstukken II 2019/20, 35\u00ad501, nr. 3.'
  const [hit] = hitsIn(text)
  expect(hit?.fields.canonical).toBe('kst-35501-3')
  expect(hit && printed(hit)).toBe('Kamer\u00adstukken II 2019/20, 35\u00ad501, nr. 3')
})
