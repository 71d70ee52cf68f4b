import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTimeOf } from '../../../../test/processor-time.ts'
import { allIn, described, timesIn, wordsOf } from './testing.ts'
import { isOrdered } from './today.ts'

const phrases = [
  'vóór 1 juli 2024',
  'in de tweede helft van 2019',
  'op 5 september',
  '2014-2020',
  'van 1 t/m 5 juni 2023',
  'Q3-2024',
  'voor het zomerreces',
  'binnen zes weken',
  'mei en juni 2023',
  'eind 2023/begin 2024',
  'zo spoedig mogelijk',
  '01-07-2024',
  'vergaderjaar 2022-2023',
  'tussen 2015 en 2020',
  'twee keer per jaar',
  'drie maanden',
  'de komende tijd',
  '1 – 5 juni 2023',
  'in de loop van 2025',
  'uiterlijk in het derde kwartaal van 2024',
  'jaarlijks',
  'medio 2023',
  'het afgelopen jaar',
] as const // prettier-ignore
const nearMisses = [
  'de Vreemdelingenwet 2000',
  'Stcrt. 2022, 19587',
  '€ 2019',
  'artikel 2021',
  'nr. 99',
  'de heer Van Dam',
]
const verbs = ['zal ik u berichten', 'heeft het bureau dit gemeld', 'volgt meer', 'is dit besproken', 'werd dit bekend']

const sentence = fc
  .record({
    parts: fc.array(fc.constantFrom(...phrases, ...nearMisses), { minLength: 1, maxLength: 3 }),
    verb: fc.constantFrom(...verbs),
  })
  .map(({ parts, verb }) => `Hierover ${verb} ${parts.join(' dan wel hierover ')} in Utrecht.`)

const valuesIn = (text: string) => timesIn(text).map(described)

/** Runs a property, says its seed, and fails when the interesting case hardly came up. */
function holds(name: string, change: (text: string) => string, isInteresting: (text: string) => boolean) {
  test(name, () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    let interesting = 0
    fc.assert(
      fc.property(sentence, (text) => {
        const values = valuesIn(text)
        if (isInteresting(text) && values.length > 0) interesting++
        expect(valuesIn(change(text))).toEqual(values)
      }),
      { seed, numRuns: 300 },
    )
    process.stdout.write(`${name}: seed ${seed}, ${interesting} of 300 interesting\n`)
    expect(interesting).toBeGreaterThan(20)
  })
}

const always = () => true
holds('no-break spaces change nothing', (text) => text.replaceAll(' ', '\u00a0'), always)
holds('line ends change nothing', (text) => text.replaceAll(' ', '\n'), always)
holds('doubled spaces change nothing', (text) => text.replaceAll(' ', '  '), always)
holds(
  'an en dash for a hyphen changes nothing',
  (text) => text.replaceAll('-', '–'),
  (text) => /\d-\d/u.test(text),
)
holds(
  'a no-break hyphen for a hyphen changes nothing',
  (text) => text.replaceAll('-', '\u2011'),
  (text) => /\d-\d/u.test(text),
)
holds('text around changes nothing', (text) => `Dit is een brief. ${text} Met vriendelijke groet.`, always)
holds(
  'accents written apart change nothing',
  (text) => text.normalize('NFD'),
  (text) => /[^\x00-\x7f]/u.test(text),
)

const junk = fc.string({
  unit: fc.constantFrom(
    ...'0123456789-–/.,:()«»€%\n '.split(''),
    ' 2022 ',
    'mei',
    'eind ',
    'Q3',
    ' tot ',
    ' en ',
    'reces',
    'jaar',
    ' van ',
  ),
  maxLength: 120,
})
test('whatever the text, intervals run forward and hits lie in the text', () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  let withTimes = 0
  fc.assert(
    fc.property(fc.oneof(junk, sentence), (text) => {
      const hits = allIn(text)
      if (hits.length > 0) withTimes++
      for (const hit of hits) {
        for (const interval of [hit.fields.interval, ...hit.fields.alternatives]) expect(isOrdered(interval)).toBe(true)
        expect(hit.start).toBeLessThan(hit.end)
        expect(hit.end).toBeLessThanOrEqual(hit.flow.view.text.length)
        expect(wordsOf(hit)).toBe(wordsOf(hit).trim())
      }
    }),
    { seed, numRuns: 1000 },
  )
  process.stdout.write(`any text: seed ${seed}, ${withTimes} of 1000 with times\n`)
  expect(withTimes).toBeGreaterThan(200)
})

test('reading takes time in proportion to the text', () => {
  const hostile = [
    '2001-2002-',
    'mei tot en met ',
    'in mei en ',
    '1, 2, 3, ',
    'Wet a b c d e f 2001 ',
    'voor eind 2023 ',
    '(',
    '2022 ',
  ]
  for (const piece of hostile) {
    expect(
      processorTimeOf(() => timesIn(piece.repeat(3_000))),
      piece,
    ).toBeLessThan(5_000)
  }
})
