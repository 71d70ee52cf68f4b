import { expect, test } from 'vitest'
import { processorTime } from '../../../test/processor-time.ts'
import { sentences } from './sentences.ts'

const cases: [text: string, read: string[]][] = [
  ['Ik zal dat doen. Het is nr. 23 van de reeks.', ['Ik zal dat doen.', 'Het is nr. 23 van de reeks.']],
  ['Zonder punt\n\nNieuwe alinea', ['Zonder punt', 'Nieuwe alinea']],
  ['Over een\nregel heen. «Toch» niet?', ['Over een\nregel heen.', '«Toch» niet?']],
  ['1\n \n--\n\nDe dijk.', ['De dijk.']],
  ['', []],
]
for (const [text, read] of cases)
  test(JSON.stringify(text), () => {
    expect(sentences(text, 0, text.length).map((it) => text.slice(it.start, it.end))).toEqual(read)
  })

test('offsets count in the whole text, and a line without end is cut into pieces', () => {
  const text = `weg ${'lang '.repeat(1_000)}`
  const found = sentences(text, 4, text.length)
  expect(found[0]?.start).toBe(4)
  expect(found.length).toBeGreaterThan(4)
})

test('a text of line ends and spaces alone takes time in proportion to its length', () => {
  const began = processorTime()
  for (const it of [' \n', '. ', '\n', ' ', '."']) sentences(it.repeat(200_000), 0, 400_000)
  expect(processorTime() - began).toBeLessThan(3_000)
})
