import { expect, test } from 'vitest'
import { boundsOf, learnWidth } from './column-width.ts'
import { metrics } from './letter-widths.ts'

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
])('the width that a text in %s was wrapped at comes back from its line ends', (_, metric, width) => {
  if (!metric) throw new Error('no such font')
  const lines = wrapped(prose, width, metric).map((text) => ({ text, width: metric(text) }))
  const learned = learnWidth(lines.slice(1).map((next, i) => boundsOf(lines[i] ?? next, next, metric)))
  expect(learned?.share).toBe(1)
  expect(Math.abs((learned?.width ?? 0) - width)).toBeLessThan(width * 0.05)
})

test('one line says nothing of the width', () => {
  expect(learnWidth([])).toBeNull()
})
