import { expect, test } from 'vitest'
import { citations } from './citations.ts'
import { contextFor, flowOf } from './testing.ts'

/** The ids cited by each note of a list. */
function notes(...texts: string[]): (string | null)[][] {
  const flows = texts.map((text, i) => flowOf(text, { kind: 'note', note: String(i + 1) }))
  const hits = citations(flows, texts.join('\n'), contextFor()).filter((it) => it.lost === undefined)
  return flows.map((flow) => hits.filter((it) => it.flow === flow).map((it) => it.fields.canonical))
}

const cite = 'Kamerstukken II 2019/20, 35 501, nr. 3.'
const id = 'kst-35501-3'

const cases: [string, string[], (string | null)[][]][] = [
  ['idem after one citation', [cite, 'Idem.'], [[id], [id]]],
  ['ibid. with a page', [cite, 'Ibid., p. 4.'], [[id], [id]]],
  ['behind «Zie»', [cite, 'Zie ibidem.'], [[id], [id]]],
  ['t.a.p. in the same note', [`${cite} Zie ook t.a.p., p. 9.`], [[id, id]]],
  ['several citations in the note before', [`${cite} Kamerstuk 30 573, nr. 4.`, 'Idem.'], [[id, 'kst-30573-4'], []]],
  ['nothing in the note before', ['Zie hierboven.', 'Idem.'], [[], []]],
  ['the first note', ['Idem.'], [[]]],
  ['a word that only begins like it', [cite, 'Identiek.'], [[id], []]],
]
for (const [name, texts, expected] of cases) {
  test(name, () => {
    expect(notes(...texts)).toEqual(expected)
  })
}

test('idem in running text is left alone', () => {
  const text = `${cite} Idem.`
  const hits = citations([flowOf(text)], text, contextFor()).filter((it) => it.lost === undefined)
  expect(hits.map((it) => it.fields.canonical)).toEqual([id])
})
