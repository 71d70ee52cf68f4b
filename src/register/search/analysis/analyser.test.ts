import { expect, test } from 'vitest'
import { processorTimeOf } from '../../../../test/processor-time.ts'
import { dutch } from '../dutch.ts'

const stems = (words: string): string[] => [...new Set(words.split(' ').map((it) => dutch().stemOf(it)))]

const same = [
  'commissie commissies commissien',
  'gemeente gemeenten gemeentes',
  'huis huizen',
  'brief brieven',
  'advies adviezen',
  'proces processen',
  'criterium criteria',
  'politicus politici',
  'crisis crises',
  'lid leden',
  'stad steden',
  'kind kinderen',
  'kamerlid kamerleden',
  'mogelijkheid mogelijkheden',
  'regeling regelingen',
  'toezegging toezeggingen toezeggen toegezegd',
  'werken werkt werkte werkten gewerkt',
  'vinden vindt',
  'evalueren evalueert geevalueerd',
  'uitvoeren uitgevoerd uitgevoerde',
  'bereiken bereikt',
  'onderzoek onderzoeken onderzocht',
  'aanvraag aanvragen aangevraagd',
  'vergunning vergunningen',
  'risico risicos',
]
for (const words of same) test(`«${words}» are one word`, () => expect(stems(words)).toHaveLength(1))

const apart = [
  'regel regeling',
  'minister ministerie',
  'gast gas',
  'last las',
  'recht rechter',
  'besteden stad',
  'verleden lid',
  'gezond zon',
  'gemeente gemeen',
  'bericht rijk',
  'student studie',
]
for (const words of apart)
  test(`«${words}» stay apart`, () => expect(stems(words)).toHaveLength(words.split(' ').length))

const compounds: Readonly<Record<string, readonly string[]>> = {
  kennismigrantenregeling: ['kennis', 'kennismigrant', 'migrant', 'migrantenregeling', 'regeling'],
  verblijfsvergunningen: ['verblijf', 'vergun'],
  gemeenteraadsleden: ['gemeent', 'lid'],
  schuldhulpverlening: ['schuldhulp', 'hulpverlen'],
  vreemdelingenwet: ['vreemdel', 'wet'],
  inkomenseis: ['eis'],
  minister: [],
  onderzoeker: [],
  standaarden: [],
  toezeggingen: [],
  samenwerking: [],
  overleg: [],
  huishouden: [],
}
for (const [word, parts] of Object.entries(compounds))
  test(`«${word}» has the parts ${parts.join(', ') || 'of no other words'}`, () => {
    const [token] = dutch().tokensOf(word)
    if (parts.length === 0) expect(token?.others).toEqual([])
    else expect(token?.others).toEqual(expect.arrayContaining([...parts]))
  })

const places: [text: string, words: string[]][] = [
  ['Één start-up, 30 573.', ['Één', 'start', 'up', '30 573']],
  ['de risico’s van zoek-\n  tijd', ['de', 'risico’s', 'van', 'zoek-\n  tijd']],
  ['onderwijs-\nen zorg', ['onderwijs', 'en', 'zorg']],
  ['😀 𝐀b € 1.250.000,50', ['𝐀b', '1.250.000,50']],
  ['a\0b \ud800 c\u00add', ['a', 'b', 'c\u00add']],
]
for (const [text, words] of places)
  test(`the words of ${JSON.stringify(text)} stand where they are printed`, () => {
    expect(
      dutch()
        .tokensOf(text)
        .map((it) => text.slice(it.start, it.end)),
    ).toEqual(words)
  })

test('a text of any sort is analysed in linear time', () => {
  for (const piece of ['a', 'a-', '1.000.', '30 573 ', '-\n', "'s", 'kennismigranten', '\u00ad', '. ', '\ud800', '𝐀']) {
    const ms = processorTimeOf(() => dutch().tokensOf(piece.repeat(200_000)))
    expect(ms, piece).toBeLessThan(5_000)
  }
}, 120_000)
