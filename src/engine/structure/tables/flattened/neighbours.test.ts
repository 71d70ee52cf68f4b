import { expect, test } from 'vitest'
import { costOfNeighbours } from './neighbours.ts'

test.each([
  ['de', 'van'],
  ['een', 'heeft'],
  ['werkelijke', 'van'],
  ['met', 'over'],
  ['en', 'en'],
  ['is', 'heeft'],
  ['klaar.', 'naasten'],
  ['hulp', 'De'],
])('«%s %s» is seldom Dutch', (a, b) => {
  expect(costOfNeighbours(a, b)).toBeGreaterThan(0)
})

test.each([
  ['de', 'dijk'],
  ['een', 'op'],
  ['bij', 'aan'],
  ['van', 'voor'],
  ['werkelijke', 'verbruik'],
  ['klaar.', 'De'],
  ['mee', 'in'],
  ['en', 'van'],
])('«%s %s» goes together', (a, b) => {
  expect(costOfNeighbours(a, b)).toBe(0)
})
