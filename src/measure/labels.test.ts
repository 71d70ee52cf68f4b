import { expect, test } from 'vitest'
import { isLabelledForMeaning, parseLabelledPassage } from './labels.ts'

const TEXT = `Ik ben voornemens om:
– de sluis te verbreden;
– een gids te maken.
De brug is 5 tot 10 procent drukker.`
const read = (label: string) =>
  parseLabelledPassage(`id: dev-00-sluis\nlabels: meaning\n---\n${TEXT}\n===\n${label}\n`).meaning[0]

test('the header says that a passage is labelled for meaning', () => {
  expect(isLabelledForMeaning('id: x\nlabels: meaning\n---\ntekst\n===\n')).toBe(true)
  expect(isLabelledForMeaning('id: x\n---\nlabels: meaning\n')).toBe(false)
})

test('a commitment in a list has its head and its item, and the item alone counts as well', () => {
  const label = read(
    'commitment promise explore alt-strength=firm deadline=2031-01-01/.. alt-deadline=- actor="Minister van Sluizen" recipient=TK condition=yes | Ik ben voornemens om: […] een gids te maken',
  )
  expect(label).toMatchObject({
    kinds: ['promise'],
    strengths: ['explore', 'firm'],
    deadlines: [['2031-01-01', null], null],
    actor: 'Minister van Sluizen',
    recipient: 'Tweede Kamer',
    hasCondition: true,
    isOptional: false,
  })
  expect(label?.spans.map((it) => TEXT.slice(it.start, it.end))).toEqual(['Ik ben voornemens om:', 'een gids te maken'])
  expect(label?.itemSpans).toHaveLength(1)
})

test('an effect has its numbers, or is none', () => {
  expect(read('effect low=5 high=10 unit=percent direction=increase | 5 tot 10 procent')).toMatchObject({
    low: 5,
    high: 10,
    unit: 'percent',
    isNull: false,
  })
  expect(read('effect null | De brug')).toMatchObject({ low: null, isNull: true })
})

test.each([
  ['commitment promise strong | een gids', '"strong" is none of firm, effort, explore, successor'],
  ['toezegging promise firm | een gids', '"toezegging" is no type of label'],
  ['finding positive kleur=rood | een gids', 'unknown attribute kleur'],
  ['finding positive | een boek', 'the quote stands 0 times in the text, not once'],
  ['finding positive | e', 'the quote stands 0 times in the text, not once'],
  ['finding positive een gids', 'no bar before the quote'],
  ['effect unit=percent | een gids', 'an effect has low= or high=, or is null'],
])('a slip is said with file and label, without the quote: %s', (label, message) => {
  expect(() => read(label)).toThrow(`dev-00-sluis, label 1: ${message}`)
})
