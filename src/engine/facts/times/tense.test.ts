import { expect, test } from 'vitest'
import { type About, timesIn, written } from './testing.ts'

const yearOfFirst = (text: string, about: About = {}) => timesIn(text, about)[0]?.fields.interval?.[0]?.slice(0, 4)

// In a letter of 15 March 2024, 5 September lies ahead in 2024 and behind in 2023.
test.each([
  'Op 5 september zal ik u informeren.',
  'Op 5 september informeer ik u.',
  'Het rapport wordt op 5 september gepubliceerd.',
  'De bijeenkomst is op 5 september gepland.',
  'Ik ben voornemens u op 5 september te berichten.',
  'Zoals ik eerder heb gemeld, stuur ik op 5 september een brief.',
  'De minister heeft toegezegd de Kamer vóór 5 september te informeren.',
  'Het rapport is vertraagd en wordt niet in de zomer maar op 5 september opgeleverd.',
  'Planning: 5 september',
  'De tabellen zijn op 5 september gereed.',
  'Uw Kamer hoort op 5 september hoe de ronde is verlopen.',
])('ahead: %s', (text) => {
  const years = timesIn(text).map((hit) => hit.fields.interval?.[1]?.slice(0, 4))
  expect(years.at(-1)).toBe('2024')
})

test.each([
  'Op 5 september heb ik u geïnformeerd.',
  'Op 5 september is het rapport gepubliceerd.',
  'Op 5 september werd het rapport gepubliceerd.',
  'Op 5 september verscheen het rapport.',
  'Op 5 september, toen het rapport verscheen, was dit bekend.',
  'De minister heeft in het debat van 5 september toegezegd de Kamer te informeren.',
  'In antwoord op uw brief van 5 september zal ik ingaan op de vragen.',
  'Ik zal uw motie van 5 september uitvoeren.',
  'Ik verwijs naar het rapport van het bureau van dinsdag 5 september.',
  'De brief d.d. 5 september zal ik beantwoorden.',
  'Op 5 september is dit besproken en ik zal u nader informeren.',
])('behind: %s', (text) => {
  expect(yearOfFirst(text)).toBe('2023')
})

test('clauses of one sentence may look both ways', () => {
  const text = 'In mei heb ik u toegezegd dat ik u in september zal berichten.'
  expect(timesIn(text).map((hit) => written(hit.fields.interval))).toEqual([
    '2023-05-01..2023-05-31',
    '2024-09-01..2024-09-30',
  ])
})
test('the day of the document counts both ways', () => {
  expect(yearOfFirst('Op 15 maart heb ik u gebeld.')).toBe('2024')
  expect(yearOfFirst('Op 15 maart bel ik u, dat zal ik doen.')).toBe('2024')
})

test('without a date the interval of the document is covered', () => {
  const about = { date: null, dateInterval: ['2019-01-01', '2019-09-16'] } as const
  const read = (text: string) => timesIn(text, about).map((hit) => [written(hit.fields.interval), hit.certainty])
  expect(read('In mei zal ik u berichten.')).toEqual([['2019-05-01..2020-05-31', 'assumed']])
  expect(read('vóór 1 januari 2020')).toEqual([['2019-01-01..2020-01-01', 'derived']])
  expect(read('dit jaar')).toEqual([['2019-01-01..2019-12-31', 'derived']])
  expect(read('voor het zomerreces')).toEqual([['2019-01-01..2020-07-10', 'assumed']])
})
test('when nothing is known of the day, nothing is made up', () => {
  const about = { date: null, dateInterval: null }
  const read = (text: string) => timesIn(text, about).map((hit) => written(hit.fields.interval))
  expect(read('In mei zal ik u berichten.')).toEqual(['-'])
  expect(read('dit jaar')).toEqual(['-'])
  expect(read('binnen zes weken')).toEqual(['-'])
  expect(read('vóór 1 januari 2020')).toEqual(['..2020-01-01'])
  expect(read('in 2022')).toEqual(['2022-01-01..2022-12-31'])
})
