import { expect, test } from 'vitest'
import { processorTime } from '../../../test/processor-time.ts'
import { anchorAt, BareText, locate } from './anchor.ts'

/** The words between the marks are anchored in the first text; the marks in the second say where they are found. */
const cases: [name: string, before: string, after: string][] = [
  ['the same text', 'De dijk ⟦is oud⟧.', 'De dijk ⟦is oud⟧.'],
  ['moved, over lines and with a broken word', 'De ⟦dijk is oud⟧.', 'Voorzitter, de ⟦di-\njk\u00a0is\n oud⟧.'],
  [
    'two places: the one with the same words before',
    'Nu geldt ⟦dat⟧. Ooit gold dat.',
    'Ooit gold dat. Nu geldt ⟦dat⟧.',
  ],
  ['two places that agree as much: the nearest', 'a x ⟦dat⟧ y', 'a x ⟦dat⟧ y, en a x dat y'],
  ['gone', 'De dijk ⟦is oud⟧.', 'De dijk is oed.'],
  ['several places and nothing around them agrees', 'Nu ⟦dat⟧ hier.', 'Wat dat? Zij dat? '],
  ['words of which another word begins', 'Een ⟦dijk⟧ vol.', 'Een ⟦dijk⟧graaf vol, een muur.'],
]
for (const [name, before, after] of cases) {
  test(name, () => {
    const [text, now] = [before, after].map((it) => it.replace(/[⟦⟧]/gu, '')) as [string, string]
    const anchor = anchorAt(text, before.indexOf('⟦'), before.indexOf('⟧') - 1)
    const found = locate(anchor, new BareText(now))
    const expected = after.includes('⟦') ? { start: after.indexOf('⟦'), end: after.indexOf('⟧') - 1 } : null
    expect(found).toEqual(expected)
  })
}

test('a word that stands in a large text a million times is found in reasonable time', () => {
  const text = 'ja '.repeat(1_000_000)
  const began = processorTime()
  expect(locate(anchorAt(text, 300, 302), new BareText(text))).not.toBe(null)
  expect(processorTime() - began).toBeLessThan(5_000)
})
