import { expect, test } from 'vitest'
import { bodyText, structured } from '../../../test/engine/structured.ts'
import { decideHyphen, type HyphenDecision, wordsOf } from './hyphenation.ts'

const cases: [left: string, right: string, decision: HyphenDecision, why: string][] = [
  ['toezicht', 'houder', 'join', 'an ordinary broken word'],
  ['huisvestings', 'en', 'suspended', 'the hyphen stands for a part that comes later'],
  ['in', 'en/of', 'suspended', 'the same with a slash'],
  ['aanvraag', 'tot', 'suspended', 'a range of compounds'],
  ['EU', 'landen', 'keep', 'an abbreviation keeps its hyphen'],
  ['R&D', 'uitgaven', 'keep', 'with an ampersand'],
  ['2019', '2021', 'keep', 'digits: a range of years'],
  ['niet', 'erkende', 'keep', 'a prefix that is not written as one word'],
  ['oud', 'bewindslieden', 'keep', 'the same'],
  ['Noord', 'Holland', 'keep', 'a capital begins a second name'],
  ['anti', 'discriminatie', 'keep', 'a prefix, also where both spellings exist'],
]
for (const [left, right, decision, why] of cases) {
  test(`${left}-⏎${right}: ${why}`, () => {
    expect(
      decideHyphen(
        { left, right, inAddress: false },
        () => 0,
        () => false,
      ),
    ).toBe(decision)
  })
}

test('inside a web address the hyphen is part of it', () => {
  expect(
    decideHyphen(
      { left: 'van', right: 'zaken', inAddress: true },
      () => 0,
      () => false,
    ),
  ).toBe('keep')
})

test('the document itself votes: the spelling it uses most', () => {
  const words = wordsOf('De start-up groeit. Een start-up is klein. Deze startup niet. De arbeids-\nmarkt.')
  expect(decideHyphen({ left: 'start', right: 'up', inAddress: false }, words, () => false)).toBe('keep')
  expect(words('arbeids')).toBe(0)
})

test('the word list is the last vote', () => {
  const list = (word: string) => word === 'laat-nieuwnederlands'
  expect(decideHyphen({ left: 'laat', right: 'nieuwnederlands', inAddress: false }, () => 0, list)).toBe('keep')
})

const texts: [printed: string, read: string][] = [
  ['De keten is kwets-\nbaar geworden.', 'De keten is kwetsbaar geworden.'],
  ['De keten is kwets-\n\nbaar geworden.', 'De keten is kwetsbaar geworden.'],
  ['De keten is kwets\u00ad\nbaar geworden.', 'De keten is kwetsbaar geworden.'],
  ['De keten is kwets\u00adbaar geworden.', 'De keten is kwetsbaar geworden.'],
  ['Zij vroegen in- en\nuitvoerrechten aan.', 'Zij vroegen in- en uitvoerrechten aan.'],
  ['Zij vroegen in-\nen uitvoerrechten aan.', 'Zij vroegen in- en uitvoerrechten aan.'],
  [
    'Zie www.voorbeeld.nl/dossiers/open-\nbaar-vervoer voor meer.',
    'Zie www.voorbeeld.nl/dossiers/open-baar-vervoer voor meer.',
  ],
  ['Zie www.voorbeeld.nl/\nhet rapport staat daar.', 'Zie www.voorbeeld.nl/ het rapport staat daar.'],
  ['Dat is – zo blijkt -\nniet gebeurd.', 'Dat is – zo blijkt - niet gebeurd.'],
  [
    'Het toezicht-\nTweede Kamer, vergaderjaar 2020–2021, 35 600, nr. 4 7\n\nkader is klaar.',
    'Het toezichtkader is klaar.',
  ],
]
for (const [print, read] of texts) test(JSON.stringify(print), () => expect(bodyText(print)).toBe(read))

test('every broken word is reported with its decision and both printed parts', () => {
  const text = 'De keten is kwets-\nbaar en niet-\nlineair.'
  const sites = structured(text).hyphenation
  expect(sites.map((site) => [site.decision, site.text])).toEqual([
    ['join', 'kwetsbaar'],
    ['keep', 'niet-lineair'],
  ])
  expect(sites[0]?.spans.map((span) => text.slice(span.start, span.end))).toEqual(['kwets-', 'baar'])
})

test('a known name keeps its hyphen where a word of the same make is joined', () => {
  const never = () => 0
  const decide = (left: string, right: string) => decideHyphen({ left, right, inAddress: false }, never, () => false)
  expect(decide('Trimbos', 'instituut')).toBe('keep')
  expect(decide('Kennis', 'instituut')).toBe('join')
})
