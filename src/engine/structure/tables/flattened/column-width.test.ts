import { expect, test } from 'vitest'
import { learnWidth } from './column-width.ts'
import { metrics } from './letter-widths.ts'
import { boundsOf, type Fragment, MeasuredLine } from './measured-line.ts'

const [helvetica, times, letters] = metrics
const wrapped = (text: string, width: number, metric: (text: string) => number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && metric(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

const prose =
  'De kades in het noorden van het land zijn in de afgelopen jaren op twaalf plaatsen gemeten en bleken hoger te liggen dan op de kaarten van het waterschap stond aangegeven zodat de geplande verhoging met enkele jaren kan worden uitgesteld'

test.each([
  ['Helvetica', helvetica, 24_000],
  ['Times', times, 18_500],
  ['letters of one width', letters, 22_000],
])('the width learned from the line ends of a text in %s wraps it the same way', (_, metric, width) => {
  if (!metric) throw new Error('no such font')
  const texts = wrapped(prose, width, metric)
  const lines = texts.map((text): Fragment => {
    const tokens = text.split(' ').map((word) => ({ text: word, start: 0, end: 0, isGlued: false }))
    return { line: new MeasuredLine(tokens, metric), from: 0, to: tokens.length }
  })
  const learned = learnWidth(lines.slice(1).map((next, i) => boundsOf(lines[i] ?? next, next)))
  expect(learned?.share).toBe(1)
  expect(wrapped(prose, learned?.width ?? 0, metric)).toEqual(texts)
})

test('one line says nothing of the width', () => {
  expect(learnWidth([])).toBeNull()
})
