import { expect, test } from 'vitest'
import { composed } from './made.ts'
import { placedCells } from './model.ts'
import { testTruthOf } from './truth-checks.ts'

// All of them are made and looked at in the long tests; here a few of each writer and family.
const SAMPLE = 9
testTruthOf(composed.filter((_, i) => i % SAMPLE === 0))

test('there are at least 80 documents, half of them held, and at least 25 hold no table', () => {
  const held = composed.filter((it) => it.half === 'held').length
  expect(composed.length).toBeGreaterThanOrEqual(80)
  expect(Math.abs(2 * held - composed.length)).toBeLessThanOrEqual(composed.length / 5)
  expect(composed.filter((it) => it.family === 'no-table').length).toBeGreaterThanOrEqual(25)
  expect(new Set(composed.map((it) => it.name)).size).toBe(composed.length)
})

test('every true table fills its grid: each place belongs to one cell', () => {
  for (const { name, blocks } of composed) {
    for (const block of blocks) {
      if (block.kind !== 'table') continue
      const placed = placedCells(block.table)
      const covered = placed.reduce((sum, it) => sum + it.rowSpan * it.columnSpan, 0)
      expect([name, covered]).toEqual([name, block.table.rows.length * block.table.columns.length])
    }
  }
})
