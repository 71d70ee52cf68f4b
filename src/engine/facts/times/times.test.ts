import { expect, test } from 'vitest'
import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit } from '../fact.ts'
import { allIn, contextOf, flowOf, timesIn, wordsOf } from './testing.ts'
import { times } from './times.ts'

test('the longest reading stands, the others say what they gave way to', () => {
  const hits = allIn('vóór 1 juli 2024')
  expect(hits.filter((hit) => hit.lost === undefined).map(wordsOf)).toEqual(['vóór 1 juli 2024'])
  const day = hits.find((hit) => hit.because === 'times/day@1')
  expect(day?.lost).toBe('part of «vóór 1 juli 2024» (times/bound@1)')
})

test('of readings that stand, no two overlap', () => {
  const text =
    'uiterlijk eind 2023/begin 2024, van mei tot juni 2024, in de eerste week van mei 2024, jaarlijks voor 1 juli'
  const hits = timesIn(text)
  expect(hits.length).toBe(5)
  for (const [i, hit] of hits.entries()) expect(hit.start).toBeGreaterThanOrEqual(hits[i - 1]?.end ?? 0)
})

test('hits come in the order of the document, whatever the order of the flows', () => {
  const source = 'In 2021 en 2023. Noot: in 2022.'
  const whole = flowOf(source).view
  const piece = (start: number, end: number, kind: Flow['kind']): Flow => ({
    kind,
    view: { text: whole.text.slice(start, end), at: whole.at.subarray(start, end) },
    blocks: [],
    sentences: [],
  })
  const flows = [piece(17, 31, 'note'), piece(0, 16, 'body')]
  const hits = times(flows, source, contextOf()).filter((hit) => hit.lost === undefined)
  expect(hits.map(wordsOf)).toEqual(['2021', '2023', '2022'])
})

/** A citation of part of a text, as the recogniser of citations hands it on. */
function cited(flow: Flow, words: string, type: CitationFields['type']): Hit<CitationFields> {
  const start = flow.view.text.indexOf(words)
  const fields: CitationFields = {
    ...{ canonical: null, type, role: 'reference', resolution: 'explicit', pinpointPage: null, footnote: null },
    ...{ sessionYear: null, known: null, details: {} },
  }
  return { flow, start, end: start + words.length, because: 'citations/test@1', certainty: 'stated', fields }
}

const standing = (text: string, words: string, type: CitationFields['type']) => {
  const flow = flowOf(text)
  const hits = times([flow], text, contextOf(), [cited(flow, words, type)])
  return hits.filter((hit) => hit.lost === undefined).map(wordsOf)
}

test('a year inside a citation belongs to the citation', () => {
  expect(standing('het Jaarbericht Opvang 2019 en 2020', 'Jaarbericht Opvang 2019', 'report')).toEqual(['2020'])
  expect(standing('in 2018 en 2019, bijlage 4', '2019, bijlage 4', 'annex')).toEqual(['2018'])
})
test('session years after «vergaderjaar» and full dates stay times inside a citation', () => {
  const paper = 'Tweede Kamer, vergaderjaar 2022-2023, 31 311, nr. 245'
  expect(standing(paper, paper, 'kamerstuk')).toEqual(['2022-2023'])
  const gazette = 'Staatscourant van 16 juni 2005, nr. 114'
  expect(standing(gazette, gazette, 'staatscourant')).toEqual(['16 juni 2005'])
})
test('the years a study covers stay a time in its title, those of a paper do not', () => {
  const title = 'Een terugblik op de proeftuin, 2015-2021'
  expect(standing(title, title, 'report')).toEqual(['2015-2021'])
  expect(standing(title, title, 'kamerstuk')).toEqual([])
})
test('a time that reaches over the end of a citation stays', () => {
  expect(standing('nr. 5 van 2019 tot en met 2021', 'nr. 5 van 2019', 'annex')).toEqual(['van 2019 tot en met 2021'])
})
