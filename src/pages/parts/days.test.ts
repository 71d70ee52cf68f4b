import { expect, test } from 'vitest'
import { dayInWords, exactInterval, type Interval, intervalInFull, intervalInWords } from './days.ts'

const cases: [Interval | null, string][] = [
  [['2019-02-15', '2019-02-15'], '15 februari 2019'],
  [['2019-01-01', '2019-12-31'], '2019'],
  [['2019-01-01', '2019-06-30'], 'eerste helft van 2019'],
  [['2019-07-01', '2019-12-31'], 'tweede helft van 2019'],
  [['2024-04-01', '2024-06-30'], 'tweede kwartaal van 2024'],
  [['2024-02-01', '2024-02-29'], 'februari 2024'],
  [['2023-02-01', '2023-02-28'], 'februari 2023'],
  [['2024-02-01', '2024-02-28'], '1 februari tot en met 28 februari 2024'],
  [['2021-01-01', '2024-12-31'], '2021 t/m 2024'],
  [['2023-05-01', '2023-08-31'], '1 mei tot en met 31 augustus 2023'],
  [['2018-09-18', '2019-09-16'], '18 september 2018 tot en met 16 september 2019'],
  [[null, '2019-12-31'], 'uiterlijk 31 december 2019'],
  [['2020-01-01', null], 'vanaf 1 januari 2020'],
  [[null, null], 'geen datum af te leiden'],
  [null, 'geen datum af te leiden'],
]
for (const [interval, words] of cases)
  test(`${JSON.stringify(interval)} reads as «${words}»`, () => {
    expect(intervalInWords(interval)).toBe(words)
  })

test('a named period says its exact days in full, an exact one says them once', () => {
  expect(intervalInFull(['2019-07-01', '2019-12-31'])).toBe(
    'tweede helft van 2019 (1 juli tot en met 31 december 2019)',
  )
  expect(intervalInFull(['2019-07-02', '2019-12-31'])).toBe('2 juli tot en met 31 december 2019')
  expect(exactInterval(['2019-07-01', '2019-07-01'])).toBe('1 juli 2019')
})

test('what is not a day is printed as it stands', () => {
  expect(dayInWords('2019-13-01')).toBe('2019-13-01')
  expect(dayInWords('ooit')).toBe('ooit')
})
