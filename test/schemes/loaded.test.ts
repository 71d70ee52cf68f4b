import { expect, test } from 'vitest'
import { loadSchemes } from '../../src/rules/load-schemes.ts'
import { printedProblem } from '../../src/rules/scheme/problem.ts'
import { bundledSchemes, schemeFilesIn } from '../../src/sources/schemes/scheme-files.ts'

const { files } = schemeFilesIn(bundledSchemes)

test('the schemes of the program load without a single complaint', () => {
  const { schemes, problems } = loadSchemes(files)
  expect(problems.map(printedProblem)).toEqual([])
  expect(schemes.all.length).toBe(files.length)
})

test('each scheme lies in the folder of its name', () => {
  const { schemes } = loadSchemes(files)
  const names = schemes.all.map((it) => `${it.id.replace('.', '/')}/scheme.json`)
  expect(names.sort()).toEqual(files.map((it) => it.name).sort())
})

test.each([
  [
    'a period turned around',
    '"from": "2015-01-01",\n          "to": "2015-12-31"',
    '"from": "2015-12-31",\n          "to": "2015-01-01"',
  ],
  ['two versions on one day', '"from": "2015-01-01"', '"from": "2014-12-31"'],
  ['a parameter that is not there', '"param": "salary_threshold_30_plus"', '"param": "salary_threshold_31_plus"'],
  ['a unit that is another', '"unit": "EUR/month excl. holiday pay"', '"unit": "EUR/week"'],
])('%s in a bundled file is told with file and line', (_, right, wrong) => {
  const spoiled = files.map((it) =>
    it.name === 'nl/kennismigrant/scheme.json' ? { ...it, text: it.text.replace(right, wrong) } : it,
  )
  expect(spoiled).not.toEqual(files)
  const { problems } = loadSchemes(spoiled)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.map(printedProblem)[0]).toMatch(/^nl\/kennismigrant\/scheme\.json:\d+: /)
})
