import { expect, test } from 'vitest'
import { type IndexProof, proofsOf } from '../../src/rules/indexes/prove.ts'
import { loadSchemes } from '../../src/rules/load-schemes.ts'
import { bundledSchemes, schemeFilesIn } from '../../src/sources/schemes/scheme-files.ts'
import { exampleText, load } from './example.ts'

function proofs(from: string, to: string): readonly IndexProof[] {
  const changed = exampleText.replace(from, to)
  const { schemes } = load(changed)
  const scheme = schemes.get('nl.visvergunning')
  return scheme ? proofsOf(scheme, schemes) : []
}

test('amounts that all rose by the published percentage prove each other', () => {
  const [proof] = proofs('', '')
  expect(proof).toMatchObject({ verdict: 'proved', published: 2.5, on: '2021-01-01' })
  expect(proof?.steps.map((it) => [it.before, it.after])).toEqual([
    [2000, 2050],
    [1500, 1538],
  ])
  expect(proof?.between?.[0]).toBeLessThan(2.5)
  expect(proof?.between?.[1]).toBeGreaterThan(2.5)
})

test('an amount that is off leaves no percentage, and a wrong percentage is not among them', () => {
  expect(proofs('"value": 1538', '"value": 1545')[0]).toMatchObject({ verdict: 'contradicted', between: null })
  expect(proofs('"value": 2.5', '"value": 2.6')[0]).toMatchObject({ verdict: 'contradicted', published: 2.6 })
})

test('without a published percentage the amounts explain each other; without an amount nothing is known', () => {
  expect(proofs('"on": ["2021-01-01"]', '"on": ["2022-01-01"]')[0]).toMatchObject({ verdict: 'unknown' })
  expect(
    proofs('"value": 2.5,\n          "status": "in_force"', '"value": 2.5,\n          "status": "proposed"')[0],
  ).toMatchObject({ verdict: 'explained', published: null })
})

test('the yearly amounts of the program are contradicted in no year, and some years are proved by a published index', () => {
  const { schemes } = loadSchemes(schemeFilesIn(bundledSchemes).files)
  const all = schemes.all.flatMap((it) => proofsOf(it, schemes))
  expect(all.filter((it) => it.verdict === 'contradicted')).toEqual([])
  expect(all.filter((it) => it.verdict === 'proved').length).toBeGreaterThanOrEqual(5)
})
